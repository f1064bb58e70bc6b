using System.Globalization;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Needs;

/// <summary>Balance of needs: how much room yours and theirs got, and room for the one that got least.</summary>
internal sealed class BalanceDialog(Words words) : WaterfallDialog<BalanceState>(Id, words)
{
    public const string Id = "balance";

    private const string Need = "need";

    /// <summary>Within this the two numbers are near each other.</summary>
    private const int Near = 2;

    private const int Low = 3;

    private readonly OpenQuestion need = new(words, "balance.need");
    private readonly OpenQuestion room = new(words, "balance.room");
    private readonly Line mine = words["balance.mine"];
    private readonly Line theirs = words["balance.theirs"];
    private readonly Line earlier = words["balance.earlier"];
    private readonly Line less = words["balance.less"];
    private readonly Line more = words["balance.more"];
    private readonly Line even = words["balance.even"];
    private readonly Line low = words["balance.low"];
    private readonly Line noNeed = words["balance.no-need"];

    protected override Waterfall<BalanceState> Steps => Waterfall
        .Fence()
        .Ask("mine", mine, Prompt.Scale(0, 10), (state, number) => state with { Mine = number })
        .Ask("theirs", theirs, Prompt.Scale(0, 10), (state, number) => state with { Theirs = number }, when: state => state.Mine is not null)
        .Do("compare", Compare, when: state => state.Theirs is not null)
        .Open("need", need, TakeNeed)
        .Open("room", room, AskRoom, (_, state, said) => state with { Act = said }, when: state => state.Need is not null)
        .Call<StepPlan>("step", StepDialog.Id, (_, state) => new StepPlan(Id, state.Act ?? ""), when: state => state.Act is not null)
        .Close(Id, isUntold: _ => true);

    private void Compare(Chat chat, BalanceState state)
    {
        var (own, other) = (state.Mine!.Value, state.Theirs!.Value);
        if (Notes.Last(chat, Id) is { } last)
        {
            chat.Say(earlier, ("mine", last.Text), ("theirs", last.With ?? ""));
        }

        var line = own <= Low && other <= Low ? low : other - own > Near ? less : own - other > Near ? more : even;
        chat.Say(line, ("mine", Text(own)), ("theirs", Text(other)));
        Notes.Add(chat, Id, Text(own), Text(other));
    }

    private BalanceState TakeNeed(Chat chat, BalanceState state, string? said)
    {
        if (said is null)
        {
            chat.Say(noNeed);
        }
        else
        {
            Notes.Add(chat, Id, said, kind: Need);
        }

        return state with { Need = said };
    }

    private void AskRoom(Chat chat, BalanceState state) => room.Ask(chat, state.Unsure == "room", ("need", Quote.Of(state.Need ?? "")));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How much room the needs of both got, 0 to 10.</summary>
internal sealed record BalanceState : PracticeState
{
    [JsonPropertyName("m")]
    public int? Mine { get; init; }

    [JsonPropertyName("t")]
    public int? Theirs { get; init; }

    /// <summary>The need that got least room, in the person's words.</summary>
    [JsonPropertyName("n")]
    public string? Need { get; init; }

    /// <summary>How to give it room.</summary>
    [JsonPropertyName("a")]
    public string? Act { get; init; }
}
