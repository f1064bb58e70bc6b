using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>A held text comes back: send it yourself, change it, or let it go.</summary>
internal sealed class HoldDueDialog(Words words) : WaterfallDialog<HoldDue>(Id, words)
{
    public const string Id = "hold-due";

    private const int MostCharacters = 1000;

    private readonly Line rests = words["hold-due.rests"];
    private readonly Line back = words["hold-due.back"];
    private readonly Line ask = words["hold-due.ask"];
    private readonly Line send = words["hold-due.send"];
    private readonly Line change = words["hold-due.change"];
    private readonly Line changed = words["hold-due.changed"];
    private readonly Line letGo = words["hold-due.let-go"];
    private readonly Prompt<Option> answers = Prompt.Choice(words.Choice("hold-due.answers"));

    protected internal override bool GivesWay(string step) => step == "decide";

    protected override Waterfall<HoldDue> Steps => Waterfall
        .Do("rest", Rest)
        .Ask("decide", Ask, answers, (chat, state, answer) =>
        {
            switch (answer.Value)
            {
                case "send":
                    chat.Say(send);
                    chat.End();
                    break;
                case "let-go":
                    chat.Say(letGo);
                    chat.End();
                    break;
            }

            return state;
        })
        .Ask("change", change, Prompt.Text(MostCharacters), (state, text) => state with { Text = text })
        .Do("changed", (chat, state) => chat.Say(changed, ("text", state.Text ?? "")));

    /// <summary>After danger was spoken of, a text never comes back as something to send.</summary>
    private void Rest(Chat chat, HoldDue state)
    {
        if (chat.Safety().HoldsPlans(chat.Now))
        {
            chat.Say(rests);
            chat.End();
        }
    }

    private void Ask(Chat chat, HoldDue state)
    {
        chat.Say(back, ("text", state.Text ?? ""));
        chat.Ask(ask);
    }
}

/// <param name="At">When it was to come back.</param>
/// <param name="Text">What the person wanted to send.</param>
internal sealed record HoldDue(DateTimeOffset? At = null, string? Text = null)
{
    public HoldDue()
        : this(At: null)
    {
    }
}
