namespace CompanionBot.Tests.DirectLine;

/// <summary>The real clock, put forward by a test.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long ticks;

    public void Forward(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ticks));
}
