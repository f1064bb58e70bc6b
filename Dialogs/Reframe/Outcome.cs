using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What changed, said plainly; what is kept; and something else to turn to.</summary>
internal sealed class Outcome(Words words)
{
    private const int VeryHigh = 8;

    private readonly Line changeBoth = words["reframe.change-both"];
    private readonly Line changeBelief = words["reframe.change-belief"];
    private readonly Line changeDistress = words["reframe.change-distress"];
    private readonly Line stillBoth = words["reframe.still-both"];
    private readonly Line stillBelief = words["reframe.still-belief"];
    private readonly Line stillDistress = words["reframe.still-distress"];
    private readonly Line down = words["reframe.down"];
    private readonly Line same = words["reframe.same"];
    private readonly Line up = words["reframe.up"];
    private readonly Line stillHigh = words["reframe.still-high"];
    private readonly Line keep = words["reframe.keep"];
    private readonly Line kept = words["reframe.kept"];
    private readonly Line notKept = words["reframe.not-kept"];
    private readonly Line close = words["reframe.close"];
    private readonly Line leads = words["reframe.plan-leads"];
    private readonly IEnumerable<Option> calm = words.Choice("welcome.ways").Where(way => way.Value == "soothe");

    public void Say(Chat chat, Reframe state)
    {
        EvidenceBank.Save(chat, state);
        if (Change(chat, state) is { } change)
        {
            chat.Say(Direction(state) switch { < 0 => down, > 0 => up, _ => same }, ("change", change));
        }
    }

    public static bool AsksToKeep(Reframe state) => state.MayKeep && state.HasWords && Budget.HasRoom(state, mustCome: 0);

    public void AskKeep(Chat chat, Reframe state)
    {
        chat.AskedToKeep(Purpose.Journal);
        chat.Ask(keep);
    }

    public Reframe TakeKeep(Chat chat, Reframe state, bool yes)
    {
        if (yes)
        {
            chat.Agree(Purpose.Journal, keep);
        }

        chat.Say(yes ? kept : notKept);
        return state with { Asked = state.Asked + 1 };
    }

    public void Close(Chat chat, Reframe state)
    {
        var isStillHigh = state.DistressAfter >= VeryHigh && state.Distress >= VeryHigh;
        chat.Say(isStillHigh ? stillHigh : state.MayBeTrue ? leads : close);
        if (isStillHigh || Direction(state) > 0)
        {
            chat.Offer(calm);
        }
    }

    private string? Change(Chat chat, Reframe state)
    {
        (string, string)[] belief = [("belief", $"{state.Belief}"), ("belief-after", $"{state.BeliefAfter}")];
        (string, string)[] distress = [("distress", $"{state.Distress}"), ("distress-after", $"{state.DistressAfter}")];
        var hasBelief = state.Belief is not null && state.BeliefAfter is not null;
        var hasDistress = state.Distress is not null && state.DistressAfter is not null;
        var moved = Direction(state) != 0;
        return (hasBelief && !(state.IsHigh && hasDistress), hasDistress) switch
        {
            (true, true) => moved ? chat.Word(changeBoth, [.. belief, .. distress]) : chat.Word(stillBoth, [belief[0], distress[0]]),
            (true, false) => moved ? chat.Word(changeBelief, belief) : chat.Word(stillBelief, belief[0]),
            (false, true) => state.Distress != state.DistressAfter ? chat.Word(changeDistress, distress) : chat.Word(stillDistress, distress[0]),
            _ => null,
        };
    }

    /// <summary>The distress decides; where it stayed, the belief does.</summary>
    private static int Direction(Reframe state) =>
        Math.Sign(state.DistressAfter - state.Distress ?? 0) is not 0 and var byDistress
            ? byDistress
            : Math.Sign(state.BeliefAfter - state.Belief ?? 0);
}
