using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>Finds the word for a feeling, makes it a sentence of one's own, and asks what it wants.</summary>
internal sealed class FeelingsDialog(Words words) : WaterfallDialog<Feelings>(Id, words)
{
    private const string Id = "feelings";
    private const int MostListed = 5;

    private readonly OwnWords own = new(words);
    private readonly FeelingSum sum = new(words);
    private readonly Line family = words["feelings.family"];
    private readonly Line familyKnown = words["feelings.family-known"];
    private readonly Line familySmall = words["feelings.family-small"];
    private readonly Line word = words["feelings.word"];
    private readonly Line wordSmall = words["feelings.word-small"];
    private readonly Line also = words["feelings.also"];
    private readonly Line about = words["feelings.about"];
    private readonly Line aboutSmall = words["feelings.about-small"];
    private readonly Line need = words["feelings.need"];
    private readonly Line needKnown = words["feelings.need-known"];
    private readonly Line needSmall = words["feelings.need-small"];
    private readonly Phrases onlyThis = new(words.Choice("feelings.only"));
    private readonly ImmutableArray<Option> only = words.Choice("feelings.only");
    private readonly ImmutableArray<Option> families = words.Choice("feelings.families");
    private readonly FrozenDictionary<string, ImmutableArray<Option>> finer = words.Choice("feelings.families")
        .ToFrozenDictionary(option => option.Value, option => words.Choice($"feelings.{option.Value}"), StringComparer.Ordinal);

    protected override Waterfall<Feelings> Steps => Waterfall
        .Ask("family", AskFamily, Prompt.ChoiceOrWords(families), TakeFamily, until: state => state.Unsure != "family",
            skip: state => state with { Unsure = null })
        .AskOwn("word", own, AskWord, (chat, state) => Offer(chat, state, wordSmall),
            (_, state, said) => state with { Word = Notes.Short(said ?? state.Family!) }, when: state => state is { Word: null, Family: not null })
        .Ask("also", (chat, state) => chat.Ask(also, ("word", state.Word!)), Prompt.Text(), (_, state, said) => state with { Also = IsNone(said) ? null : said }, when: Has,
            buttons: (_, _) => only)
        .AskOwn("about", own, (chat, state) => chat.Ask(about, ("word", Lower(state.Word!))), (chat, _) => chat.Ask(aboutSmall),
            (_, state, said) => state with { About = said }, when: Has)
        .AskOwn("need", own, AskNeed, (chat, _) => chat.Ask(needSmall), TakeNeed, when: Has)
        .Do("sum", sum.Say)
        .Close(Id);

    private static bool Has(Feelings state) => state.Word is not null;

    private bool IsNone(string said) => own.In(said) is null || onlyThis.Is(said);

    private static string Lower(string word) => word.ToLowerInvariant();

    private void AskFamily(Chat chat, Feelings state)
    {
        var found = Notes.Of(chat, Id).Select(note => Lower(note.Text)).Distinct().TakeLast(MostListed).ToList();
        if (state.Unsure is not null)
        {
            chat.Ask(familySmall);
        }
        else if (found.Count > 0)
        {
            chat.Ask(familyKnown, ("words", string.Join(", ", found.Select(one => $"\"{one}\""))));
        }
        else
        {
            chat.Ask(family);
        }
    }

    /// <summary>A word of one's own needs no list; "idk" is asked by way of the body.</summary>
    private Feelings TakeFamily(Chat chat, Feelings state, ChoiceOrWords answer) =>
        answer.Value is { } value ? state with { Unsure = null, Family = value, Word = null }
        : own.In(answer.Words) is not null ? state with { Unsure = null, Word = Notes.Short(answer.Words), Family = null }
        : state with { Unsure = state.Unsure is null ? "family" : null };

    private void AskWord(Chat chat, Feelings state) => Offer(chat, state, word);

    private void Offer(Chat chat, Feelings state, Line line)
    {
        chat.Ask(line);
        chat.Offer(finer[state.Family!]);
    }

    private void AskNeed(Chat chat, Feelings state)
    {
        if (Notes.Of(chat, Id).LastOrDefault(note => note.With is not null && Lower(note.Text) == Lower(state.Word!)) is { } before)
        {
            chat.Ask(needKnown, ("word", Lower(state.Word!)), ("need", before.With!));
        }
        else
        {
            chat.Ask(need, ("word", Lower(state.Word!)));
        }
    }

    private Feelings TakeNeed(Chat chat, Feelings state, string? said)
    {
        Notes.Add(chat, Id, Lower(state.Word!), said);
        return state with { Need = said };
    }
}

/// <summary>What was found for a feeling.</summary>
internal sealed record Feelings : PracticeState
{
    /// <summary>The rough kind: sad, scared, …</summary>
    [JsonPropertyName("f")]
    public string? Family { get; init; }

    [JsonPropertyName("w")]
    public string? Word { get; init; }

    /// <summary>A second feeling beside it.</summary>
    [JsonPropertyName("s")]
    public string? Also { get; init; }

    [JsonPropertyName("b")]
    public string? About { get; init; }

    [JsonPropertyName("n")]
    public string? Need { get; init; }
}
