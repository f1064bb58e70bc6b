using System.Collections.Immutable;
using System.Text.Json;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// What is said in one turn, gathered into at most two bubbles: all statements, then the question. A notice or a
/// helpline card is an activity of its own and stands outside that count.
/// </summary>
internal sealed class Replies
{
    private readonly List<Part> parts = [];
    /// <summary>Of one bubble.</summary>
    private const int MostWords = 60;

    private readonly List<Option> buttons = [];

    public bool IsEmpty => parts.Count == 0;

    public void Say(string text) => Join(Kind.Statement, text);

    public void Ask(string text) => Join(Kind.Question, text);

    /// <summary>An activity of its own, where it stands.</summary>
    public void Post(Activity activity) => parts.Add(new Part(Kind.Own, "", activity));

    /// <summary>Buttons under the last activity of the turn; those of a notice stand beside those of the question.</summary>
    public void Offer(IEnumerable<Option> options) =>
        buttons.AddRange(options.Where(option => buttons.TrueForAll(button => button.Value != option.Value)));

    /// <summary>Whether this can be joined to the last bubble without making it longer than one may be.</summary>
    public bool HasRoomFor(string text) =>
        parts.Count == 0 || WordsIn(parts[^1].Text) + WordsIn(text) <= MostWords;

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Takes back everything, because something more important has to be said.</summary>
    public void Clear()
    {
        parts.Clear();
        buttons.Clear();
    }

    public ImmutableArray<Activity> Build()
    {
        var activities = parts.Select(part => part.Activity ?? Bubble(part.Text)).ToList();
        if (buttons.Count > 0 && activities.Count > 0)
        {
            activities[^1] = activities[^1] with { SuggestedActions = Suggest(), InputHint = "expectingInput" };
        }

        return [.. activities];
    }

    private void Join(Kind kind, string text)
    {
        // A card between two statements does not make them two bubbles.
        var last = parts.FindLastIndex(part => part.Kind != Kind.Own);
        if (last >= 0 && parts[last].Kind == kind && (kind == Kind.Statement || last == parts.Count - 1))
        {
            parts[last] = parts[last] with { Text = $"{parts[last].Text} {text}" };
            return;
        }

        parts.Add(new Part(kind, text, null));
    }

    private SuggestedActions Suggest() => new()
    {
        Actions = [.. buttons.Select(option => new CardAction
        {
            Type = "imBack",
            Title = option.Title,
            Value = JsonSerializer.SerializeToElement(option.Title),
        })],
    };

    /// <summary>Plain text, because it can hold the person's own words, and those are no markup.</summary>
    private static Activity Bubble(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };

    private enum Kind
    {
        Statement,
        Question,
        Own,
    }

    private sealed record Part(Kind Kind, string Text, Activity? Activity);
}
