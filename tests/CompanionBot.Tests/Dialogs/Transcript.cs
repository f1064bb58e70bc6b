using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CompanionBot.Content;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Dialogs;

/// <summary>
/// A chat with the real companion that reads like one: <c>Chat.Says("…").BotSays("quiz.about")</c>. The state is stored
/// and read back between turns, the clock moves only by <see cref="After"/>, and planned turns come when it passes them.
/// </summary>
public sealed class Transcript
{
    private static readonly Companion Alone = new(TestContent.Library);
    private static readonly Companion Helped = new(TestContent.Library, new Surroundings(OutsideReader: true));

    private readonly List<Planned> planned = [];
    private readonly StringBuilder text = new();
    private readonly string channel;
    private Snapshot snapshot = Snapshot.Empty;
    private ImmutableArray<Activity> replies = [];
    private Meaning? given;
    private Hints? hints;

    public Transcript(DateTimeOffset? start = null, string channel = "directline")
    {
        Now = start ?? new DateTimeOffset(2026, 11, 20, 21, 0, 0, TimeSpan.Zero);
        this.channel = channel;
    }

    public DateTimeOffset Now { get; private set; }

    /// <summary>IANA zone the channel reports.</summary>
    public string Zone { get; init; } = "Europe/London";

    /// <summary>The operator switched on a reader outside.</summary>
    public bool OutsideReader { get; init; }

    public ConversationState State => snapshot.State;

    public Profile Profile => snapshot.Profile;

    public IReadOnlyList<Planned> Planned => planned;

    public Turn LastTurn { get; private set; } = new(ConversationState.New, Profile.New, [], [], [], []);

    /// <summary>What the bot said last, its bubbles one below the other.</summary>
    public string Reply => string.Join('\n', replies.Select(Words));

    public IReadOnlyList<Activity> Replies => replies;

    public IReadOnlyList<string> Buttons =>
        [.. replies.SelectMany(reply => reply.SuggestedActions?.Actions ?? []).Select(action => action.Title!)];

    /// <summary>The whole chat as text, for a person to read.</summary>
    public override string ToString() => text.ToString();

    public Transcript Says(string message) => Send(new Activity { Type = ActivityTypes.Message, Text = message });

    /// <summary>Says something whose meaning the test gives, whatever the recognizers make of it.</summary>
    public Transcript Says(string message, Meaning meaning)
    {
        given = meaning;
        Says(message);
        given = null;
        return this;
    }

    /// <summary>Says something that a reader outside made something of.</summary>
    public Transcript Says(string message, Hints hints)
    {
        this.hints = hints;
        Says(message);
        this.hints = null;
        return this;
    }

    /// <summary>Taps a button that the last reply offers.</summary>
    public Transcript Taps(string title)
    {
        Assert.Contains(title, Buttons);
        return Says(title);
    }

    public Transcript Joins() => Send(new Activity { Type = ActivityTypes.ConversationUpdate });

