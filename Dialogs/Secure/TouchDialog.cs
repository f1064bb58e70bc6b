using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>Missing touch: something for now, or something to plan, each with what to mind.</summary>
internal sealed class TouchDialog : WaterfallDialog<TouchState>
{
    public const string Id = "touch";

    /// <summary>Teams shows no more; the rest can be typed.</summary>
    private const int MostButtons = 6;

    private readonly OpenQuestion first;
    private readonly Line open;
    private readonly Line earlier;
    private readonly Line ask;
    private readonly Line askPlan;
    private readonly Line own;
    private readonly ImmutableArray<Option> ways;
    private readonly Prompt<Option> times;
    private readonly Prompt<ChoiceOrWords> prompt;
    private readonly FrozenDictionary<string, Line> care;
    private readonly ImmutableHashSet<string> now;

    public TouchDialog(Words words)
        : base(Id, words)
    {
        first = new OpenQuestion(words, "touch.first");
        open = words["touch.open"];
        earlier = words["touch.earlier"];
        ask = words["touch.ask"];
        askPlan = words["touch.ask-plan"];
        own = words["touch.own"];
        var (forNow, planned) = (words.Choice("touch.now"), words.Choice("touch.plan"));
        ways = [.. forNow, .. planned];
        now = [.. forNow.Select(option => option.Value)];
        times = Prompt.Choice(words.Choice("touch.when"));
        prompt = Prompt.ChoiceOrWords(ways);
        care = ways.ToFrozenDictionary(option => option.Value, option => words[$"touch.care-{option.Value}"], StringComparer.Ordinal);
    }

    protected override Waterfall<TouchState> Steps => Waterfall
        .Do("open", Open)
        .Ask("time", (chat, _) => chat.Ask(open), times, (_, state, chosen) => state with { IsPlan = chosen.Value == "plan" })
        .Ask("way", (chat, state) => chat.Ask(state.IsPlan ? askPlan : ask), prompt, Take,
            buttons: (all, state) => all.Where(option => now.Contains(option.Value) != state.IsPlan).Take(MostButtons))
        .Open("first", first, (_, state, said) => state with { First = said }, when: state => state is { IsPlan: true, Way: not null })
        .Call<StepPlan>("step", StepDialog.Id, (_, state) => new StepPlan(Id, state.First ?? ""), when: state => state.First is not null)
        .Close(Id, isUntold: state => state.IsPlan || state.Way is null);

    private void Open(Chat chat, TouchState state)
    {
        if (Notes.Last(chat, Id) is { } last)
        {
            chat.Say(earlier, ("way", Quote.Of(last.Text)));
        }
    }

    private TouchState Take(Chat chat, TouchState state, ChoiceOrWords answer)
    {
        var said = answer.Value is { } value ? ways.First(option => option.Value == value).Title : Notes.Short(answer.Words);
        if (answer.Value is { } known)
        {
            chat.Say(care[known]);
        }
        else
        {
            chat.Say(own, ("words", Quote.Of(answer.Words)));
        }

        Notes.Add(chat, Id, said);
        return state with { Way = said, IsPlan = answer.Value is { } one ? !now.Contains(one) : state.IsPlan };
    }
}

/// <summary>What is to stand in for touch.</summary>
internal sealed record TouchState : PracticeState
{
    [JsonPropertyName("p")]
    public bool IsPlan { get; init; }

    [JsonPropertyName("w")]
    public string? Way { get; init; }

    /// <summary>The first step toward a plan, in the person's words.</summary>
    [JsonPropertyName("f")]
    public string? First { get; init; }
}
