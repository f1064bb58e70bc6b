using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.People;

/// <summary>A first message to a professional, of the person's own pieces, and what became of it on another day.</summary>
internal sealed class Enquiry(Words words)
{
    private readonly Line earlier = words["find-help.earlier"];
    private readonly Line message = words["find-help.message"];
    private readonly Line withoutAim = words["find-help.without-aim"];
    private readonly Line built = words["find-help.built"];
    private readonly Line money = words["find-help.slide"];
    private readonly FrozenDictionary<string, Line> ways = Lines(words, "online", "person", "either");
    private readonly FrozenDictionary<string, Line> outcomes = Outcomes(words);
    private readonly FrozenDictionary<string, string> questions = words.Choice("find-help.question").ToFrozenDictionary(option => option.Value, option => option.Title);
    private readonly Prompt<Option> sent = Prompt.Choice(words.Choice("find-help.earlier"));

    public static string? Earlier(Chat chat) => Notes.Last(chat, FindHelpDialog.Id)?.Text;

    /// <summary>The message of another day comes first: was it sent?</summary>
    public Waterfall<FindHelpState> AskEarlier(Waterfall<FindHelpState> waterfall) => waterfall
        .Ask("earlier", (chat, _) => chat.Ask(earlier, ("aim", Earlier(chat) ?? "")), sent, Take, when: state => state.Knows);

    /// <summary>Reads the pieces back as one message, and keeps what it is about.</summary>
    public void Say(Chat chat, FindHelpState state)
    {
        var first = state.Aim is { } aim ? chat.Word(message, ("aim", aim)) : chat.Word(withoutAim);
        string?[] parts = [first, state.Way is { } way ? chat.Word(ways[way]) : null, state.Question, state.IsMoneyShort ? chat.Word(money) : null];
        chat.Say(built, ("message", string.Join(' ', parts.OfType<string>())));
        if (state.Aim is not null)
        {
            Notes.Add(chat, FindHelpDialog.Id, state.Aim);
        }
    }

    public string? QuestionOf(ChoiceOrWords answer) => answer.Value is { } value ? questions[value] : Quote.Of(answer.Words);

    private FindHelpState Take(Chat chat, FindHelpState state, Option chosen)
    {
        if (outcomes.TryGetValue(chosen.Value, out var line))
        {
            chat.Say(line);
            if (chosen.Value is "sent")
            {
                chat.End();
            }
        }

        return state;
    }

    private static FrozenDictionary<string, Line> Lines(Words words, params string[] names) =>
        names.ToFrozenDictionary(name => name, name => words[$"find-help.way-{name}"], StringComparer.Ordinal);

    private static FrozenDictionary<string, Line> Outcomes(Words words) => new Dictionary<string, Line>
    {
        ["sent"] = words["find-help.earlier-sent"],
        ["not"] = words["find-help.earlier-not"],
        ["new"] = words["find-help.earlier-new"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
