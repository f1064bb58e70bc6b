using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Engine;

/// <summary>One turn as a dialog sees it: what came in, what is known, and all that it can do about it.</summary>
public sealed class Chat
{
    private static readonly TimeSpan Evening = TimeSpan.FromHours(12);

    private readonly Wording wording;
    private readonly List<Planned> plans = [];
    private readonly SortedSet<string> cancelled = new(StringComparer.Ordinal);
    private readonly List<Referral> referrals = [];

    internal Chat(Snapshot snapshot, Activity activity, Understanding understanding, Meaning meaning, DateTimeOffset now)
    {
        Activity = activity;
        Text = (activity.Text ?? "").Trim();
        Understanding = understanding;
        Meaning = meaning;
        Now = now;
        Zone = Zones.Of(activity);
        State = snapshot.State with { TurnCount = snapshot.State.TurnCount + 1 };
        Profile = snapshot.Profile;
        Planned = snapshot.Planned;
        wording = new Wording(activity.Conversation?.Id ?? "", State.TurnCount, State.Said);
    }

    public Activity Activity { get; }

    /// <summary>What the person wrote, without white space around it; empty when there are no words.</summary>
    public string Text { get; }

    public Meaning Meaning { get; }

    /// <summary>What a reader outside made of the message; null where none was asked.</summary>
    public Hints? Hints { get; internal init; }

    /// <summary>
    /// The sentence of the message that counts: the anxious thought, or what the reader outside found where the own one
    /// found none, but only if the person wrote it just so; null = none stands out.
    /// </summary>
    public string? Sentence => Meaning.Thought.Text
        ?? (Hints?.Sentence is { } sentence && Text.Contains(sentence, StringComparison.Ordinal) ? sentence : null);

