using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices.Choosing;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Closing;

/// <summary>The end of every practice: when to come back to it, whether it helped, and whether to keep what was said.</summary>
internal sealed class CloseDialog(Words words) : WaterfallDialog<Close>(Id, words)
{
    public const string Id = "practice-close";

    private readonly AgainSteps again = new(words);
    private readonly Ranking ranking = new(words);
    private readonly Line helped = words["practice-close.helped"];
    private readonly Line own = words["practice-close.own"];
    private readonly Line keep = words["practice-close.keep"];
    private readonly Line kept = words["practice-close.kept"];
    private readonly Line notKept = words["practice-close.not-kept"];
    private readonly Line other = words["practice-close.other"];
    private readonly Prompt<bool> keepAnswers = Prompt.YesNo(words.Choice("soothe.keep"));
    private readonly Prompt<ChoiceOrWords> felt = Prompt.ChoiceOrWords(words.Choice("practice-close.felt"));
    private readonly ImmutableDictionary<string, Line> said = ImmutableDictionary<string, Line>.Empty
        .Add("helped", words["practice-close.did"]).Add("little", words["practice-close.little"]).Add("not", words["practice-close.not"]);

    /// <summary>The practice is over; whatever else the person says is about something else.</summary>
    protected internal override bool GivesWay(string step) => true;

    protected override Waterfall<Close> Steps => Waterfall
        .Then(again.In)
        .Ask("helped", (chat, _) => chat.Ask(helped), felt, TakeFelt, when: state => !state.IsUntold)
        .Change("settle", (chat, state) => state with { AsksToKeep = MayAsk(chat) })
        .Ask("keep", AskKeep, keepAnswers, TakeKeep, when: state => state.AsksToKeep)
        .Do("other", Offer, when: state => state.Felt == Felt.Not);

    private static bool MayAsk(Chat chat) =>
        chat.State.Tonight is not { PracticeNotes.IsEmpty: true, People.IsEmpty: true, Steps.IsEmpty: true } && chat.MayAskToKeep(Purpose.Journal);

    private Close TakeFelt(Chat chat, Close state, ChoiceOrWords answer)
    {
        var how = answer.Value switch { "helped" => Felt.Helped, "little" => Felt.Little, "not" => Felt.Not, _ => Felt.Unsaid };
        Notes.Tried(chat, state.Practice, how);
        if (answer.Value is { } value)
        {
            chat.Say(said[value]);
        }
        else
        {
            chat.Say(own, ("words", Quote.Of(answer.Words)));
        }

        return state with { Felt = how };
    }

    private void AskKeep(Chat chat, Close state)
    {
        chat.Ask(keep);
        chat.AskedToKeep(Purpose.Journal);
    }

    private Close TakeKeep(Chat chat, Close state, bool yes)
    {
        if (yes)
        {
            chat.Agree(Purpose.Journal, keep);
        }

        chat.Say(yes ? kept : notKept);
        return state;
    }

    /// <summary>What did not help is no dead end: two others for the same need.</summary>
    private void Offer(Chat chat, Close state)
    {
        chat.Say(other);
        chat.Offer(Ranking.Instead(chat, state.Practice).Select(ranking.Button));
    }
}

/// <summary>How the end of a practice goes.</summary>
internal sealed record Close
{
    [JsonPropertyName("p")]
    public string Practice { get; init; } = "";

    /// <summary>What the practice begins with when its time has come; null = no time is offered.</summary>
    [JsonPropertyName("a")]
    public JsonElement? Again { get; init; }

    [JsonPropertyName("u")]
    public bool IsUntold { get; init; }

    [JsonPropertyName("f")]
    public Felt Felt { get; init; }

    [JsonPropertyName("q")]
    public bool AsksToKeep { get; init; }
}
