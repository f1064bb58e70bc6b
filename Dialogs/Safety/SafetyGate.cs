using System.Collections.Immutable;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Recognizers;
using CompanionBot.Dialogs.Welcome;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Looks at every message before anything else does; no dialog can turn it off.</summary>
internal sealed class SafetyGate
{
    private readonly AnswerReader reader;
    private readonly Countries countries;
    private readonly HelplineCard card;
    private readonly EpisodeTurn episode;
    private readonly CheckTurn check;
    private readonly MinorTurn minor;
    private readonly HelpNow helpNow;

    public SafetyGate(Words words)
    {
        reader = new AnswerReader(words.Library.Safety);
        countries = new Countries(words.Library);
        card = new HelplineCard(words, countries);
        episode = new EpisodeTurn(new Courses(words), card, words);
        check = new CheckTurn(words);
        minor = new MinorTurn(card, words);
        helpNow = new HelpNow(card, words);
    }

    /// <summary>Answers a message in which someone may be in danger; true when nothing else may answer it.</summary>
    public bool Handle(Chat chat, DialogStack stack)
    {
        var said = reader.Read(chat.Text);
        var danger = Danger.In(chat.Meaning.Safety);
        NoteWho(chat, said);
        return chat.Safety().Phase == SafetyPhase.Open
            ? InEpisode(chat, stack, said, danger)
            : Alarm(chat, stack, danger) || Asked(chat, stack, said) || Soft(chat, stack, said);
    }

    /// <summary>Whether the gate has only asked what the words mean.</summary>
    public static bool IsAsking(Chat chat) => chat.Safety().Phase == SafetyPhase.Checking;

    /// <summary>
    /// Whether danger is in the message, under way, or was spoken of in the last days; then nothing of it is for others.
    /// </summary>
    public bool IsConcerned(Chat chat)
    {
        var said = reader.Read(chat.Text);
        return chat.Meaning.Safety.All.Any(sign => sign.Level != SafetyLevel.None)
            || chat.Safety().Phase is SafetyPhase.Open or SafetyPhase.Checking
            || chat.Safety().HoldsPlans(chat.Now)
            || MinorTurn.IsKnown(chat)
            || SaysMinor(chat, said)
            || HelpNow.IsAsked(chat, said)
            || (said & (Answers.HelpMe | Answers.NotSafe)) != 0;
    }

    /// <summary>"Help now" under whatever is said, for a day after danger was spoken of.</summary>
    public void Pin(Chat chat) => helpNow.Pin(chat);

    /// <summary>The helplines alone, for when a turn cannot be stored; empty when no rule fired.</summary>
    public ImmutableArray<Activity> Helplines(Chat chat)
    {
        if (Danger.In(chat.Meaning.Safety) is { } danger)
        {
            episode.Open(chat, danger);
        }
        else if (HelpNow.IsAsked(chat, reader.Read(chat.Text)))
        {
            helpNow.ShowLines(chat);
        }

        return chat.Replies.Build();
    }

    private bool InEpisode(Chat chat, DialogStack stack, Answers said, Danger? danger)
    {
        if (danger is { } graver && graver.IsGraverThan(chat.Safety()))
        {
            episode.Open(chat, graver);
        }
        else if (said.HasFlag(Answers.Forget) || Wants(chat, "forget_me"))
        {
            episode.Forget(chat);
        }
        else if (danger is null && (said.HasFlag(Answers.Stop) || Wants(chat, "stop")))
        {
            episode.Stop(chat);
        }
        else if (danger is null && IsBackAfterSilence(chat))
        {
            episode.Return(chat);
        }
        else if (HelpNow.IsAsked(chat, said) || NamesCountry(chat))
        {
            episode.ShowLines(chat);
        }
        else
        {
            return episode.Continue(chat, said, danger is not null, danger is { Tier: 2 });
        }

        return true;
    }

    private bool Alarm(Chat chat, DialogStack stack, Danger? danger)
    {
        if (danger is not { } found)
        {
            return false;
        }

        stack.Pause();
        episode.Open(chat, found);
        return true;
    }

    /// <summary>What a person asks the gate for by themselves.</summary>
    private bool Asked(Chat chat, DialogStack stack, Answers said)
    {
        if (HelpNow.IsAsked(chat, said))
        {
            helpNow.Show(chat, stack);
            return true;
        }

        if (said.HasFlag(Answers.HelpMe))
        {
            helpNow.Choose(chat);
            return true;
        }

        var asked = chat.Safety().CountryAsked;
        if (asked)
        {
            chat.Change(state => state with { CountryAsked = false });
        }

        if (asked && NamesCountry(chat))
        {
            helpNow.ShowLines(chat);
            return true;
        }

        return false;
    }

    /// <summary>What needs a question or a kind word and is no alarm.</summary>
    private bool Soft(Chat chat, DialogStack stack, Answers said)
    {
        if (chat.Safety().Phase == SafetyPhase.Checking)
        {
            var (danger, answered) = check.Take(chat, stack, said);
            if (answered || Alarm(chat, stack, danger))
            {
                return true;
            }
        }

        if (SaysMinor(chat, said) && !MinorTurn.IsKnown(chat))
        {
            minor.Open(chat, stack);
            return true;
        }

        return MinorTurn.IsKnown(chat) ? minor.Answer(chat, stack, said) : check.Ask(chat);
    }

    /// <summary>Takes note of what decides which lines fit, and of an age that must not get lost over something graver.</summary>
    private static void NoteWho(Chat chat, Answers said)
    {
        if (said.HasFlag(Answers.Man) && !chat.Safety().IsMan)
        {
            chat.Change(state => state with { IsMan = true });
        }

        if (SaysMinor(chat, said) && (Danger.In(chat.Meaning.Safety) is not null || chat.Safety().Phase == SafetyPhase.Open))
        {
            MinorTurn.Note(chat);
        }
    }

    private bool NamesCountry(Chat chat)
    {
        if (countries.Said(chat.Text) is not { } country)
        {
            return false;
        }

        chat.Profile = chat.Profile with { Country = country };
        return true;
    }

    private static bool SaysMinor(Chat chat, Answers said) =>
        said.HasFlag(Answers.Minor) || chat.Meaning.Safety.Has("minor") || Greeter.IsDenied(chat);

    private static bool IsBackAfterSilence(Chat chat) =>
        chat.Now - chat.State.LastHeard >= TimeSpan.FromHours(chat.Safety().Tier == 2 ? 12 : 24);

    private static bool Wants(Chat chat, string intent) => chat.Meaning.Intent is { IsStrong: true } strong && strong.Name == intent;
}