    /// <summary>Reads answers: numbers, times, yes and no.</summary>
    public Understanding Understanding { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The person's time zone as the channel says it; UTC when it does not.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The person's clock now.</summary>
    public DateTimeOffset Local => TimeZoneInfo.ConvertTime(Now, Zone);

    public ConversationState State { get; internal set; }

    public Profile Profile { get; set; }

    /// <summary>What was planned before this turn.</summary>
    public ImmutableArray<Planned> Planned { get; }

    internal Replies Replies { get; } = new();

    private Jump? NextJump { get; set; }

    internal bool Forgets { get; private set; }

    /// <summary>Whether this turn has said all that it may.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>Says a line; all statements of a turn stand in one bubble.</summary>
    public void Say(Line line, params ReadOnlySpan<(string Place, string Text)> texts) => Replies.Say(Word(line, texts));

    /// <summary>Asks a line, in a bubble of its own below what was said.</summary>
    public void Ask(Line line, params ReadOnlySpan<(string Place, string Text)> texts) => Replies.Ask(Word(line, texts));

    /// <summary>Nothing is added to this turn by others: a question about age, a reminder. They come with a later one.</summary>
    public void AddNothing() => IsComplete = true;

    /// <summary>Buttons under the last bubble of this turn.</summary>
    public void Offer(IEnumerable<Option> options) => Replies.Offer(options);

    /// <summary>An activity of its own: a card, a notice, helplines.</summary>
    public void Post(Activity activity) => Replies.Post(activity);

    /// <summary>A card, an activity of its own; on a channel that shows none its words are said instead.</summary>
    public void Card(string words, params JsonNode[] body)
    {
        if (Cards.AreShownOn(Activity.ChannelId))
        {
            Post(Cards.Of(words, body));
        }
        else
        {
            Replies.Say(words);
        }
    }

    /// <summary>One wording of a line with its places filled, counted as said.</summary>
    public string Word(Line line, params ReadOnlySpan<(string Place, string Text)> texts) =>
        line.Fill(wording.Pick(line), texts);

    /// <summary>After this step the dialog goes on at the named one instead of the next.</summary>
    public void Goto(string step) => NextJump = new Jump(step, default);

    /// <summary>After this step the dialog ends.</summary>
    public void End() => NextJump = new Jump(null, Flow.End);

    /// <summary>After this step the dialog ends and another begins in its place, with what it should know.</summary>
    public void Become(string dialog, object? state = null) => NextJump = new Jump(null, new Flow(FlowKind.Become, dialog, state));

    /// <summary>After this step the dialog ends, those below it are put aside, and another begins.</summary>
    public void PauseFor(string dialog, object? state = null) => NextJump = new Jump(null, new Flow(FlowKind.Pause, dialog, state));

    /// <summary>
    /// After this step all that is running is put aside, this dialog too, and another begins; this one is offered again at
    /// the step it is at.
    /// </summary>
    public void Interrupt(string dialog, object? state = null) => NextJump = new Jump(null, new Flow(FlowKind.Interrupt, dialog, state));

    /// <summary>After this step the dialog ends, and what was put aside last goes on.</summary>
    public void Resume() => NextJump = new Jump(null, new Flow(FlowKind.Resume));

    /// <summary>Plans a turn; a plan with the same id is replaced.</summary>
    public void Plan(Planned planned)
    {
        plans.RemoveAll(plan => plan.Id == planned.Id);
        cancelled.Remove(planned.Id);
        plans.Add(planned);
    }

    /// <summary>Plans a turn under a new id.</summary>
    /// <param name="about">The dialog that takes it up.</param>
    public Planned Plan(PlannedKind kind, DateTimeOffset dueAt, string about, object? payload = null)
    {
        var id = string.Create(null, $"{State.TurnCount:x}-{plans.Count}");
        var planned = new Planned(id, kind, dueAt, about, payload is null ? null : StateJson.Element(payload));
        Plan(planned);
        return planned;
    }

    /// <summary>What is planned cannot happen any more once this turn is committed.</summary>
    public void Cancel(string plannedId)
    {
        plans.RemoveAll(plan => plan.Id == plannedId);
        cancelled.Add(plannedId);
    }

    /// <summary>A helpline was shown: counted for the yearly report.</summary>
    public void Count(Referral referral) => referrals.Add(referral);

    /// <summary>Erases everything that is held of this person when the turn is committed.</summary>
    public void Forget() => Forgets = true;

    /// <summary>What is remembered: tonight's first, then what the person agreed to have kept.</summary>
    public T? Recall<T>(Func<Memories, T?> part) where T : class => part(State.Tonight) ?? part(Profile.Kept);

    /// <summary>All entries of a list that is remembered, the kept ones first.</summary>
    public IEnumerable<T> RecallAll<T>(Func<Memories, ImmutableArray<T>> list) =>
        list(Profile.Kept).Concat(list(State.Tonight));

    /// <summary>Remembers: for good where the person agreed to this purpose, else for tonight.</summary>
    public void Remember(Purpose purpose, Func<Memories, Memories> change)
    {
        if (Profile.Allows(purpose))
        {
            Profile = Profile with { Kept = change(Profile.Kept) };
        }
        else
        {
            State = State with { Tonight = change(State.Tonight) };
        }
    }

    /// <summary>The person agreed to a purpose: noted with the wording they agreed to, and tonight's part is kept from now on.</summary>
    public void Agree(Purpose purpose, Line question)
    {
        if (Profile.Allows(purpose))
        {
            return;
        }

        var (kept, tonight) = State.Tonight.Move(purpose, Profile.Kept);
        Profile = Profile with { Kept = kept, Consents = Profile.Consents.Add(new Consent(purpose, Now, question.Id)) };
        State = State with { Tonight = tonight };
    }

    /// <summary>The person took back what they agreed to.</summary>
    public void Withdraw(Purpose purpose) =>
        Profile = Profile with { Consents = Profile.Consents.RemoveAll(consent => consent.Purpose == purpose) };

    /// <summary>Whether the person may be asked to have something kept: they did not agree yet, and were not asked tonight.</summary>
    public bool MayAskToKeep(Purpose purpose) =>
        !Profile.Allows(purpose) && State.KeepAsked.All(asked => asked.Purpose != purpose || Now - asked.At > Evening);

    /// <summary>Notes that the person was asked to have something kept, so that they are not asked twice in an evening.</summary>
    public void AskedToKeep(Purpose purpose) => State = State with
    {
        KeepAsked = [.. State.KeepAsked.Where(asked => asked.Purpose != purpose), new KeepAsked(purpose, Now)],
    };

    internal Jump? TakeJump()
    {
        var jump = NextJump;
        NextJump = null;
        return jump;
    }

    internal Turn ToTurn() => new(
        State with { Said = wording.Store() },
        Profile,
        Replies.Build(),
        [.. plans],
        [.. cancelled],
        [.. referrals],
        Forgets);
}
