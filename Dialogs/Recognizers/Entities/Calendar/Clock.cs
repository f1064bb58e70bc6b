using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A time of day.</summary>
/// <param name="To">Behind the last token.</param>
/// <param name="Digits">1 when only the hour is said, 2 with minutes, 3 with seconds.</param>
/// <param name="IsOpen">Whether it may be the morning or the afternoon.</param>
internal sealed record Clock(int From, int To, int Hour, int Minute, int Second, int Digits, bool IsOpen)
{
    public string Timex => Write(Hour);

    public string Value => $"{Hour:00}:{Minute:00}:{Second:00}";

    /// <summary>The same time twelve hours later; noon becomes midnight.</summary>
    public Clock Other => this with { Hour = Hour >= 12 ? Hour - 12 : Hour + 12 };

    public bool IsValid => Hour <= 24 && Minute < 60 && Second < 60;

    /// <summary>The times that it can be.</summary>
    public ReadOnlySpan<Clock> Both => IsOpen ? [this, Other] : new Clock[] { this };

    public Entity ToEntity(Scan line, int from, string? mod)
    {
        var start = line[from].Start;
        var values = new EntityValue[IsOpen ? 2 : 1];
        for (var index = 0; index < values.Length; index++)
        {
            var clock = index == 0 ? this : Other;
            values[index] = new EntityValue(clock.Value) { Timex = clock.Timex, Mod = mod };
        }

        return new Entity("time", start, line[To - 1].End - start, [.. values]);
    }

    private string Write(int hour) => Digits switch
    {
        1 => $"T{hour:00}",
        2 => $"T{hour:00}:{Minute:00}",
        _ => $"T{hour:00}:{Minute:00}:{Second:00}",
    };
}
