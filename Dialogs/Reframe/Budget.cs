namespace CompanionBot.Dialogs.Reframe;

/// <summary>How many questions a look at a thought may still ask.</summary>
internal static class Budget
{
    /// <summary>No look at a thought asks more than this, its numbers and its question about keeping included.</summary>
    public const int Most = 8;

    private const int MostCounters = 3;

    /// <summary>Counter-questions that must be left before anything is asked that could be left out.</summary>
    private const int FewestCounters = 2;

    /// <summary>Room for one more question besides those that must still come.</summary>
    public static bool HasRoom(Reframe state, int mustCome) => state.Asked + mustCome < Most;

    /// <summary>Room for the missing one of the two numbers.</summary>
    public static bool HasRoomForHalf(Reframe state) =>
        !state.Unrated && HasRoom(state, mustCome: 1 + FewestCounters + Closing(state) + (state.MayKeep ? 1 : 0));

    /// <summary>Enough was said against the thought, or no room is left.</summary>
    public static bool EnoughCounters(Reframe state, int kinds) =>
        state.MayBeTrue
        || state.Counters.Length >= Math.Min(kinds, MostCounters)
        || !HasRoom(state, Closing(state) + (state.Against.Any() ? Keeping(state) : Planning(state)));

    /// <summary>The balanced sentence and the numbers again.</summary>
    public static int Closing(Reframe state) => 1 + Rating(state);

    /// <summary>The numbers again.</summary>
    public static int Rating(Reframe state) => state.Unrated ? 0 : 1;

    private static int Keeping(Reframe state) => state.MayKeep ? 1 : 0;

    /// <summary>Facts for it and nothing against it: the question what to do then must still fit.</summary>
    private static int Planning(Reframe state) => state.HasFacts ? 1 : 0;
}
