using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Welcome;

/// <summary>
/// Says what the bot is, at the times the law and our own rules ask for: at first contact, on each new day, after seven
/// days away before anything else, and at least every three hours of continuing use. The need comes first otherwise.
/// </summary>
/// <remarks>California B&amp;P 22602, New York GBL 1702, Utah 13-72a-203, EU AI Act art. 50.</remarks>
internal sealed partial class Greeter(Words words)
{
    /// <summary>The id of the planned turn that greets whoever joins and says nothing.</summary>
    public const string PlannedId = "welcome";

    /// <summary>Never longer than 3 h (New York GBL 1702).</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromHours(3);

    private static readonly TimeSpan Away = TimeSpan.FromDays(7);

    /// <summary>Who joins and writes at once is met by an answer to that, not by a greeting on top of it.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The turn, counted from the first notice, in which the age is asked for once more.</summary>
    private const int AskAgainAfter = 6;

    /// <summary>A bare yes; "i'm in the bathroom" is none.</summary>
    private const int MostWordsOfAYes = 3;

    private readonly Line notice = words["welcome.notice"];
    private readonly Line reminder = words["welcome.reminder"];
    private readonly Line adult = words["welcome.adult"];
    private readonly Line ageAgain = words["welcome.age-again"];
    private readonly Line more = words["welcome.more"];
    private readonly ImmutableArray<Option> ways = words.Choice("welcome.ways");
    private readonly ImmutableArray<Option> ages = words.Choice("welcome.ages");

    /// <summary>Someone joined: greets a moment later, once for a person, unless they write first.</summary>
    public static void Join(Chat chat)
    {
        if (chat.State.Notice is null && chat.Planned.All(planned => planned.Id != PlannedId))
        {
            chat.Plan(new Planned(PlannedId, PlannedKind.Pace, chat.Now + Pause, PlannedId));
        }
    }

    /// <summary>The notice with the ways in, for whoever said nothing yet or only hello.</summary>
    public void Welcome(Chat chat)
    {
        if (chat.State.Notice is null)
        {
            ShowFirst(chat);
            chat.Offer(ways);
        }
    }

    /// <summary>After seven days away the notice comes before any other words.</summary>
    public void BeforeAnswer(Chat chat)
    {
        if (chat.State.Notice is { } shown && chat.Now - shown.Last >= Away)
        {
            chat.Post(Activity.Notice(chat.Word(notice)));
            chat.State = chat.State with { Notice = shown with { Last = chat.Now } };
        }
    }

    /// <summary>The notice after the first answer; later a clause of it when a day or three hours have passed.</summary>
    public void AfterAnswer(Chat chat, DialogStack stack)
    {
        var mayAdd = stack.IsEmpty && !chat.IsComplete;
        if (chat.State.Notice is not { } shown)
        {
            ShowFirst(chat);
        }
        else if (IsDue(chat, shown) && mayAdd)
        {
            Remind(chat);
            chat.State = chat.State with { Notice = shown with { Last = chat.Now } };
        }
        else if (chat.Profile.IsAdult is null && shown.AgeAsked == 1 && mayAdd
            && chat.State.TurnCount >= shown.Turn + AskAgainAfter)
        {
            chat.Ask(ageAgain);
            chat.Offer(ages);
            chat.State = chat.State with { Notice = shown with { AgeAsked = 2, AgeTurn = chat.State.TurnCount } };
        }
    }

    /// <summary>Takes "I'm 18 or over" and "more about me"; a bare yes counts as that only while nothing else is asked.</summary>
    public bool TakeAge(Chat chat, DialogStack stack)
    {
        // In the middle of something "18" is a number like any other.
        if ((stack.IsEmpty || chat.Text.Any(char.IsLetter)) && chat.Understanding.Choices.Named(chat.Text, ages) is { } index)
        {
            return Take(chat, stack, ages[index].Value);
        }

        return chat.Profile.IsAdult is null && chat.State.Notice is not null && stack.IsEmpty
            && (SaysYes(chat) || AdultAge().IsMatch(chat.Text)) && Take(chat, stack, "adult");
    }

    /// <summary>"No" right after "are you 18 or over?".</summary>
    public static bool IsDenied(Chat chat) =>
        chat.State.Notice is { } shown && shown.WasJustAsked(chat.State.TurnCount)
            && chat.Text.Count(char.IsWhiteSpace) < MostWordsOfAYes
            && chat.Understanding.YesNo.Read(chat.Text) == false;

    private static bool SaysYes(Chat chat) =>
        chat.Text.Count(char.IsWhiteSpace) < MostWordsOfAYes
            && chat.Understanding.YesNo.Read(chat.Text) == true;

    /// <summary>"im 24": an age said by itself; younger ones are a matter of safety.</summary>
    [GeneratedRegex(@"^\s*(i\s*'?\s*a?m\s+)(1[89]|[2-9][0-9])(\s*(y/?o|years?( old)?|yrs?( old)?))?\s*[.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AdultAge();

    private bool Take(Chat chat, DialogStack stack, string answer)
    {
        switch (answer)
        {
            case "adult":
                chat.Profile = chat.Profile with { IsAdult = true };
                chat.Say(adult);
                break;
            case "more":
                chat.Post(Activity.Notice(chat.Word(more)));
                break;
            default:
                // Under 18 is a matter of safety and was taken there.
                return false;
        }

        if (stack.IsEmpty)
        {
            chat.Offer(ways);
        }
        else
        {
            stack.Again();
        }

        return true;
    }

    private void ShowFirst(Chat chat)
    {
        chat.Post(Activity.Notice(chat.Word(notice)));
        if (chat.Profile.IsAdult is null)
        {
            chat.Offer(ages);
        }

        chat.State = chat.State with { Notice = new NoticeState(chat.Now, chat.State.TurnCount, AgeAsked: 1) };
    }

    private void Remind(Chat chat)
    {
        var text = chat.Word(reminder);
        if (chat.Replies.HasRoomFor(text))
        {
            chat.Replies.Say(text);
        }
        else
        {
            chat.Post(Activity.Notice(text));
        }
    }

    private static bool IsDue(Chat chat, NoticeState shown) =>
        chat.Now - shown.Last >= Interval
        || TimeZoneInfo.ConvertTime(shown.Last, chat.Zone).Date != chat.Local.Date;
}
