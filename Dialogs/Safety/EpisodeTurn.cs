using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Speaks while someone is in danger: opens, goes on step by step, and lets go only on an answer that says they are safe.</summary>
internal sealed class EpisodeTurn(Courses courses, HelplineCard card, Words words)
{
    /// <summary>How long "help now" stays under every message.</summary>
    private static readonly TimeSpan Pin = TimeSpan.FromHours(24);

    private const int LongestQuote = 14;

    /// <summary>After so many answers every wording of the last question was heard often enough.</summary>
    private const int MostStaying = 18;

    private readonly Line gone = words["forget.gone"];

    /// <summary>A sign of danger: everything else is put aside.</summary>
    public void Open(Chat chat, Danger danger, SafetyStep done = SafetyStep.None)
    {
        var course = courses[danger.Kind];
        chat.Change(state => state with
        {
            Phase = course.IsSignpost ? SafetyPhase.Steady : SafetyPhase.Open,
            Kind = danger.Kind,
            Tier = danger.Tier,
            Since = chat.Now,
            PinnedUntil = chat.Now + Pin,
            Done = done,
            Turns = 0,
            Barriers = Answers.None,
            SaidSafe = false,
        });
        if (danger.Tier == 2)
        {
            Post(chat);
            SayFirst(chat, course.OpenNow);
            chat.Say(course.Words.Program);
        }
        else
        {
            SayFirst(chat, course.Open);
            chat.Say(course.Words.Program);
            Post(chat);
        }

        Ask(chat, course.Next(chat.Safety()));
    }

    /// <summary>Answers within an open episode; false when it has ended and the message is for others.</summary>
    public bool Continue(Chat chat, Answers said, bool sign, bool immediate)
    {
        var state = chat.Safety();
        var course = courses[state.Kind!];
        if (EndsByOtherTopic(chat, state, sign))
        {
            chat.Change(it => it with { Phase = SafetyPhase.Steady, Asked = SafetyStep.None });
            return false;
        }

        switch (Tiers.Of(state, said, sign, immediate))
        {
            case Move.Raise:
                Open(chat, new Danger(state.Kind!, 2), state.Done & ~(SafetyStep.Direct | SafetyStep.Plan));
                break;
            case Move.Recheck:
                Ask(chat, course.Words.Recheck);
                break;
            case Move.Steady:
                BecomeSteady(chat, course);
                break;
            case Move.Release:
                chat.Say(course.Words.Released);
                chat.Change(it => it with { Phase = SafetyPhase.Steady, Tier = 0, Asked = SafetyStep.None, PinnedUntil = chat.Now + Pin });
                break;
            default:
                GoOn(chat, course, said, sign);
                break;
        }

        return true;
    }

    /// <summary>The first question after a long silence.</summary>
    public void Return(Chat chat) => Ask(chat, courses[chat.Safety().Kind!].Words.Return);

    /// <summary>Stopping is honored at once, with the line in the goodbye.</summary>
    public void Stop(Chat chat)
    {
        chat.Say(courses[chat.Safety().Kind!].Words.Stopped);
        Post(chat);
        chat.Change(state => state with { Asked = SafetyStep.None });
    }

    public void Forget(Chat chat)
    {
        chat.Say(gone);
        Post(chat);
        chat.Forget();
    }

    /// <summary>Shows the lines once more, for a country that was named or because they were asked for, and comes back to the question.</summary>
    public void ShowLines(Chat chat)
    {
        Post(chat);
        var state = chat.Safety();
        if (courses[state.Kind!].Find(state, state.Asked) is { } step)
        {
            chat.Ask(step.Ask);
            chat.Offer(step.Answers);
        }
    }

    private void GoOn(Chat chat, Course course, Answers said, bool sign)
    {
        var state = chat.Safety();
        Lead.Say(chat, course.Words, state, said, sign);
        chat.Change(it => it with
        {
            Turns = it.Turns + 1,
            Since = sign ? chat.Now : it.Since,
            PinnedUntil = chat.Now + Pin,
            Barriers = it.Barriers | said,
            SaidSafe = it.SaidSafe || said.HasFlag(Answers.Safe) || (it.Asked == SafetyStep.Direct && said.HasFlag(Answers.Yes)),
            Done = it.Asked == SafetyStep.Direct && said.HasFlag(Answers.No) ? it.Done | SafetyStep.Plan : it.Done,
        });
        var next = course.Next(chat.Safety());
        if (next.Step == SafetyStep.Stay && state.Kind == "third_party")
        {
            BecomeSteady(chat, course);
        }
        else
        {
            Ask(chat, next, writing: said.HasFlag(Answers.Phone) ? course.Words : null);
        }
    }

    /// <summary>Whoever cannot call is shown the lines that can be written to, or told that there are none.</summary>
    private void OfferWriting(Chat chat, CourseWords words)
    {
        var wish = Wish(chat) with { Writes = true };
        var canWrite = card.CanWrite(chat, wish);
        chat.Say(canWrite ? words.CanWrite : words.CannotWrite);
        card.Post(chat, wish with { Writes = canWrite }, chat.Safety().Tier);
    }

    private static void BecomeSteady(Chat chat, Course course)
    {
        var state = chat.Safety();
        chat.Say(course.Words.Steady);
        if (state.Tier == 2 && !state.Done.HasFlag(SafetyStep.Near))
        {
            chat.Say(course.Words.SteadyNow);
        }

        chat.Change(it => it with { Phase = SafetyPhase.Steady, Asked = SafetyStep.None, PinnedUntil = chat.Now + Pin });
    }

    /// <summary>An abuse episode ends when the person has said that they are safe and brings another topic.</summary>
    private static bool EndsByOtherTopic(Chat chat, SafetyState state, bool sign) =>
        state is { Kind: "abuse", SaidSafe: true } && !sign && Lead.IsOtherTopic(chat);

    private void Post(Chat chat) => card.Post(chat, Wish(chat), chat.Safety().Tier);

    private static HelplineWish Wish(Chat chat) => new(chat.Safety().Kind!, chat.Safety().IsMan);

    /// <summary>Their own words, unless they are long: which of many sentences counts is not for a quote to guess.</summary>
    private static void SayFirst(Chat chat, OpenWords open)
    {
        if (open.Quoting is { } quoting && chat.Text.Split(' ').Length <= LongestQuote)
        {
            chat.Say(quoting, ("words", Quote.Of(chat.Text)));
        }
        else
        {
            chat.Say(open.Plain);
        }
    }

    private void Ask(Chat chat, StepWords step, CourseWords? writing = null)
    {
        if (step.Say is { } line)
        {
            chat.Say(line);
        }

        if (writing is not null)
        {
            OfferWriting(chat, writing);
        }

        if (chat.Safety().Turns <= MostStaying)
        {
            chat.Ask(step.Ask);
            chat.Offer(step.Answers);
        }

        chat.Change(state => state with { Asked = step.Step, Done = state.Done | step.Step });
    }
}
