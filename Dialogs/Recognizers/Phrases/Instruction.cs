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
internal readonly record struct Instruction(Does Does, int Word = -1, int Other = -1);
