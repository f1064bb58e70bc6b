using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices.Closing;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Self;

/// <summary>An appointment with oneself: the part of life that got least, one act for it, a time; asked about afterwards.</summary>
internal sealed class SelfCareDialog(Words words) : WaterfallDialog<SelfCare>(Id, words)
{
    private const string Id = "selfcare";

    private static readonly TimeSpan Later = TimeSpan.FromHours(3);

    private readonly OwnWords own = new(words);
    private readonly Line before = words["selfcare.before"];
    private readonly Line beforeHeard = words["selfcare.before-heard"];
    private readonly Line area = words["selfcare.area"];
    private readonly Line strength = words["selfcare.strength"];
    private readonly Line strengthSmall = words["selfcare.strength-small"];
    private readonly Line actStrength = words["selfcare.act-strength"];
    private readonly Line actSmall = words["selfcare.act-small"];
    private readonly Line set = words["selfcare.set"];
    private readonly Line none = words["selfcare.none"];
    private readonly Prompt<ChoiceOrWords> went = Prompt.ChoiceOrWords(words.Choice("selfcare.before"));
    private readonly Prompt<ChoiceOrWords> areas = Prompt.ChoiceOrWords(words.Choice("selfcare.areas"));
    private readonly FrozenDictionary<string, Line> answers = new Dictionary<string, Line>
    {
        ["did"] = words["selfcare.did"],
        ["not"] = words["selfcare.not"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, (Line Line, ImmutableArray<Option> Ideas)> acts = new[] { "body", "mine", "ahead" }
        .ToFrozenDictionary(name => name, name => (words[$"selfcare.{name}"], words.Choice($"selfcare.{name}")), StringComparer.Ordinal);

    protected override Waterfall<SelfCare> Steps => Waterfall
        .Change("known", (chat, state) => state.IsDue ? state : state with { Before = Earlier(chat) })
        .Ask("before", (chat, state) => chat.Ask(before, ("act", state.Before!)), went, TakeBefore, when: state => state.Before is not null)
        .Do("due-over", (chat, _) => chat.Become(CloseDialog.Id, new Close { Practice = Id }), when: state => state.IsDue)
        .Ask("area", (chat, _) => chat.Ask(area), areas, (_, state, answer) => state with { Area = answer.Value ?? "mine" })
        .AskOwn("strength", own, (chat, _) => chat.Ask(strength), (chat, _) => chat.Ask(strengthSmall),
            (_, state, said) => state with { Strength = said }, when: state => state.Area == "strength")
        .AskOwn("act", own, AskAct, (chat, _) => chat.Ask(actSmall), TakeAct)
        .Close(Id, again: state => state.Act is null ? null : new SelfCare { IsDue = true, Before = state.Act }, isUntold: _ => true);

    private static string? Earlier(Chat chat) =>
        Notes.Last(chat, Id) is { } note && chat.Now - note.At > Later ? note.Text : null;

    private SelfCare TakeBefore(Chat chat, SelfCare state, ChoiceOrWords answer)
    {
        if (answer.Value is { } value)
        {
            chat.Say(answers[value]);
            if (state.IsDue && value == "not")
            {
                chat.End();
            }
        }
        else
        {
            chat.Say(beforeHeard, ("words", Quote.Of(answer.Words)));
        }

        return state;
    }

    private void AskAct(Chat chat, SelfCare state)
    {
        if (state.Strength is { } good)
        {
            chat.Ask(actStrength, ("strength", Quote.Of(good)));
            return;
        }

        var (line, ideas) = acts[state.Area is { } chosen && acts.ContainsKey(chosen) ? chosen : "mine"];
        chat.Ask(line);
        chat.Offer(ideas);
    }

    private SelfCare TakeAct(Chat chat, SelfCare state, string? said)
    {
        if (said is null)
        {
            chat.Say(none);
            return state;
        }

        chat.Say(set, ("act", Quote.Of(said)));
        Notes.Add(chat, Id, said, state.Strength);
        return state with { Act = Notes.Short(said) };
    }
}

/// <summary>The appointment.</summary>
internal sealed record SelfCare : PracticeState
{
    /// <summary>Its time is over, and how it went is asked.</summary>
    [JsonPropertyName("d")]
    public bool IsDue { get; init; }

    /// <summary>What was planned before, for the question how it went.</summary>
    [JsonPropertyName("b")]
    public string? Before { get; init; }

    /// <summary><c>body mine strength ahead</c>.</summary>
    [JsonPropertyName("a")]
    public string? Area { get; init; }

    [JsonPropertyName("s")]
    public string? Strength { get; init; }

    [JsonPropertyName("c")]
    public string? Act { get; init; }
}