    public Transcript Send(Activity activity)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            text.AppendLine($"\n> {activity.Text}");
        }

        return Run(activity with
        {
            Id = $"in-{snapshot.State.TurnCount}",
            ChannelId = channel,
            LocalTimezone = Zone,
            From = new ChannelAccount { Id = "person", Role = "user" },
            Conversation = new ConversationAccount { Id = "conversation" },
        });
    }

    /// <summary>Lets time pass; turns that were planned for it come in their order.</summary>
    public Transcript After(TimeSpan time)
    {
        var end = Now + time;
        while (planned.Where(plan => plan.DueAt <= end).MinBy(plan => plan.DueAt) is { } due)
        {
            Now = due.DueAt > Now ? due.DueAt : Now;
            text.AppendLine($"\n({Now:ddd HH:mm:ss})");
            Run(new Activity
            {
                Type = ActivityTypes.Event,
                Name = "planned",
                Id = $"planned:{due.Id}",
                ChannelId = channel,
                LocalTimezone = Zone,
                Value = JsonSerializer.SerializeToElement(new { id = due.Id }),
                Conversation = new ConversationAccount { Id = "conversation" },
            });
            planned.RemoveAll(plan => plan.Id == due.Id && plan.DueAt == due.DueAt);
        }

        Now = end;
        return this;
    }

    public Transcript Minutes(double minutes) => After(TimeSpan.FromMinutes(minutes));

    /// <summary>The last reply holds this line, in any of its wordings, whatever stands in its places.</summary>
    public Transcript BotSays(string lineId)
    {
        Assert.True(Holds(lineId), $"Not said: {lineId}\n{this}");
        return this;
    }

    public Transcript BotDoesNotSay(string lineId)
    {
        Assert.False(Holds(lineId), $"Said, though it should not be: {lineId}\n{this}");
        return this;
    }

    /// <summary>The last reply holds these very words.</summary>
    public Transcript BotSaysWords(string words)
    {
        Assert.True(Reply.Contains(words, StringComparison.OrdinalIgnoreCase), $"Not said: {words}\n{this}");
        return this;
    }

    public Transcript BotDoesNotSayWords(string words)
    {
        Assert.False(Reply.Contains(words, StringComparison.OrdinalIgnoreCase), $"Said, though it should not be: {words}\n{this}");
        return this;
    }

    public Transcript Offers(params string[] titles)
    {
        Assert.All(titles, title => Assert.True(Buttons.Contains(title), $"Not offered: {title}\n{this}"));
        return this;
    }

    /// <summary>No dialog is running any more.</summary>
    public Transcript IsOver()
    {
        Assert.True(State.Stack.IsEmpty, $"Still running: {State.Stack.LastOrDefault()?.Dialog}\n{this}");
        return this;
    }

    public Transcript IsAt(string dialog, string? step = null)
    {
        Assert.False(State.Stack.IsEmpty, $"Nothing is running\n{this}");
        Assert.Equal(dialog, State.Stack[^1].Dialog);
        Assert.Equal(step ?? State.Stack[^1].Step, State.Stack[^1].Step);
        return this;
    }

    /// <summary>A dialog begins in a planned turn, as a check-in would begin it.</summary>
    public Transcript Begins(string dialog, object? state = null)
    {
        planned.Add(new Planned($"begins-{dialog}", PlannedKind.Promise, Now, dialog, state is null
            ? null
            : JsonSerializer.SerializeToElement(state, state.GetType(), JsonSerializerOptions.Web)));
        return After(TimeSpan.Zero);
    }

    /// <summary>Starts from a stored state, such as one of an earlier release.</summary>
    public Transcript From(ConversationState state)
    {
        snapshot = snapshot with { State = state };
        return this;
    }

    private Transcript Run(Activity activity)
    {
        snapshot = snapshot with { Planned = [.. planned] };
        var companion = OutsideReader ? Helped : Alone;
        var turn = given is null
            ? companion.Respond(snapshot, activity, Now, hints)
            : companion.Respond(snapshot, activity, given, Now);
        Assert.True(turn.Fault is null, $"{turn.Fault}\n{this}");
        LastTurn = turn;
        replies = turn.Replies;
        planned.RemoveAll(plan => turn.Cancelled.Contains(plan.Id) || turn.Plans.Any(other => other.Id == plan.Id));
        planned.AddRange(turn.Plans);
        snapshot = turn.Forget ? Snapshot.Empty : new Snapshot(Stored(turn.State), Stored(turn.Profile), []);
        if (turn.Forget)
        {
            planned.Clear();
        }

        Write();
        return this;
    }

    /// <summary>What a reply says, to whoever reads it or has it read out.</summary>
    private static string? Words(Activity reply) => reply.Text ?? reply.Summary;

    private static T Stored<T>(T value) => StateJson.Read<T>(StateJson.Write(value));

    private void Write()
    {
        foreach (var reply in replies)
        {
            text.AppendLine($"  {Words(reply)}");
        }

        if (Buttons.Count > 0)
        {
            text.AppendLine($"  [{string.Join("] [", Buttons)}]");
        }
    }

    private bool Holds(string lineId) => TestContent.Library.Lines[lineId].Variants.Any(variant => Regex.IsMatch(
        Reply,
        Regex.Replace(Regex.Escape(variant), @"\\\{[a-z-]+}", "(?s:.+?)", RegexOptions.None, TimeSpan.FromSeconds(1)),
        RegexOptions.None,
        TimeSpan.FromSeconds(1)));
}
