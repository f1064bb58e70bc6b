using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Privacy;
using CompanionBot.Dialogs.Safety;
using CompanionBot.Dialogs.Welcome;

namespace CompanionBot.Dialogs.Routing;

/// <summary>
/// Who answers a message, in this order: safety, commands, the running dialog, and only then what the message is about.
/// </summary>
internal sealed class Router(Catalogue catalogue, SafetyGate safety, OutsideReading outside, Words words)
{
    private readonly Commands commands = new(words, outside);
    private readonly Idle idle = new(catalogue, words, outside);
    private readonly Greeter greeter = new(words);
    private readonly DueTurns due = new(catalogue);
    private readonly Content.Line lost = words["routing.lost"];
    private readonly Content.Line here = words["routing.here"];

    public void Route(Chat chat, DialogStack stack)
    {
        switch (chat.Activity.Type)
        {
            case ActivityTypes.Message:
                Message(chat, stack);
                break;
            case ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate:
                Greeter.Join(chat);
                break;
            case ActivityTypes.Event:
                due.Begin(chat, stack, greeter);
                break;
        }

        safety.Pin(chat);
        stack.Store();
    }

    /// <summary>
    /// Whether a reader outside may get this message and would be of use: never where safety is concerned, never a command,
    /// and only where the own reader is unsure or the running dialog listens to tones.
    /// </summary>
    public bool WantsHints(Chat chat, DialogStack stack) =>
        chat.Activity.Type == ActivityTypes.Message
        && outside.MaySend(chat)
        && !safety.IsConcerned(chat)
        && !commands.IsNamed(chat)
        && (stack.Running is { } running ? running.UsesHints(chat) : idle.IsUnsure(chat));

    private void Message(Chat chat, DialogStack stack)
    {
        foreach (var pace in chat.Planned.Where(planned => planned.Kind == PlannedKind.Pace))
        {
            chat.Cancel(pace.Id);
        }

        greeter.BeforeAnswer(chat);
        if (!safety.Handle(chat, stack))
        {
            Answer(chat, stack);
            NeverNothing(chat);
            greeter.AfterAnswer(chat, stack);
        }
        else if (SafetyGate.IsAsking(chat))
        {
            // A soft question is no reason to leave out what the bot is.
            greeter.AfterAnswer(chat, stack);
        }

        chat.State = chat.State with { LastHeard = chat.Now };
    }

    /// <summary>"Repeat" or "continue" where nothing was asked: a message is never left without a word.</summary>
    private void NeverNothing(Chat chat)
    {
        if (chat.Replies.IsEmpty)
        {
            chat.Say(here);
        }
    }

    private void Answer(Chat chat, DialogStack stack)
    {
        if (stack.LostFrames)
        {
            chat.Say(lost);
        }

        if (commands.Handle(chat, stack) || greeter.TakeAge(chat, stack))
        {
            return;
        }

        TakeUp(chat, stack);
    }

    private void TakeUp(Chat chat, DialogStack stack)
    {
        var running = stack.Running;
        if (running is null)
        {
            idle.Answer(chat, stack);
        }
        else if (!stack.Answer())
        {
            NotAnAnswer(chat, stack);
        }
        else if (stack.IsEmpty && running is not (ResumeDialog or ForgetDialog) && chat.Safety().Phase != SafetyPhase.Open && stack.CalledPaused() is { } called)
        {
            stack.Begin(ResumeDialog.Id, new Paused(called));
        }
    }

    /// <summary>What is clearly something else is offered instead of the running dialog; else that one asks in other words.</summary>
    private void NotAnAnswer(Chat chat, DialogStack stack)
    {
        if (stack.GivesWay)
        {
            stack.Drop();
            TakeUp(chat, stack);
        }
        else if (Wanted(chat) is { } other && other != stack.Running)
        {
            stack.Begin(SwitchDialog.Id, new Switch(other.Name, stack.Called, other.WriteState(other.NewState(chat))));
        }
        else
        {
            stack.Miss();
        }
    }

    /// <summary>The dialog that a message asks for in so many words.</summary>
    private Dialog? Wanted(Chat chat) =>
        catalogue.ForPhrase(chat)
        ?? (chat.Meaning.Intent.IsStrong ? catalogue.ForIntent(chat.Meaning.Intent.Name) : null);
}
