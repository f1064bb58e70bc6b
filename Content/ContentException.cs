using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>The content has faults; every one of them is in the list, each naming its file and place.</summary>
public sealed class ContentException(ImmutableArray<string> faults)
    : Exception($"The content has {faults.Length} fault(s):{string.Concat(faults.Select(fault => $"\n  {fault}"))}")
{
    public ImmutableArray<string> Faults { get; } = faults;
}
