using System.Collections.Frozen;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>The inner child, as a picture: one of five promises a day, kept in one small thing.</summary>
internal sealed class ChildDialog(Words words) : WaterfallDialog<ChildState>(Id, words)
{
    public const string Id = "inner-child";

    private static readonly string[] Promises = ["steady", "word", "honor", "right", "line"];

    private readonly OpenQuestion act = new(words, "inner-child.act");
    private readonly FrozenDictionary<string, Line> meanings = Promises.ToFrozenDictionary(name => name, name => words[$"inner-child.{name}"], StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Line> examples = Promises.ToFrozenDictionary(name => name, name => words[$"inner-child.{name}-small"], StringComparer.Ordinal);
    private readonly Line open = words["inner-child.open"];
    private readonly Line earlier = words["inner-child.earlier"];
    private readonly Line earlierDid = words["inner-child.earlier-did"];
    private readonly Line ask = words["inner-child.promise"];
    private readonly Line own = words["inner-child.own"];
    private readonly Line noAct = words["inner-child.no-act"];
    private readonly Line close = words["inner-child.close"];
    private readonly Prompt<ChoiceOrWords> promises = Prompt.ChoiceOrWords(words.Choice("inner-child.promise"));

    protected override Waterfall<ChildState> Steps => Waterfall
        .Do("open", Open)
        .Ask("promise", (chat, _) => chat.Ask(ask), promises, TakePromise)
        .Open("act", act, AskAct, TakeAct, when: state => state.Promise is not null)
        .Call<StepPlan>("step", StepDialog.Id, (_, state) => new StepPlan(Id, state.Act ?? ""), when: state => state.Act is not null)
        .Do("trust", (chat, _) => chat.Say(close), when: state => state.Act is not null)
        .Close(Id, isUntold: _ => true);

    private void Open(Chat chat, ChildState state)
    {
        if (chat.LastStep(Id) is { } last)
        {
            chat.Say(last.Outcome == "did" ? earlierDid : earlier, ("act", Quote.Of(last.Words)));
        }
        else
        {
            chat.Say(open);
        }
    }

    private ChildState TakePromise(Chat chat, ChildState state, ChoiceOrWords answer)
    {
        if (answer.Value is { } value)
        {
            chat.Say(meanings[value]);
        }
        else
        {
            chat.Say(own, ("words", Quote.Of(answer.Words)));
        }

        return state with { Promise = answer.Value ?? Notes.Short(answer.Words) };
    }

    /// <summary>The smaller question has an example for the promise that was chosen.</summary>
    private void AskAct(Chat chat, ChildState state)
    {
        if (state.Unsure == "act" && examples.TryGetValue(state.Promise!, out var example))
        {
            chat.Ask(example);
        }
        else
        {
            act.Ask(chat, state.Unsure == "act");
        }
    }

    private ChildState TakeAct(Chat chat, ChildState state, string? said)
    {
        if (said is null)
        {
            chat.Say(noAct);
        }
        else
        {
            Notes.Add(chat, Id, said, state.Promise);
        }

        return state with { Act = said };
    }
}

/// <summary>Which promise is to be kept today, and how.</summary>
internal sealed record ChildState : PracticeState
{
    /// <summary>One of the five, or the person's own words.</summary>
    [JsonPropertyName("p")]
    public string? Promise { get; init; }

    [JsonPropertyName("a")]
    public string? Act { get; init; }
}
