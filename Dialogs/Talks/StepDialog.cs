using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Talks;

/// <summary>One small thing to try: notes it, and offers to ask later how it went.</summary>
internal sealed class StepDialog(Words words) : WaterfallDialog<StepPlan>(Id, words)
{
    public const string Id = "step";

    private const int Quoted = 10;

    private static readonly TimeSpan InADay = TimeSpan.FromDays(1);

    private readonly Clock clock = new(words);
    private readonly Line ask = words["step.ask"];
    private readonly Line web = words["checkin.page-only"];
    private readonly Line set = words["step.set"];
    private readonly Line none = words["step.none"];
    private readonly Prompt<When> prompt = new WhenPrompt(words.Choice("step.times"), words.Choice("step.yes-no"));

    protected override Waterfall<StepPlan> Steps => Waterfall
        .Do("note", (chat, state) => chat.NoteStep(new SmallStep(chat.Now, state.For, state.Act, state.Trigger)), when: HasAct)
        .Ask("when", Ask, prompt, Take, when: HasAct, buttons: (all, _) => all.Where(option => option.Value != "yes").DistinctBy(option => option.Value));

    private static bool HasAct(StepPlan state) => state.Act.Length > 0;

    private void Ask(Chat chat, StepPlan state)
    {
        chat.Ask(ask, ("act", Quote.Of(state.Act, Quoted)));
        if (Reach.IsPageOnly(chat))
        {
            chat.Ask(web);
        }
    }

    private StepPlan Take(Chat chat, StepPlan state, When when)
    {
        if (when.Kind == WhenKind.Never)
        {
            chat.Say(none);
            return state;
        }

        var at = when.Kind == WhenKind.At ? when.At : chat.Now + InADay;
        chat.Plan(PlannedKind.Promise, at, "hero", new HeroState(state.Act, state.For));
        chat.Say(set, ("time", clock.Say(chat, at)));
        return state;
    }
}

/// <param name="For">The practice it comes from.</param>
/// <param name="Act">What to try, in the person's words; empty = nothing.</param>
/// <param name="Trigger">What it is for, as the recognizer of triggers names it.</param>
internal sealed record StepPlan(
    [property: JsonPropertyName("f")] string For = "",
    [property: JsonPropertyName("a")] string Act = "",
    [property: JsonPropertyName("t")] string? Trigger = null)
{
    public StepPlan()
        : this("")
    {
    }
}
