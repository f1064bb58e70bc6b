using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Secure;

namespace CompanionBot.Dialogs.CheckIns;

/// <summary>The promised message: asks how it is now; one gentle follow-up without an answer, then silence.</summary>
internal sealed class CheckInDueDialog(Words words) : WaterfallDialog<CheckInDue>(Id, words)
{
    public const string Id = "checkin-due";

    /// <summary>Later than this the moment it was for is over: it is dropped with one line.</summary>
    private static readonly TimeSpan TooLate = TimeSpan.FromHours(6);

    private static readonly TimeSpan FollowUp = TimeSpan.FromMinutes(30);

    private readonly Line ask = words["checkin-due.ask"];
    private readonly Line askAbout = words["checkin-due.ask-about"];
    private readonly Line late = words["checkin-due.late"];
    private readonly Line follow = words["checkin-due.follow"];
    private readonly Line okay = words["checkin-due.okay"];
    private readonly Prompt<Option> answers = Prompt.Choice(words.Choice("checkin-due.answers"));

    protected internal override bool GivesWay(string step) => true;

    protected override Waterfall<CheckInDue> Steps => Waterfall
        .Do("late", (chat, state) =>
        {
            if (chat.Now - state.At > TooLate)
            {
                chat.Say(late);
                chat.End();
            }
        })
        .Pace("ask", Ask, Heard)
        .Do("follow", (chat, _) => chat.Say(follow), when: state => !state.Answered);

    private TimeSpan Ask(Chat chat, CheckInDue state)
    {
        if (state.About is { } about)
        {
            chat.Ask(askAbout, ("about", about));
        }
        else
        {
            chat.Ask(ask);
        }

        chat.Offer(answers.Buttons);
        return FollowUp;
    }

    private CheckInDue? Heard(Chat chat, CheckInDue state)
    {
        if (answers.Read(chat, chat.Text) is not { Kind: ReadingKind.Understood, Answer.Value: var answer })
        {
            return null;
        }

        switch (answer)
        {
            case "replied":
                chat.Become("replied");
                break;
            case "nothing":
                chat.Become("unanswered");
                break;
            default:
                chat.Say(okay);
                SecureOffer.After(chat, state.Made);
                break;
        }

        return state with { Answered = true };
    }
}

/// <param name="At">The time that was promised.</param>
/// <param name="About">What it is about, in the person's own words.</param>
/// <param name="Made">When it was promised.</param>
internal sealed record CheckInDue(DateTimeOffset? At = null, string? About = null, bool Answered = false, DateTimeOffset? Made = null)
{
    public CheckInDue()
        : this(At: null)
    {
    }
}
