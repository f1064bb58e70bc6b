namespace CompanionBot.Dialogs.Safety;

/// <summary>What an answer does to an episode.</summary>
internal enum Move
{
    /// <summary>Goes on with the next thing to say.</summary>
    Stay,

    /// <summary>Immediate now.</summary>
    Raise,

    /// <summary>A clear correction: asked once more.</summary>
    Recheck,

    /// <summary>Safe for now.</summary>
    Steady,

    /// <summary>There was no danger, or there is none any more.</summary>
    Release,
}

/// <summary>The one table of what moves tiers. Taking it back ("I'm fine") moves nothing.</summary>
internal static class Tiers
{
    /// <param name="sign">The message itself holds a sign of danger.</param>
    /// <param name="immediate">That sign is immediate.</param>
    public static Move Of(SafetyState state, Answers said, bool sign, bool immediate) =>
        immediate || AdmitsPlan(state, said) ? (state.Tier < 2 ? Move.Raise : Move.Stay)
        : sign && !Has(said, Answers.Correction) ? Move.Stay
        : state.Asked == SafetyStep.Recheck ? AfterRecheck(state, said)
        : Has(said, Answers.Correction) && !state.Done.HasFlag(SafetyStep.Recheck) ? Move.Recheck
        : Has(said, Answers.NotSafe) || state.Kind == "abuse" ? Move.Stay
        : IsSteadying(state, said) ? Move.Steady
        : Move.Stay;

    private static bool IsSteadying(SafetyState state, Answers said) =>
        Has(said, Answers.Safe | Answers.Present | Answers.Place)
        || (Has(said, Answers.Person) && !Has(said, Answers.Against | Answers.Alone) && AsksForPerson(state.Asked))
        || (Has(said, Answers.Apart) && state.Asked == SafetyStep.Near)
        || (Has(said, Answers.Yes) && state.Asked == SafetyStep.Tonight)
        || (Has(said, Answers.Yes) && state is { Kind: "third_party", Asked: SafetyStep.Direct });

    private static Move AfterRecheck(SafetyState state, Answers said) =>
        Has(said, Answers.No | Answers.Safe | Answers.Fine | Answers.Correction) && !Has(said, Answers.Unsure)
            ? (state.Tier == 2 ? Move.Steady : Move.Release)
            : Move.Stay;

    /// <summary>The question about how and when, answered by yes or by a time or a thing; or the one that is as good.</summary>
    private static bool AdmitsPlan(SafetyState state, Answers said) => (state.Kind, state.Asked) switch
    {
        (_, SafetyStep.Tonight or SafetyStep.Return) => Has(said, Answers.No | Answers.NotSafe),
        (_, SafetyStep.Plan) => Has(said, Answers.Yes | Answers.Plan) && !Has(said, Answers.No),
        ("harm_to_others", SafetyStep.Direct) => Has(said, Answers.Yes | Answers.Plan) && !Has(said, Answers.No),
        ("abuse" or "third_party", SafetyStep.Direct) => Has(said, Answers.No | Answers.NotSafe),
        _ => false,
    };

    /// <summary>Only where a person was asked for: "my sister hates me" is no one to be with.</summary>
    private static bool AsksForPerson(SafetyStep asked) =>
        asked is SafetyStep.Near or SafetyStep.Support or SafetyStep.Away or SafetyStep.Tonight or SafetyStep.Stay;

    private static bool Has(Answers said, Answers any) => (said & any) != 0;
}
