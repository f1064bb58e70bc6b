using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Journal;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>The number again, and what it calls for: nothing more, the rest of the steps, another tool, or a person.</summary>
internal sealed class OutcomeSteps(Words words)
{
    private readonly OutcomeWords say = new(words);
    private readonly PersonSteps person = new(words);
    private readonly Line after = words["soothe.after"];
    private readonly Line more = words["soothe.more"];
    private readonly Line tool = words["soothe.tool"];
    private readonly ImmutableArray<Option> tools = words.Choice("soothe.tools");
    private readonly ImmutableArray<Option> goOn = words.Choice("soothe.more");

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Ask("after", (chat, _) => chat.Ask(after), Prompt.Scale(0, 10), TakeAfter, when: state => state.Tool is null)
        .Then(person.In)
        .Ask("more", (chat, _) => chat.Ask(more), Prompt.YesNo(goOn),
            (chat, state, yes) => Take(chat, state, yes ? Tools.Switch : Tools.Enough),
            when: state => state is { IsShort: true, Outcome: Outcome.Down, Tool: null })
        .Ask("tool", (chat, _) => chat.Ask(tool), Prompt.Choice(tools),
            (chat, state, chosen) => Take(chat, state, chosen.Value),
            when: state => state is { Outcome: Outcome.Same, Tool: null },
            buttons: (all, state) => all.Where(option => state.IsShort || option.Value != Tools.Switch))
        .Call<GroundingState>("senses", "grounding", when: state => state.Tool == Tools.Senses)
        .Call<BreatheState>("longer", "breathe",
            with: (_, _) => new BreatheState(Minutes: 3, IsPart: true), when: state => state.Tool == Tools.Breathe);

    private SootheState TakeAfter(Chat chat, SootheState state, int number)
    {
        var settled = state with { After = number };
        say.Outcome(chat, settled);
        Note(chat, settled);
        return settled;
    }

    private static SootheState Take(Chat chat, SootheState state, string chosen)
    {
        if (chosen == Tools.Switch && state.IsShort)
        {
            chat.Goto("allow");
        }

        return state with { Tool = chosen };
    }

    /// <summary>One entry for one evening's steps, even when the number is corrected.</summary>
    private static void Note(Chat chat, SootheState state)
    {
        var helped = state.Outcome != Outcome.Down ? null : state.IsShort ? "breathing and place" : "three steps";
        var entry = new JournalEntry(state.Began, "soothe", state.Before, state.After) { Helped = helped };
        chat.Remember(Purpose.Journal, memories => memories with
        {
            Journal = [.. memories.Journal.Where(other => other.At != entry.At || other.Kind != entry.Kind), entry],
        });
    }
}
