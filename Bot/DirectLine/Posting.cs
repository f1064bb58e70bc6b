using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Takes an activity into the conversation and answers what became of it.</summary>
public sealed class Posting(TurnRunner turns, Streams streams, TimeProvider time, ILogger<Posting> log)
{
    /// <summary>Answers with the id that the activity has in the conversation.</summary>
    /// <exception cref="RefusedException">The conversation is over (403, 404) or nothing can be stored (503).</exception>
    public async Task<ResourceAnswer> Post(TurnKey key, Activity activity)
    {
        if (activity.Type == ActivityTypes.Typing)
        {
            return Pass(key, activity);
        }

        var outcome = await Run(new Inbound(key, ClientIds.InboundIdOf(activity), activity, streams));
        if (outcome is TurnOutcome.Repeated { Echo.Activity: { } echo })
        {
            log.Repeated();
            EchoAgain(key, echo, activity);
        }

        return new ResourceAnswer(EchoOf(outcome)?.Activity.Id ?? $"{key.Conversation}|{Guid.NewGuid():N}");
    }

    /// <summary>Lets the person in. False when they are in already.</summary>
    public async Task<bool> Join(DirectLineToken caller) =>
        await Run(new Inbound(caller.Key, "joining", ActivityRules.Joining(caller), streams)) is TurnOutcome.Committed;

    // Not tied to the request: a client that hangs up must not undo a turn.
    private async Task<TurnOutcome> Run(Inbound inbound)
    {
        switch (await turns.Run(inbound, CancellationToken.None))
        {
            case TurnOutcome.Gone gone:
                throw Callers.Gone(gone.Standing) ?? RefusedException.ConversationNotFound();
            case TurnOutcome.Unavailable unavailable:
                log.TurnNotStored(unavailable.Reason, unavailable.Helplines.Length);
                streams.Show(inbound.Key, unavailable.Helplines);
                throw RefusedException.Unavailable();
            case var outcome:
                return outcome;
        }
    }

    private void EchoAgain(TurnKey key, Activity echo, Activity sent)
    {
        if (!ClientIds.SameClientActivity(echo, sent))
        {
            streams.Show(key, [ClientIds.EchoAgain(echo, sent)]);
        }
    }

    // That somebody types is shown to their other windows and forgotten.
    private ResourceAnswer Pass(TurnKey key, Activity typing)
    {
        var id = $"{key.Conversation}|{Guid.NewGuid():N}";
        streams.Show(key, [typing with { Id = id, Timestamp = time.GetUtcNow().ToString("O") }]);
        return new ResourceAnswer(id);
    }

    private static StoredActivity? EchoOf(TurnOutcome outcome) => outcome switch
    {
        TurnOutcome.Committed committed => committed.Echo,
        TurnOutcome.Repeated repeated => repeated.Echo,
        _ => null,
    };
}
