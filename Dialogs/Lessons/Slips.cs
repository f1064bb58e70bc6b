using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>Takes a long word with one wrong, missing, added or swapped letter for the known word next to it.</summary>
internal sealed class Slips(IReadOnlyCollection<string> known)
{
    private const int Shortest = 6;

    private readonly FrozenSet<string> words = known.ToFrozenSet(StringComparer.Ordinal);
    private readonly ImmutableArray<string> ordered = [.. known.Where(word => word.Length >= Shortest - 1).Order(StringComparer.Ordinal)];

    public string Right(string word) =>
        word.Length < Shortest || words.Contains(word) ? word : ordered.FirstOrDefault(other => IsNext(word, other), word);

    private static bool IsNext(string word, string other)
    {
        if (Math.Abs(word.Length - other.Length) > 1)
        {
            return false;
        }

        var (from, to, toOther) = (0, word.Length, other.Length);
        while (from < Math.Min(to, toOther) && word[from] == other[from])
        {
            from++;
        }

        while (to > from && toOther > from && word[to - 1] == other[toOther - 1])
        {
            (to, toOther) = (to - 1, toOther - 1);
        }

        return Math.Max(to, toOther) - from <= 1
            || (to - from == 2 && toOther - from == 2 && word[from] == other[from + 1] && word[from + 1] == other[from]);
    }
}
