using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>
/// A phrase of the vocabulary, taken apart. Written as words; <c>(a|b c)</c> is either, <c>?</c> behind a word or a
/// bracket makes it optional, <c>@name</c> is any word of a class, <c>*</c> is up to three other words, <c>#</c> is a
/// number, <c>^</c> and <c>$</c> are the beginning and the end of a clause.
/// </summary>
public abstract record Phrase
{
    public sealed record Word(string Text) : Phrase;

    public sealed record Class(string Name) : Phrase;

    public sealed record Gap : Phrase;

    public sealed record Number : Phrase;

    public sealed record Start : Phrase;

    public sealed record End : Phrase;

    public sealed record Sequence(ImmutableArray<Phrase> Parts) : Phrase;

    public sealed record Choice(ImmutableArray<Phrase> Ways) : Phrase;

    public sealed record Optional(Phrase Inner) : Phrase;

    /// <exception cref="FormatException">Says what is wrong with the phrase.</exception>
    public static Phrase Parse(string text) => new PhraseParser(text).Parse();
}
