using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>
/// The three steps: breathe and go to a safe place, switch the thinking, be the hero of one's own story; with the distress
/// before and after. At seven or more it is a minute of breathing and the place; the rest is offered.
/// </summary>
/// <remarks>
/// It asks at most seven questions the first time and four when the safe place is known, from number to number; what is
/// offered after the second number comes on top, and can be left with one tap.
/// </remarks>
internal sealed class SootheDialog(Words words) : WaterfallDialog<SootheState>("soothe", words)
{
    private readonly PlaceSteps place = new(words);
    private readonly SwitchSteps switching = new(words);
    private readonly StorySteps story = new(words);
    private readonly OutcomeSteps outcome = new(words);
    private readonly ClosingSteps closing = new(words);
    private readonly Line open = words["soothe.open"];
    private readonly Line before = words["soothe.before"];
    private readonly Line way = words["soothe.way"];
    private readonly Line wayHigh = words["soothe.way-high"];
    private readonly Line wayLow = words["soothe.way-low"];
    private readonly Line wayOpen = words["soothe.way-open"];

    protected override Waterfall<SootheState> Steps => Waterfall
        .Change("open", Open)
        .Ask("before", before, Prompt.Scale(0, 10), (state, number) => state with { Before = number }, when: state => !state.Given)
        .Do("way", Way)
        .Call<BreatheState>("breathe", "breathe", with: (_, _) => new BreatheState(IsPart: true))
        .Then(place.In)
        .Then(switching.In)
        .Then(story.In)
        .Then(outcome.In)
        .Then(closing.In);

    private SootheState Open(Chat chat, SootheState state)
    {
        if (state.Before is null)
        {
            chat.Say(open);
        }

        return state with
        {
            Began = chat.Now,
            Given = state.Before is not null,
            Knows = chat.Recall(memories => memories.Anchor) is not null,
        };
    }

    private void Way(Chat chat, SootheState state)
    {
        if (state.Before is not { } number)
        {
            chat.Say(wayOpen);
            return;
        }

        var line = number >= SootheState.Much ? wayHigh : number <= 2 ? wayLow : way;
        chat.Say(line, ("number", Number.Of(number)));
    }
}
