using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.People;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Comfort;

/// <summary>A real loss: comfort, one small thing for tonight, people to be with, tomorrow. Nothing is put in question.</summary>
internal sealed class LossDialog(Words words) : WaterfallDialog<Loss>("loss", words)
{
    private readonly Answers answers = new(words.Library.Patterns);
    private readonly KnownPeople known = new(words);
    private readonly Line comfort = words["loss.comfort"];
    private readonly Line tonight = words["loss.tonight"];
    private readonly Line tonightSmall = words["loss.tonight-small"];
    private readonly Line felt = words["loss.felt"];
    private readonly Line thing = words["loss.thing"];
    private readonly Line ownThing = words["loss.own-thing"];
    private readonly Line people = words["loss.people"];
    private readonly Line peopleSmall = words["loss.people-small"];
    private readonly Line person = words["loss.person"];
    private readonly Line nobody = words["loss.nobody"];
    private readonly Line tomorrow = words["loss.tomorrow"];
    private readonly Line plan = words["loss.plan"];
    private readonly Line noPlan = words["loss.no-plan"];
    private readonly Line close = words["loss.close"];
    private readonly ImmutableArray<Option> things = words.Choice("loss.things");
    private readonly ImmutableArray<Option> listen = words.Choice("loss.listen");

    protected override Waterfall<Loss> Steps => Waterfall
        .Do("comfort", Comfort)
        .Ask("tonight", AskTonight, Prompt.ChoiceOrWords([.. things, .. listen]), TakeTonight, until: state => state.TonightDone, skip: state => state with { TonightDone = true })
        .Ask("people", AskPeople, Prompt.Text(), TakePeople, until: state => state.PeopleDone, skip: state => state with { PeopleDone = true })
        .Ask("tomorrow", (chat, _) => chat.Ask(tomorrow), Prompt.Text(), TakeTomorrow)
        .Do("close", (chat, _) => chat.Say(close));

    protected override Loss Start(Chat chat) => new() { Words = Quote.Of(chat) };

    private void Comfort(Chat chat, Loss state)
    {
        chat.NoteHard();
        chat.Say(comfort, ("words", state.Words ?? Quote.Of(chat)));
    }

    /// <summary>Whom they named on an earlier day comes first.</summary>
    private void AskPeople(Chat chat, Loss state)
    {
        if (state.Alone || !known.Ask(chat))
        {
            chat.Ask(state.Alone ? peopleSmall : people);
        }
    }

    private void AskTonight(Chat chat, Loss state) => chat.Ask(tonight);

    private Loss TakeTonight(Chat chat, Loss state, ChoiceOrWords answer)
    {
        if (answer.Value == listen[0].Value)
        {
            chat.Become(VentDialog.Id, new Vent());
            return state;
        }

        if (answer.Value is { } chosen)
        {
            chat.Say(thing, ("thing", things.First(one => one.Value == chosen).Title.ToLowerInvariant()));
        }
        else if (IsFeeling(chat, answer.Words) || answers.IsNothing(answer.Words))
        {
            chat.Say(tonightSmall);
        }
        else
        {
            chat.Say(ownThing, ("words", Quote.Of(answer.Words)));
        }

        return state with { TonightDone = true };
    }

    private Loss TakePeople(Chat chat, Loss state, string answer)
    {
        if (!IsFeeling(chat, answer) && !answers.IsNothing(answer))
        {
            chat.Say(person, ("words", Quote.Of(answer)));
            return state with { PeopleDone = true };
        }

        if (state.Alone && answers.IsNothing(answer))
        {
            chat.Say(nobody);
        }

        return state with { PeopleDone = state.Alone, Alone = true };
    }

    private Loss TakeTomorrow(Chat chat, Loss state, string answer)
    {
        var isPlan = !IsFeeling(chat, answer) && !answers.IsNothing(answer);
        chat.Say(isPlan ? plan : noPlan, isPlan ? [("words", Quote.Of(answer))] : []);
        return state;
    }

    /// <summary>"i miss him so much", "should i text him" answer no question: they are heard, and less is asked.</summary>
    private bool IsFeeling(Chat chat, string answer)
    {
        var isFeeling = answers.HasFeeling(answer) || answer.TrimEnd().EndsWith('?') || chat.Meaning.Thought.Anxious
            || chat.Meaning.Intent.Name is "loss" or "unanswered" or "reframe" or "vent"
            || answer.Contains(" back", StringComparison.OrdinalIgnoreCase);
        if (isFeeling)
        {
            chat.Say(felt, ("words", Quote.Of(answer)));
        }

        return isFeeling;
    }
}
