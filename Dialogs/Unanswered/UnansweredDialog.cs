using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.People;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>
/// A text goes unanswered: help before questions, distress asked once, and then, while waiting together, what is known
/// beside what the mind adds.
/// </summary>
internal sealed class UnansweredDialog(Words words) : WaterfallDialog<Unanswered>("unanswered", words)
{
    private const int MostCharacters = 1000;

    private readonly KnownPeople people = new(words);
    private readonly Line open = words["unanswered.open"];
    private readonly Line openSilence = words["unanswered.open-silence"];
    private readonly Line way = words["unanswered.way"];
    private readonly Line heard = words["unanswered.heard"];
    private readonly Line distress = words["unanswered.distress"];
    private readonly Line strong = words["unanswered.strong"];
    private readonly Line usual = words["unanswered.usual"];
    private readonly Line sent = words["unanswered.sent"];
    private readonly Line facts = words["unanswered.facts"];
    private readonly Line story = words["unanswered.story"];
    private readonly Line beside = words["unanswered.beside"];
    private readonly Line next = words["unanswered.next"];
    private readonly Line bye = words["unanswered.bye"];
    private readonly Patterns patterns = words.Library.Patterns;
    private readonly Answers answers = new(words.Library.Patterns);
    private readonly Prompt<Option> ways = new WayPrompt(words.Choice("unanswered.ways"));
    private readonly Prompt<Option> strongWays = Prompt.Choice(words.Choice("unanswered.strong-ways"));
    private readonly Prompt<Option> nextWays = Prompt.Choice(words.Choice("unanswered.next-ways"));

    protected override Waterfall<Unanswered> Steps => Waterfall
        .Do("open", Open)
        .Ask("way", (chat, _) => chat.Ask(way), ways, TakeWay)
        .Call<BreatheState>("breathe", "breathe", (_, _) => new BreatheState(IsPart: true), when: state => state.Way == "breathe")
        .Ask("distress", distress, Prompt.Scale(0, 10), (state, number) => state with { Distress = number })
        .Ask("strong", AskStrong, strongWays, TakeStrong, when: state => state.Distress >= SootheState.Much)
        .Ask("usual", usual, Prompt.Text(MostCharacters), (state, text) => state with { Usual = text })
        .Ask("sent", sent, Prompt.Text(MostCharacters), (state, text) => state with { Sent = text })
        .Ask("facts", facts, Prompt.Text(MostCharacters), (state, text) => state with { Facts = Told(text) })
        .Ask("story", story, Prompt.Text(MostCharacters), (state, text) => state with { Thought = Told(text) }, when: state => state.Thought is null)
        .Do("beside", Beside, when: state => state.Facts is not null && state.Thought is not null)
        .Ask("next", (chat, _) => chat.Ask(next), nextWays, TakeNext);

    /// <summary>What the first message already said is never asked again.</summary>
    protected override Unanswered Start(Chat chat) => new()
    {
        Silence = chat.Meaning.Silence?.Words,
        Thought = chat.Meaning.Thought is { Anxious: true, Text: { } thought } ? Quote.Of(thought) : null,
    };

    /// <summary>"idk" is no fact and no story, and is not laid beside one.</summary>
    private string? Told(string text) => answers.IsNothing(text) ? null : text;

    private void Open(Chat chat, Unanswered state)
    {
        if (state.Silence is { } silence)
        {
            chat.Say(openSilence, ("silence", Capital(silence)));
        }
        else
        {
            chat.Say(open);
        }
    }

    private Unanswered TakeWay(Chat chat, Unanswered state, Option answer)
    {
        switch (answer.Value)
        {
            case "vent":
                chat.Become("vent");
                break;
            case "hold":
                chat.Become(HoldDialog.Id);
                break;
            case WayPrompt.Talk:
                chat.Say(heard, ("words", Quote.Of(chat)));
                break;
        }

        return state with { Way = answer.Value, Thought = state.Thought ?? Start(chat).Thought };
    }

    /// <summary>People before this program, where they named some.</summary>
    private void AskStrong(Chat chat, Unanswered state)
    {
        chat.NoteHard();
        people.Remind(chat);
        chat.Ask(strong);
    }

    private static Unanswered TakeStrong(Chat chat, Unanswered state, Option answer)
    {
        switch (answer.Value)
        {
            case "soothe":
                chat.Become("soothe", new SootheState { Before = state.Distress, Began = chat.Now });
                break;
            case "vent":
                chat.Become("vent");
                break;
        }

        return state;
    }

    private void Beside(Chat chat, Unanswered state) =>
        chat.Say(beside, ("facts", Quote.Of(state.Facts!)), ("story", Quote.Of(state.Thought!)));

    private Unanswered TakeNext(Chat chat, Unanswered state, Option answer)
    {
        switch (answer.Value)
        {
            case "reframe" when state.Thought is { } thought:
                chat.Become("reframe", LookAt(chat, thought, state.Distress));
                break;
            case "reframe":
                chat.Become("thought");
                break;
            case "checkin":
                chat.Become("checkin", new CheckIns.CheckIn { About = state.Thought });
                break;
            case "soothe":
                chat.Become("soothe", new SootheState { Before = state.Distress, Began = chat.Now });
                break;
            default:
                chat.Say(bye);
                break;
        }

        return state;
    }

    /// <summary>The thought is known, and so is the distress: neither is asked again.</summary>
    private Reframe.Reframe LookAt(Chat chat, string thought, int? distress)
    {
        var likeliest = Likeliest.Of(chat.Understanding.Read(thought).Thought, patterns);
        return new Reframe.Reframe { Thought = thought, Distress = distress, Offered = likeliest.Values, AreCommon = likeliest.AreCommon };
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
