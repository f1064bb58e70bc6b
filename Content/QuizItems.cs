using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>The sentences of the attachment quiz, in the order they are asked, and the words people answer them with.</summary>
/// <remarks>All of it is our own wording; no sentence is taken from a published questionnaire.</remarks>
public sealed record QuizItems
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Raised when sentences change or move: answers that are half given then no longer fit.</summary>
    public required int Version { get; init; }

    public required ImmutableArray<QuizRelationship> Relationships { get; init; }

    /// <summary>Words that are never taken for a person's name.</summary>
    public required ImmutableArray<string> NotNames { get; init; }

    public required AgreementWords Agreement { get; init; }

    public required ImmutableArray<QuizItem> Items { get; init; }

    /// <summary>The sentences of the full quiz, or those of the quick look.</summary>
    public ImmutableArray<QuizItem> Of(bool full) => full ? Items : [.. Items.Where(item => item.Quick)];

    internal static QuizItems? Load(ContentFiles files, List<string> faults)
    {
        var items = files.Read<QuizItems>("quiz");
        if (items is not null)
        {
            faults.AddRange(QuizCheck.Faults(items).Select(fault => $"quiz.json: {fault}"));
        }

        return items;
    }
}

/// <summary>What a sentence asks about.</summary>
public enum Dimension
{
    /// <summary>The worry about losing closeness.</summary>
    Anxiety,

    /// <summary>The wish to keep distance.</summary>
    Avoidance,
}

/// <summary>One sentence to agree or disagree with.</summary>
/// <param name="Text">With the place <c>{them}</c> for the other person: "my partner", "Sam".</param>
/// <param name="General">The same about people in general.</param>
/// <param name="Reverse">Agreeing speaks against the dimension.</param>
/// <param name="Quick">It is part of the quick look too.</param>
public sealed record QuizItem(
    string Id, Dimension Dimension, string Text, string General, bool Reverse = false, bool Quick = false)
{
    public const string Them = "{them}";

    /// <summary>The sentence about one person; about people in general when there is no name for them.</summary>
    public string About(string? them)
    {
        var text = them is null ? General : Text.Replace(Them, them, StringComparison.Ordinal);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}

/// <summary>A kind of relationship the quiz can be about.</summary>
/// <param name="Label">How it stands in a sentence that the person says: "my partner".</param>
/// <param name="Title">What its button says; null = it has none but is understood.</param>
/// <param name="Words">What people call it; said after "my", such a word becomes the label.</param>
public sealed record QuizRelationship(string Value, string Label, ImmutableArray<string> Words, string? Title = null);

/// <summary>How people say how much they agree.</summary>
/// <param name="Answers">The seven answers, from 1 on, with words that mean exactly one of them.</param>
/// <param name="Agree">Words on the side of agreeing; the next lists make them stronger, weaker, or turn them round.</param>
/// <param name="Unsure">Words that answer nothing.</param>
/// <param name="Filler">Words that may stand around an answer.</param>
public sealed record AgreementWords(
    ImmutableArray<AgreementAnswer> Answers,
    ImmutableArray<string> Agree,
    ImmutableArray<string> Disagree,
    ImmutableArray<string> Strong,
    ImmutableArray<string> Slight,
    ImmutableArray<string> Not,
    ImmutableArray<string> Unsure,
    ImmutableArray<string> Filler);

/// <summary>One of the seven answers.</summary>
public sealed record AgreementAnswer(int Value, string Title, ImmutableArray<string> Also);
