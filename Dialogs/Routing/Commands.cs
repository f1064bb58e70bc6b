using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Routing;

/// <summary>What is understood everywhere, in every dialog.</summary>
internal sealed class Commands
{
    /// <summary>An open question takes a sentence that merely holds a command as its answer; a bare command still counts.</summary>
    private const double Bare = 0.9;

    /// <summary>"he was online, thats all" is an answer, "can you please stop" is none.</summary>
    private const int MostWordsOfABareOne = 4;

    private readonly FrozenDictionary<string, Action<Chat, DialogStack>> actions;
    private readonly Line stopped;
    private readonly Line nothingToStop;
    private readonly Line noWayBack;
    private readonly Line nothingToRepeat;
    private readonly Line nothingPaused;
    private readonly Line fresh;

    public Commands(Words words)
    {
        stopped = words["routing.stopped"];
        nothingToStop = words["routing.nothing-to-stop"];
        noWayBack = words["routing.no-way-back"];
        nothingToRepeat = words["routing.nothing-to-repeat"];
        nothingPaused = words["routing.nothing-paused"];
        fresh = words["routing.fresh"];
        var ways = words.Choice("welcome.ways");
        actions = new Dictionary<string, Action<Chat, DialogStack>>
        {
            ["help"] = Tell(words["routing.help"], ways),
            ["human_check"] = Tell(words["routing.human"]),
            ["privacy"] = Tell(words["routing.privacy"]),
            ["my_data"] = Tell(words["routing.my-data"]),
            ["stop"] = Stop,
            ["back"] = Back,
            ["skip"] = Skip,
            ["repeat"] = Repeat,
            ["restart"] = Restart,
            ["resume"] = Resume,
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Carries out a command; false when the message is none.</summary>
    public bool Handle(Chat chat, DialogStack stack)
    {
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

    private static bool IsBare(Chat chat) =>
        chat.Meaning.Intent.Score >= Bare && chat.Text.Count(char.IsWhiteSpace) < MostWordsOfABareOne;

    /// <summary>Says something and comes back to the question that stands.</summary>
    private static Action<Chat, DialogStack> Tell(Line line, IEnumerable<Option>? buttons = null) => (chat, stack) =>
    {
        chat.Say(line);
        if (!stack.IsEmpty)
        {
            stack.Again();
        }
        else if (buttons is not null)
        {
            chat.Offer(buttons);
        }
    };

    private void Stop(Chat chat, DialogStack stack)
    {
        chat.Say(stack.IsEmpty ? nothingToStop : stopped);
        stack.Pause();
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
        if (stack.Running is { } running)
        {
            stack.Clear();
            stack.Begin(running.Name);
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
