using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Body;

/// <summary>Sleep: what keeps one up, about how long it was, and one plan for tonight that fits; asked about another day.</summary>
internal sealed class SleepDialog(Words words) : WaterfallDialog<Sleep>(Id, words)
{
    public const string Id = "sleep";

    /// <summary>What the sources give as enough for an adult.</summary>
    private const double Enough = 7;

    private readonly OwnWords own = new(words);
    private readonly SleepBefore before = new(words);
    private readonly Line due = words["sleep.due"];
    private readonly Line what = words["sleep.what"];
    private readonly Line hours = words["sleep.hours"];
    private readonly Line shortNight = words["sleep.short"];
    private readonly Line longNight = words["sleep.long"];
    private readonly Line noNumber = words["sleep.no-number"];
    private readonly Line planSmall = words["sleep.plan-small"];
    private readonly Line plan = words["sleep.plan"];
    private readonly Line noPlan = words["sleep.no-plan"];
    private readonly Line weeks = words["sleep.weeks"];
    private readonly Prompt<ChoiceOrWords> causes = Prompt.ChoiceOrWords(words.Choice("sleep.what"));
    private readonly FrozenDictionary<string, Line> asks = new Dictionary<string, Line>
    {
        ["head"] = words["sleep.head"],
        ["text"] = words["sleep.text"],
        ["wake"] = words["sleep.wake"],
        ["other"] = words["sleep.other"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ImmutableArray<Option>> ideas = new[] { "head", "text", "wake", "other" }
        .ToFrozenDictionary(cause => cause, cause => words.Choice($"sleep.{cause}"), StringComparer.Ordinal);

    protected override Waterfall<Sleep> Steps => Waterfall
        .Do("due", Due, when: state => state.IsDue)
        .Then(before.In)
        .Ask("what", (chat, _) => chat.Ask(what), causes, TakeCause)
        .Ask("hours", (chat, _) => chat.Ask(hours), Prompt.Number(0, 24), TakeHours, skip: state => state)
        .AskOwn("plan", own, AskPlan, (chat, _) => chat.Ask(planSmall), TakePlan)
        .Do("weeks", (chat, _) => chat.Say(weeks), when: state => state.IsShort)
        .Close(Id, again: state => state.Plan is null ? null : new Sleep { IsDue = true, Plan = state.Plan }, isUntold: _ => true);

    private void Due(Chat chat, Sleep state)
    {
        chat.Say(due, ("plan", Quote.Of(state.Plan ?? "")));
        chat.End();
    }

    private static Sleep TakeCause(Chat chat, Sleep state, ChoiceOrWords answer) => state with { Cause = answer.Value ?? "other" };

    private Sleep TakeHours(Chat chat, Sleep state, double said)
    {
        var isShort = said < Enough;
        chat.Say(isShort ? shortNight : longNight, ("hours", said.ToString("0.#", CultureInfo.InvariantCulture)));
        return state with { IsShort = isShort, Hours = said };
    }

    private void AskPlan(Chat chat, Sleep state)
    {
        if (state.Hours is null)
        {
            chat.Say(noNumber);
        }

        chat.Ask(asks[state.Cause ?? "other"]);
        chat.Offer(ideas[state.Cause ?? "other"]);
    }

    private Sleep TakePlan(Chat chat, Sleep state, string? said)
    {
        if (said is null)
        {
            chat.Say(noPlan);
            return state;
        }

        chat.Say(plan, ("plan", Quote.Of(said)));
        Notes.Add(chat, Id, said, state.Hours?.ToString("0.#", CultureInfo.InvariantCulture));
        return state with { Plan = Notes.Short(said) };
    }
}

/// <summary>What is known of the nights.</summary>
internal sealed record Sleep : PracticeState
{
    /// <summary>The time to wind down has come, and nothing is asked any more.</summary>
    [JsonPropertyName("d")]
    public bool IsDue { get; init; }

    /// <summary><c>head text wake other</c>.</summary>
    [JsonPropertyName("c")]
    public string? Cause { get; init; }

    [JsonPropertyName("h")]
    public double? Hours { get; init; }

    /// <summary>Under seven hours.</summary>
    [JsonPropertyName("s")]
    public bool IsShort { get; init; }

    /// <summary>The one thing for tonight.</summary>
    [JsonPropertyName("p")]
    public string? Plan { get; init; }
}
