using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Reads one kind of answer out of what a person writes.</summary>
/// <typeparam name="T">What an answer is.</typeparam>
/// <param name="kind">Names the lines of the script <c>prompt</c> that say it again: <c>scale</c>, <c>choice</c>, ….</param>
public abstract class Prompt<T>(string kind)
{
    public string Kind { get; } = kind;

    /// <summary>Answers to tap, below the question.</summary>
    public virtual ImmutableArray<Option> Buttons => [];

    /// <summary>An open question takes every message as its answer and is not interrupted by an intent.</summary>
    public virtual bool IsOpen => false;

    /// <summary>Whether the text is surely for this question, though it sounds like a command; the buttons always are.</summary>
    public virtual bool Expects(string text) => false;

    /// <summary>Reads an answer.</summary>
    /// <param name="chat">For the time and the person's zone.</param>
    /// <param name="text">What was written, with what an earlier, incomplete answer said before it.</param>
    public abstract Reading<T> Read(Chat chat, string text);
}

/// <summary>What came of reading an answer.</summary>
public enum ReadingKind
{
    Understood,

    /// <summary>Not an answer to this question.</summary>
    Missed,

    /// <summary>An answer that cannot be taken; <see cref="Reading{T}.Reason"/> says why.</summary>
    Refused,

    /// <summary>Half an answer; <see cref="Reading{T}.Reason"/> names what is to be asked for the other half.</summary>
    Incomplete,
}

/// <summary>One reading of an answer.</summary>
/// <param name="Reason">The name of a line of the script <c>prompt</c> that says why or asks for the rest.</param>
public readonly record struct Reading<T>(ReadingKind Kind, T? Answer = default, string? Reason = null)
{
    public static Reading<T> Missed { get; } = new(ReadingKind.Missed);

    public static Reading<T> Understood(T answer) => new(ReadingKind.Understood, answer);

    public static Reading<T> Refused(string reason) => new(ReadingKind.Refused, Reason: reason);

    public static Reading<T> Incomplete(string reason) => new(ReadingKind.Incomplete, Reason: reason);
}
