using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Lessons;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>One small step for what sets the person off most: what would someone secure do there, and what is my size of it?</summary>
internal sealed class Triggers(Words words)
{
    private const int MostButtons = 5;
    private const int Quoted = 10;

    private static readonly string[] Names =
    [
        "unresponsiveness", "inconsistent_behaviour", "lack_of_attention", "separation", "coldness",
        "forgetfulness", "independence", "withholding", "minimized", "jealousy", "needs_space",
    ];

    private readonly FrozenDictionary<string, Line> moments = Lines(words, "moment");
    private readonly FrozenDictionary<string, Line> ideas = Lines(words, "idea");
    private readonly Line known = words["secure.known"];
    private readonly Line ask = words["secure.trigger"];
    private readonly Line tried = words["secure.tried"];
    private readonly Line triedDid = words["secure.tried-did"];
    private readonly Line seen = words["secure.seen"];
    private readonly Line needs = words["secure.needs"];
    private readonly Line noStep = words["secure.no-step"];
    private readonly OpenQuestion person = new(words, "secure.person");
    private readonly OpenQuestion size = new(words, "secure.size");
    private readonly Prompt<ChoiceOrWords> prompt = Prompt.ChoiceOrWords(words.Choice("secure.trigger"));

    public Waterfall<SecureState> In(Waterfall<SecureState> waterfall) => waterfall
        .Change("own", Own, when: state => state.Part == "step")
        .Ask("trigger", (chat, _) => chat.Ask(ask), prompt, Take, when: state => state is { Part: "step", Trigger: null, OwnTrigger: null },
            buttons: (all, _) => all.Take(MostButtons))
        .Do("tried", SayTried, when: state => state.Part == "step")
        .Open("person", person, AskPerson, TakePerson, when: state => state.Part == "step")
        .Open("size", size, TakeSize, when: state => state.Part == "step");

    /// <summary>The trigger that comes up most in what was noted, or the one named after the lesson.</summary>
    private SecureState Own(Chat chat, SecureState state)
    {
        var most = chat.RecallAll(memories => memories.Journal).Select(entry => entry.Trigger)
            .Concat(chat.RecallAll(memories => memories.Steps).Select(step => step.Trigger))
            .OfType<string>().Where(Names.Contains)
            .GroupBy(name => name).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key
            ?? (Note.Of(chat, "triggers") is { } note ? chat.Understanding.Read(note.Words).Trigger : null);
        if (most is not null && moments.TryGetValue(most, out var moment))
        {
            chat.Say(known, ("moment", chat.Word(moment)));
        }

        return state with { Trigger = most is not null && moments.ContainsKey(most) ? most : null };
    }

    private static SecureState Take(Chat chat, SecureState state, ChoiceOrWords answer) =>
        (answer.Value ?? chat.Meaning.Trigger) is { } found && Names.Contains(found)
            ? state with { Trigger = found }
            : state with { OwnTrigger = Quote.Of(answer.Words, Quoted) };

    private void SayTried(Chat chat, SecureState state)
    {
        if (chat.RecallAll(memories => memories.Steps).LastOrDefault(step => step.For == SecureDialog.Id && step.Trigger == state.Trigger) is { } last)
        {
            chat.Say(last.Outcome == "did" ? triedDid : tried, ("act", Quote.Of(last.Words, Quoted)));
        }
    }

    private void AskPerson(Chat chat, SecureState state)
    {
        if (state.Unsure == "person" && state.Trigger is { } trigger)
        {
            chat.Say(ideas[trigger]);
            chat.Ask(seen);
        }
        else if (state.Unsure == "person")
        {
            person.Ask(chat, isSmaller: true);
        }
        else
        {
            person.Ask(chat, isSmaller: false, ("moment", state.Trigger is { } known ? chat.Word(moments[known]) : $"\"{state.OwnTrigger}\""));
        }
    }

    private SecureState TakePerson(Chat chat, SecureState state, string? said)
    {
        chat.Say(needs);
        return state;
    }

    private SecureState TakeSize(Chat chat, SecureState state, string? said)
    {
        if (said is null)
        {
            chat.Say(noStep);
        }

        return state with { Act = said };
    }

    private static FrozenDictionary<string, Line> Lines(Words words, string kind) =>
        Names.ToFrozenDictionary(name => name, name => words[$"secure.{kind}-{name.Replace('_', '-')}"], StringComparer.Ordinal);
}
