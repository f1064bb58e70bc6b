using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Needs;

/// <summary>Boundaries: three questions that find them, and one sentence that says no, rehearsed against some pushing.</summary>
internal sealed class BoundaryDialog(Words words) : WaterfallDialog<BoundaryState>(Id, words)
{
    public const string Id = "boundary";

    private readonly ThreeQuestions three = new(words);
    private readonly Rehearsal rehearsal = new(words);
    private readonly Line what = words["boundary.what"];
    private readonly Line next = words["boundary.next"];
    private readonly Line left = words["boundary.left"];
    private readonly Line reading = words["boundary.reading"];
    private readonly Phrases wishesIn = new(words.Choice("boundary.asks"));
    private readonly Prompt<Option> wishes = Prompt.Choice(words.Choice("boundary.what"));
    private readonly Prompt<bool> goOn = Prompt.YesNo(words.Choice("boundary.next"));

    protected override Waterfall<BoundaryState> Steps => rehearsal.In(three.In(Waterfall
            .Fence()
            .Do("known", three.SayKnown, when: state => state.Knows)
            .Ask("what", (chat, _) => chat.Ask(what), wishes, (_, state, chosen) => state with { Wish = chosen.Value }, when: state => state.Wish is null)
            .Do("statement", (chat, _) => chat.Become(StatementDialog.Id), when: state => state.Wish == "statement"))
        .Ask("next", (chat, _) => chat.Ask(next), goOn, TakeNext, when: state => state.Finds))
        .Close(Id, isUntold: _ => true);

    /// <summary>"help me say no to my boss" says it already.</summary>
    protected override BoundaryState Start(Chat chat) => new()
    {
        Knows = ThreeQuestions.IsKnown(chat),
        Wish = wishesIn.In(chat.Text),
    };

    private BoundaryState TakeNext(Chat chat, BoundaryState state, bool yes)
    {
        if (!yes)
        {
            chat.Say(left);
            chat.Say(reading);
        }

        return state with { Wish = yes ? "refuse" : null };
    }
}
