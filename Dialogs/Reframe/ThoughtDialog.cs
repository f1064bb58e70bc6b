using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Comfort;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>An anxious thought came up: takes it up in the person's own words and offers three ways on.</summary>
internal sealed class ThoughtDialog(Words words) : WaterfallDialog<Thought>("thought", words)
{
    private const int MostVague = 2;
    private const int FewWords = 7;

    private readonly Asides asides = new(words);
    private readonly Patterns patterns = words.Library.Patterns;
    private readonly Answers answers = new(words.Library.Patterns);
    private readonly Line what = words["thought.what"];
    private readonly Line whatSmall = words["thought.what-small"];
    private readonly Line meaning = words["thought.meaning"];
    private readonly Line heard = words["thought.heard"];
    private readonly Line vague = words["thought.vague"];
    private readonly Line more = words["thought.more"];
    private readonly Line ways = words["thought.ways"];
    private readonly Line waysHigh = words["thought.ways-high"];
    private readonly Prompt<ChoiceOrWords> way = Prompt.ChoiceOrWords(words.Choice("thought.ways"));

    internal override bool UsesHints(Chat chat) => !chat.Meaning.Thought.Anxious;

    protected override Waterfall<Thought> Steps => Waterfall
        .Ask("what", AskWhat, Prompt.Text(), TakeWhat, when: IsOpen, until: state => !IsOpen(state))
        .Ask("ways", AskWay, way, TakeWay, until: _ => false);

    protected override Thought Start(Chat chat) => chat.Meaning.Thought.Anxious ? Hear(chat, new Thought()) : new Thought();

    private static bool IsOpen(Thought state) => state.Text.Length == 0 && state.Vague < MostVague;

    private void AskWhat(Chat chat, Thought state)
    {
        if (state.Fact is { } fact)
        {
            chat.Ask(meaning, ("fact", Quote.Of(fact)));
        }
        else
        {
            chat.Ask(state.Vague == 0 ? what : whatSmall);
        }
    }

    private Thought TakeWhat(Chat chat, Thought state, string answer)
    {
        if (asides.Take(chat, state.About.Distress))
        {
            return state;
        }

        if (answers.IsNothing(answer))
        {
            return state.Fact is { } known ? Hear(chat, state, known) : state with { Vague = state.Vague + 1 };
        }

        // "he hasn't texted back" is what happened; the thought is what the mind makes of it, and that is asked once.
        var isFact = state.Fact is null && !chat.Meaning.Thought.Anxious && chat.Meaning.Trigger is not null;
        return isFact ? state with { Fact = answer } : Hear(chat, state);
    }

    private Thought Hear(Chat chat, Thought state, string? text = null)
    {
        var about = Opening.Read(chat, state.About, text ?? chat.Text, patterns);
        return state with { Text = about.Thought, About = about };
    }

    private void AskWay(Chat chat, Thought state)
    {
        var isHigh = state.About.IsHigh;
        if (state.Text.Length == 0)
        {
            chat.Say(vague);
        }
        else if (!state.More)
        {
            chat.Say(heard, ("thought", Quote.Of(state.Text, isHigh ? FewWords : 2 * FewWords)));
        }

        if (isHigh)
        {
            chat.Ask(waysHigh, ("distress", $"{state.About.Distress}"));
        }
        else
        {
            chat.Ask(ways);
        }
    }

    private Thought TakeWay(Chat chat, Thought state, ChoiceOrWords answer)
    {
        switch (answer.Value)
        {
            case "calm":
                Asides.Calm(chat, state.About.Distress);
                return state;
            case "look":
                chat.Become(ReframeDialog.Id, state.About);
                return state;
            case "out":
                chat.Become(VentDialog.Id, new Vent());
                return state;
        }

        if (asides.Take(chat, state.About.Distress))
        {
            return state;
        }

        if (state.More)
        {
            chat.Become(VentDialog.Id, new Vent { Opening = VentOpening.Words });
            return state;
        }

        chat.Say(more, ("words", Quote.Of(chat)));
        return state with { More = true };
    }
}
