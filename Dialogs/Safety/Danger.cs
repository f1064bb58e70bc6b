using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Safety;

/// <summary>What a message asks the gate to act on.</summary>
/// <param name="Tier">1 = risk, 2 = immediate.</param>
internal readonly record struct Danger(string Kind, int Tier)
{
    /// <summary>Crisis comes before abuse, and abuse before what concerns others.</summary>
    private static readonly string[] Order =
        ["suicide", "self_harm", "harm_to_others", "abuse", "third_party", "own_behaviour", "eating"];

    /// <summary>The gravest alarm: what is immediate comes first, then the order of the kinds; null when there is none.</summary>
    public static Danger? In(SafetyReading reading) => reading.All
        .Where(sign => sign.Level == SafetyLevel.Alarm && Order.Contains(sign.Kind))
        .Select(sign => (Danger?)Of(sign))
        .MinBy(danger => (danger!.Value.Tier == 2 ? 0 : 1, Array.IndexOf(Order, danger.Value.Kind)));

    /// <summary>Whether this takes the place of what is being talked about.</summary>
    public bool IsGraverThan(SafetyState state) =>
        Tier > state.Tier || (Tier == state.Tier && Rank(Kind) < Rank(state.Kind!));

    /// <summary>A person who is about to hurt someone is met as that, however the sign was called.</summary>
    private static Danger Of(SafetySign sign) =>
        sign is { Kind: "own_behaviour", Imminent: true } ? new Danger("harm_to_others", 2) : new Danger(sign.Kind, sign.Imminent ? 2 : 1);

    private static int Rank(string kind) => Array.IndexOf(Order, kind is "self_harm" ? "suicide" : kind);
}
