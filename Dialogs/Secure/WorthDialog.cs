using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>Self-worth: what someone else does is no measure of it; strengths, and one sentence to stand on.</summary>
internal sealed class WorthDialog(Words words) : WaterfallDialog<WorthState>(Id, words)
{
    public const string Id = "worth";

    private const string Strength = "strength";
    private const int MostShown = 4;
    private const int Quoted = 6;

    private readonly OpenQuestion doubt = new(words, "worth.doubt");
    private readonly OpenQuestion[] strengths = [new(words, "worth.asked"), new(words, "worth.through"), new(words, "worth.friend")];
    private readonly OpenQuestion sentence = new(words, "worth.sentence");
    private readonly Line known = words["worth.known"];
    private readonly Line stood = words["worth.stood"];
    private readonly Line measure = words["worth.measure"];
    private readonly Line measureBare = words["worth.measure-bare"];
    private readonly Line shown = words["worth.shown"];
    private readonly Line none = words["worth.none"];
    private readonly Line kept = words["worth.kept"];
    private readonly Line borrowed = words["worth.borrowed"];

    protected override Waterfall<WorthState> Steps => Waterfall
        .Do("known", SayKnown, when: state => state.Knows)
        .Open("doubt", doubt, TakeDoubt)
        .Open("asked", strengths[0], Keep)
        .Open("through", strengths[1], Keep)
        .Open("friend", strengths[2], Keep)
        .Do("shown", SayShown)
        .Open("sentence", sentence, TakeSentence)
        .Close(Id);

    protected override WorthState Start(Chat chat) => new() { Knows = Notes.Last(chat, Id, Strength) is not null };

    private void SayKnown(Chat chat, WorthState state)
    {
        chat.Say(known, ("strengths", Strengths(chat)));
        if (Notes.Last(chat, Id) is { } last)
        {
            chat.Say(stood, ("sentence", Quote.Of(last.Text)));
        }
    }

    private WorthState TakeDoubt(Chat chat, WorthState state, string? said)
    {
        if (said is null)
        {
            chat.Say(measureBare);
        }
        else
        {
            chat.Say(measure, ("words", Quote.Of(said)));
        }

        return state;
    }

    private WorthState Keep(Chat chat, WorthState state, string? said)
    {
        if (said is not null)
        {
            Notes.Add(chat, Id, said, kind: Strength);
        }

        return state with { Count = state.Count + (said is null ? 0 : 1) };
    }

    private void SayShown(Chat chat, WorthState state)
    {
        if (state.Count > 0)
        {
            chat.Say(shown, ("strengths", Strengths(chat)));
        }
        else
        {
            chat.Say(none);
        }
    }

    private WorthState TakeSentence(Chat chat, WorthState state, string? said)
    {
        if (said is null)
        {
            chat.Say(borrowed);
            return state;
        }

        Notes.Add(chat, Id, said);
        chat.Say(kept, ("sentence", Quote.Of(said)));
        return state;
    }

    private static string Strengths(Chat chat) => string.Join(", ", Notes.Of(chat, Id, Strength)
        .Select(note => note.Text).Distinct().TakeLast(MostShown).Select(text => $"\"{Quote.Of(text, Quoted)}\""));
}

/// <summary>Where the practice of self-worth stands.</summary>
internal sealed record WorthState : PracticeState
{
    /// <summary>How many strengths were named today.</summary>
    [JsonPropertyName("c")]
    public int Count { get; init; }
}
