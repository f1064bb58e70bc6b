using System.Collections.Frozen;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>Knows whether a whole answer says one of some phrases, with nothing but fillers around it.</summary>
internal sealed class Phrases(IEnumerable<string> phrases, IEnumerable<string> fillers)
{
    private readonly FrozenSet<string> phrases = phrases.Select(Plain.Of).ToFrozenSet(StringComparer.Ordinal);
    private readonly string[] fillers = [.. fillers.Select(filler => $" {Plain.Of(filler)} ")];

    public bool Are(string answer)
    {
        var plain = Plain.Of(answer);
        return phrases.Contains(plain) || phrases.Contains(Bare(plain)) || AllAre(answer);
    }

    private string Bare(string plain)
    {
        var padded = $" {plain} ";
        foreach (var filler in fillers)
        {
            while (padded.Contains(filler, StringComparison.Ordinal))
            {
                padded = padded.Replace(filler, " ", StringComparison.Ordinal);
            }
        }

        return padded.Trim();
    }

    /// <summary>"idk. nothing, really": each part says it.</summary>
    private bool AllAre(string answer)
    {
        var parts = answer.Split(['.', ',', ';', '!', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.Select(Plain.Of).All(part => part.Length == 0 || Bare(part).Length == 0 || phrases.Contains(Bare(part)));
    }
}
