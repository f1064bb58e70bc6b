namespace CompanionBot.Dialogs.Recognizers.Phrases;

/// <summary>What one step of a compiled phrase does.</summary>
internal enum Does
{
    /// <summary>Takes one of its words.</summary>
    Word,

    /// <summary>Takes a number.</summary>
    Number,

    /// <summary>Takes any word.</summary>
    Any,

    /// <summary>Takes a word that is in its set.</summary>
    OneOf,

    /// <summary>Goes on only before a word that is in its set; saves trying many ways of which none can begin here.</summary>
    Before,

    /// <summary>Goes on at the next step or, when that fails, at <c>Other</c>.</summary>
    Either,

    /// <summary>Goes on at <c>Other</c>.</summary>
    Jump,

    /// <summary>Holds at the beginning of a clause.</summary>
    Start,

    /// <summary>Holds at the end of a clause.</summary>
    End,

    Done,
}

/// <summary>One step of a compiled phrase.</summary>
internal readonly record struct Instruction(Does Does, int Word = -1, int Other = -1, WordSet? Set = null);

/// <summary>Some words of the lexicon by number.</summary>
internal sealed class WordSet(IEnumerable<int> words)
{
    private readonly int[] sorted = [.. words.Distinct().Order()];

    public IEnumerable<int> Words => sorted;

    public bool Contains(int word) => Array.BinarySearch(sorted, word) >= 0;
}
