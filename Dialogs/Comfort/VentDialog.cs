using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Reframe;

namespace CompanionBot.Dialogs.Comfort;

/// <summary>
/// Just listening: one sentence a message, with a few of the person's own words; nothing is asked, advised or practiced,
/// and it ends when the person does.
/// </summary>
internal sealed class VentDialog(Words words) : WaterfallDialog<Vent>(Id, words)
{
    public const string Id = "vent";

    /// <summary>A message that asks to be listened to and is longer than this has begun to tell.</summary>
    private const int AskingWords = 9;

    /// <summary>After so many heavy messages a light one is taken for a change.</summary>
    private const int HeavyBefore = 2;

    private readonly Answers answers = new(words.Library.Patterns);
    private readonly Fragment fragment = new(words.Library.Patterns);
    private readonly Line open = words["vent.open"];
    private readonly Line waiting = words["vent.waiting"];
    private readonly Line heavy = words["vent.heavy"];
    private readonly Line follow = words["vent.follow"];
    private readonly Line lighter = words["vent.lighter"];
    private readonly Line wordless = words["vent.wordless"];
    private readonly Line advice = words["vent.advice"];
    private readonly Line close = words["vent.close"];
    private readonly Phrases done = Of(words, "vent.done");
    private readonly Phrases asks = Of(words, "vent.asks");
    private readonly Phrases calm = Of(words, "vent.calm");
    private readonly Phrases look = Of(words, "vent.look");
    private readonly IEnumerable<Option> ways = [.. words.Choice("vent.calm"), .. words.Choice("vent.look")];

    internal override bool TakesStop => true;

    internal override bool UsesHints(Chat chat) => true;

    protected override Waterfall<Vent> Steps => Waterfall
        .Ask("listen", Begin, Prompt.Text(most: 20_000), Take, until: state => state.Ended);

    private static Phrases Of(Words words, string choice) => new(
        words.Choice(choice).SelectMany(option => option.Also.Append(option.Title)), words.Library.Patterns.Fillers);

    private void Begin(Chat chat, Vent state)
    {
        if (state.Begun)
        {
            return;
        }

        if (state.Opening == VentOpening.Waiting)
        {
            chat.Say(waiting);
        }
        else if (state.Opening == VentOpening.Words || Plain.Words(chat.Text).Length > AskingWords)
        {
            Reflect(chat);
        }
        else
        {
            chat.Say(open);
        }
    }

    private Vent Take(Chat chat, Vent state, string message)
    {
        state = state with { Begun = true };
        if (done.Are(message) || chat.Meaning.Intent is { Name: "stop", IsStrong: true })
        {
            chat.Say(close);
            chat.Offer(ways);
            return state with { Ended = true };
        }

        if (calm.Are(message))
        {
            chat.Become("soothe");
        }
        else if (look.Are(message))
        {
            chat.Become("thought");
        }
        else if (asks.Are(message))
        {
            chat.Say(advice);
        }
        else
        {
            Reflect(chat, state.Heavy);
            state = state with { Heavy = HeavyAfter(chat, state.Heavy) };
        }

        return state;
    }

    private static int HeavyAfter(Chat chat, int before) => chat.Hints?.Tone switch
    {
        Tone.Negative => before + 1,
        Tone.Positive => 0,
        _ => before,
    };

    private void Reflect(Chat chat, int heavyBefore = 0)
    {
        if (fragment.Of(chat) is { } own)
        {
            var tone = chat.Hints?.Tone;
            var isHeavy = tone == Tone.Negative || chat.Meaning.Thought.Anxious || answers.HasFeeling(chat.Text);
            var isShift = tone == Tone.Positive && heavyBefore >= HeavyBefore && !chat.Meaning.Thought.Anxious;
            chat.Say(isShift ? lighter : isHeavy ? heavy : follow, ("words", own));
        }
        else
        {
            chat.Say(wordless);
        }
    }
}
