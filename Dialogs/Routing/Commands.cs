using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Privacy;

namespace CompanionBot.Dialogs.Routing;

/// <summary>What is understood everywhere, in every dialog.</summary>
internal sealed class Commands
{
    /// <summary>An open question takes a sentence that merely holds a command as its answer; a bare command still counts.</summary>
    private const double Bare = 0.9;

    /// <summary>"he was online, thats all" is an answer, "can you please stop" is none.</summary>
    private const int MostWordsOfABareOne = 4;

    private readonly OutsideReading outside;
    private readonly FrozenDictionary<string, Action<Chat, DialogStack>> actions;
    private readonly Line stopped;
    private readonly Line nothingToStop;
    private readonly Line cancelled;
    private readonly Line noWayBack;
    private readonly Line nothingToRepeat;
    private readonly Line nothingPaused;
    private readonly Line fresh;
    private readonly ImmutableArray<Option> ways;

    public Commands(Words words, OutsideReading outside)
    {
        this.outside = outside;
        stopped = words["routing.stopped"];
        nothingToStop = words["routing.nothing-to-stop"];
        cancelled = words["checkin.cancelled"];
        noWayBack = words["routing.no-way-back"];
        nothingToRepeat = words["routing.nothing-to-repeat"];
        nothingPaused = words["routing.nothing-paused"];
        fresh = words["routing.fresh"];
        ways = words.Choice("welcome.ways");
        actions = new Dictionary<string, Action<Chat, DialogStack>>
        {
            ["help"] = Help(words["routing.help"], words["routing.help-within"]),
            ["human_check"] = Tell(words["routing.human"]),
            ["privacy"] = Notify(Privacy(words)),
            ["my_data"] = Notify(words["routing.my-data"]),
            ["stop"] = Stop,
            ["back"] = Back,
            ["skip"] = Skip,
            ["repeat"] = Repeat,
            ["restart"] = Restart,
            ["forget_me"] = Forget,
            ["resume"] = Resume,
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Carries out a command; false when the message is none.</summary>
    public bool Handle(Chat chat, DialogStack stack)
    {
        if (outside.IsAsked(chat) && stack.Running is not OutsideDialog)
        {
            stack.Begin(OutsideDialog.Id);
            return true;
        }

        var intent = chat.Meaning.Intent;
        if (!intent.IsStrong || (stack.IsOpen && !IsBare(chat)) || !actions.TryGetValue(intent.Name, out var act))
        {
            return false;
        }

        // What is offered as an answer is one, even where the words would be a command elsewhere: "Done", "Next".
        if (stack.Expects(chat.Text) || (intent.Name == "stop" && stack.Running is { TakesStop: true }))
        {
            return false;
        }

        act(chat, stack);
        return true;
    }

    /// <summary>Whether the message holds a command, in so many words.</summary>
    public bool IsNamed(Chat chat) =>
        outside.IsAsked(chat) || (chat.Meaning.Intent.IsStrong && actions.ContainsKey(chat.Meaning.Intent.Name));

    /// <summary>What is kept and who reads, as it is on this service.</summary>
    private Line Privacy(Words words)
    {
        var (alone, helped) = (words["routing.privacy"], words["routing.privacy-outside"]);
        return outside.IsOn ? helped : alone;
    }

    private static bool IsBare(Chat chat) =>
        chat.Meaning.Intent.Score >= Bare && chat.Text.Count(char.IsWhiteSpace) < MostWordsOfABareOne;

    /// <summary>Says something and comes back to the question that stands.</summary>
    private static Action<Chat, DialogStack> Tell(Line line) => (chat, stack) =>
    {
        chat.Say(line);
        AskAgain(stack);
    };

    /// <summary>In the middle of something the short way, since its question comes again below.</summary>
    private Action<Chat, DialogStack> Help(Line all, Line within) => (chat, stack) =>
    {
        chat.AddNothing();
        if (stack.IsEmpty)
        {
            chat.Say(all);
            chat.Offer(ways);
            return;
        }

        chat.Say(within);
        AskAgain(stack);
    };

    /// <summary>Longer than a reply may be, so it stands by itself.</summary>
    private static Action<Chat, DialogStack> Notify(Line notice) => (chat, stack) =>
    {
        chat.AddNothing();
        chat.Post(Activity.Notice(chat.Word(notice)));
        AskAgain(stack);
    };

    private static void AskAgain(DialogStack stack)
    {
        if (!stack.IsEmpty)
        {
            stack.Again();
        }
    }

    private void Stop(Chat chat, DialogStack stack)
    {
        if (stack.IsEmpty && chat.Text.Contains("cancel", StringComparison.OrdinalIgnoreCase) && CancelPromises(chat))
        {
            chat.Say(cancelled);
            return;
        }

        chat.Say(stack.IsEmpty ? nothingToStop : stopped);
        stack.Pause(isWished: true);
        chat.AddNothing();
    }

    private static bool CancelPromises(Chat chat)
    {
        var promises = chat.Planned.Where(planned => planned.Kind == PlannedKind.Promise).ToList();
        promises.ForEach(planned => chat.Cancel(planned.Id));
        return promises.Count > 0;
    }

    private void Back(Chat chat, DialogStack stack)
    {
        if (stack.IsEmpty)
        {
            chat.Say(noWayBack);
        }
        else if (!stack.Back())
        {
            chat.Say(noWayBack);
            stack.Again();
        }
    }

    private void Skip(Chat chat, DialogStack stack)
    {
        if (stack.IsEmpty)
        {
            chat.Say(nothingToStop);
        }
        else
        {
            stack.Skip();
        }
    }

    private void Repeat(Chat chat, DialogStack stack)
    {
        if (stack.IsEmpty)
        {
            chat.Say(nothingToRepeat);
        }
        else
        {
            stack.Again();
        }
    }

    private void Restart(Chat chat, DialogStack stack)
    {
        chat.Say(fresh);
        if (stack.GivesWay)
        {
            // An offer in passing is not what is to begin again.
            stack.Drop();
        }

        if (stack.Running is { } running)
        {
            stack.Clear();
            stack.Begin(running.Name);
        }
        else
        {
            chat.Offer(ways);
        }
    }

    /// <summary>Asked for in the middle of anything, also of an offer that has "forget it" among its answers.</summary>
    private static void Forget(Chat chat, DialogStack stack)
    {
        if (stack.Running is ForgetDialog)
        {
            stack.Again();
        }
        else
        {
            stack.Begin(ForgetDialog.Id);
        }
    }

    private void Resume(Chat chat, DialogStack stack)
    {
        if (stack.IsPaced)
        {
            // "Go on" while something takes its time is said to have the rest now.
            stack.Skip();
        }
        else if (!stack.IsEmpty)
        {
            stack.Again();
        }
        else if (chat.State.Paused.IsEmpty || !stack.Resume())
        {
            chat.Say(nothingPaused);
        }
    }
}
