using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.CheckIns;

/// <summary>"Message me in 30 minutes": understands the time, says it back, and promises.</summary>
internal sealed class CheckInDialog(Words words) : WaterfallDialog<CheckIn>("checkin", words)
{
    private readonly Line when = words["checkin.when"];
    private readonly Line promised = words["checkin.promised"];
    private readonly Line pageOnly = words["checkin.page-only"];
    private readonly Line ask = words["checkin.fine"];
    private readonly Line until = words["checkin.until"];
    private readonly Line cancelled = words["checkin.cancelled"];
    private readonly Prompt<DateTimeOffset> time = Prompt.Time();
    private readonly Prompt<Option> fine = Prompt.Choice(words.Choice("checkin.fine-answers"));
    private readonly Clock clock = new(words);

    /// <summary>Once it is promised, whatever else the person says is about something else.</summary>
    protected internal override bool GivesWay(string step) => step == "fine";

    protected override Waterfall<CheckIn> Steps => Waterfall
        .Ask("when", when, time, (state, at) => state with { At = at }, when: state => state.At is null)
        .Change("promise", Plan, when: state => state.At is not null)
        .Ask("fine", (chat, _) => chat.Ask(ask), fine, (chat, state, answer) =>
        {
            if (answer.Value == "cancel")
            {
                chat.Cancel(state.Planned!);
                chat.Say(cancelled);
            }
            else
            {
                chat.Say(until);
            }

            return state;
        }, when: state => state.Planned is not null);

    /// <summary>The message that asks for it mostly says when.</summary>
    protected override CheckIn Start(Chat chat) =>
        new() { At = time.Read(chat, chat.Text) is { Kind: ReadingKind.Understood } reading ? reading.Answer : null };

    private CheckIn Plan(Chat chat, CheckIn state)
    {
        chat.Say(promised, ("time", clock.Say(chat, state.At!.Value)));
        if (Reach.IsPageOnly(chat))
        {
            chat.Say(pageOnly);
        }

        var planned = chat.Plan(PlannedKind.Promise, state.At.Value, CheckInDueDialog.Id, new CheckInDue { At = state.At, About = state.About, Made = chat.Now });
        return state with { Planned = planned.Id };
    }
}

/// <param name="At">When to write.</param>
/// <param name="About">What it is about, in the person's own words; null = they did not say.</param>
/// <param name="Planned">The id of the planned turn, once promised.</param>
internal sealed record CheckIn(DateTimeOffset? At = null, string? About = null, string? Planned = null)
{
    public CheckIn()
        : this(At: null)
    {
    }
}
