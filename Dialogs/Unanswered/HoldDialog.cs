using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>
/// Hold my text: keeps what the person wants to send for a while instead of the other one getting it, looks at it with
/// them, and brings it back. It never sends anything to anybody.
/// </summary>
internal sealed class HoldDialog(Words words) : WaterfallDialog<Hold>(Id, words)
{
    public const string Id = "hold";

    private const int MostCharacters = 1000;

    private readonly Line ask = words["hold.text"];
    private readonly Line blames = words["hold.blames"];
    private readonly Line protests = words["hold.protests"];
    private readonly Line turnAsk = words["hold.turn"];
    private readonly Line feelAsk = words["hold.feel"];
    private readonly Line wishAsk = words["hold.wish"];
    private readonly Line built = words["hold.built"];
    private readonly Line howLong = words["hold.how-long"];
    private readonly Line kept = words["hold.kept"];
    private readonly Line pageOnly = words["checkin.page-only"];
    private readonly Draft drafts = new(words);
    private readonly Clock clock = new(words);
    private readonly Prompt<bool> turn = Prompt.YesNo(words.Choice("hold.turn-answers"));

    private readonly Prompt<TimeSpan> duration =
        Prompt.Duration(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(60), words.Choice("hold.lengths"));

    protected override Waterfall<Hold> Steps => Waterfall
        .Ask("text", ask, Prompt.Text(MostCharacters), (state, text) => state with { Text = text },
            when: state => state.Text is null, skip: state => state)
        .Do("none", (chat, _) => chat.End(), when: state => state.Text is null)
        .Do("look", Look, when: state => state.Text is not null)
        .Ask("turn", turnAsk, turn, (state, yes) => state with { Turn = yes })
        .Ask("feel", feelAsk, Prompt.Text(MostCharacters), (state, feeling) => state with { Feeling = feeling }, when: state => state.Turn)
        .Ask("wish", wishAsk, Prompt.Text(MostCharacters), (state, wish) => state with { Wish = wish }, when: state => state.Turn)
        .Change("built", Build, when: state => state.Turn && state.Feeling is not null)
        .Ask("how-long", howLong, duration, (state, length) => state with { Minutes = (int)length.TotalMinutes })
        .Do("keep", Keep);

    /// <summary>"hold this: ..." brings the text along.</summary>
    protected override Hold Start(Chat chat) =>
        new(chat.Meaning.Intent.Name == "hold_text" && chat.Text.Split(':', 2) is [_, var text] && Quote.Of(text) is { Length: > 1 and <= MostCharacters }
            ? text.Trim()
            : null);

    private void Look(Chat chat, Hold state)
    {
        if (drafts.Blame(state.Text!) is { } blame)
        {
            chat.Say(blames, ("words", blame));
        }
        else if (drafts.Protest(state.Text!) is { } protest)
        {
            chat.Say(protests, ("words", protest));
        }
    }

    /// <summary>Their own pieces laid side by side; the sentence stays theirs to change.</summary>
    private Hold Build(Chat chat, Hold state)
    {
        var statement = drafts.Statement(chat, state.Feeling!, state.Wish);
        chat.Say(built, ("statement", statement));
        return state with { Text = statement };
    }

    private void Keep(Chat chat, Hold state)
    {
        var minutes = state.Minutes == 0 ? 20 : state.Minutes;
        var at = chat.Now.AddMinutes(minutes);
        chat.Plan(PlannedKind.Promise, at, HoldDueDialog.Id, new HoldDue { At = at, Text = state.Text });
        chat.Say(kept, ("time", clock.Say(chat, at)));
        if (Reach.IsPageOnly(chat))
        {
            chat.Say(pageOnly);
        }
    }
}

/// <param name="Text">What they want to send.</param>
/// <param name="Turn">Whether they want to make an "I" message of it.</param>
/// <param name="Feeling">What they feel, in their words.</param>
/// <param name="Wish">What they would like to ask for, in their words.</param>
/// <param name="Minutes">How long it is held.</param>
internal sealed record Hold(
    string? Text = null, bool Turn = false, string? Feeling = null, string? Wish = null, int Minutes = 0)
{
    public Hold()
        : this(Text: null)
    {
    }
}
