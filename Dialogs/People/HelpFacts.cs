using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.People;

/// <summary>What people ask before they look for a professional: is it worth it, which kind, coach or counselor, cost, online.</summary>
internal sealed class HelpFacts(Words words)
{
    private readonly Line what = words["find-help.what"];
    private readonly Line whichOne = words["find-help.which-one"];
    private readonly Line whatElse = words["find-help.what-else"];
    private readonly Line now = words["find-help.now"];
    private readonly Line enough = words["find-help.enough"];
    private readonly FrozenDictionary<string, Line> answers = Lines(words, "worth", "coach", "cost", "online", "which");
    private readonly FrozenDictionary<string, Line> kinds = Lines(words, "cbt", "dbt", "creative", "unsure");
    private readonly IEnumerable<Option> helpNow = words.Choice("help-now.button");
    private readonly Prompt<Option> wishes = Prompt.Choice([.. words.Choice("find-help.what"), .. words.Choice("find-help.facts")]);
    private readonly HashSet<string> first = [.. words.Choice("find-help.what").Select(option => option.Value)];

    public Waterfall<FindHelpState> In(Waterfall<FindHelpState> waterfall) => waterfall
        .Ask("what", (chat, state) => chat.Ask(state.Wish switch { null => what, "question" => whichOne, _ => whatElse }), wishes, Take,
            when: state => state.Sent is null, until: state => state.Writes,
            buttons: Shown);

    public void SayKind(Chat chat, string kind) => chat.Say(kinds[kind]);

    public void SayCost(Chat chat) => chat.Say(answers["cost"]);

    /// <summary>Six at most, since some channels show no more: "CBT or DBT?" comes by itself later, and can be typed.</summary>
    private IEnumerable<Option> Shown(IEnumerable<Option> all, FindHelpState state) => state.Wish is null
        ? all.Where(option => first.Contains(option.Value))
        : all.Where(option => option.Value is "write" || (!first.Contains(option.Value) && option.Value is not "which"));

    private FindHelpState Take(Chat chat, FindHelpState state, Option wish)
    {
        switch (wish.Value)
        {
            case "now":
                chat.Say(now);
                chat.Offer(helpNow);
                chat.End();
                break;
            case "enough":
                chat.Say(enough);
                chat.End();
                break;
            default:
                if (answers.TryGetValue(wish.Value, out var answer))
                {
                    chat.Say(answer);
                }

                break;
        }

        return state with { Wish = wish.Value };
    }

    private static FrozenDictionary<string, Line> Lines(Words words, params string[] names) =>
        names.ToFrozenDictionary(name => name, name => words[$"find-help.{name}"], StringComparer.Ordinal);
}
