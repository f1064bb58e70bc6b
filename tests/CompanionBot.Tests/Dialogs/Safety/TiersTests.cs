using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class TiersTests
{
    [Theory]
    // Taking it back moves nothing.
    [InlineData("suicide", 1, SafetyStep.Direct, Answers.Fine, "Stay")]
    [InlineData("suicide", 2, SafetyStep.Call, Answers.Fine, "Stay")]
    // A plan makes it immediate; so does not being able to stay safe.
    [InlineData("suicide", 1, SafetyStep.Plan, Answers.Yes, "Raise")]
    [InlineData("suicide", 1, SafetyStep.Plan, Answers.Plan, "Raise")]
    [InlineData("suicide", 1, SafetyStep.Plan, Answers.No, "Stay")]
    [InlineData("suicide", 1, SafetyStep.Tonight, Answers.No, "Raise")]
    [InlineData("suicide", 1, SafetyStep.Direct, Answers.Yes, "Stay")]
    [InlineData("harm_to_others", 1, SafetyStep.Direct, Answers.Yes, "Raise")]
    [InlineData("abuse", 1, SafetyStep.Direct, Answers.No, "Raise")]
    [InlineData("third_party", 1, SafetyStep.Direct, Answers.No, "Raise")]
    // A person, a place or a plain "I'm safe" steadies.
    [InlineData("suicide", 1, SafetyStep.Direct, Answers.Safe, "Steady")]
    [InlineData("suicide", 2, SafetyStep.Near, Answers.Person, "Steady")]
    [InlineData("suicide", 2, SafetyStep.Call, Answers.Present, "Steady")]
    [InlineData("suicide", 2, SafetyStep.Near, Answers.Place, "Steady")]
    [InlineData("suicide", 2, SafetyStep.Near, Answers.Person | Answers.Against, "Stay")]
    [InlineData("suicide", 1, SafetyStep.Direct, Answers.Person, "Stay")]
    [InlineData("suicide", 2, SafetyStep.Near, Answers.Alone, "Stay")]
    [InlineData("third_party", 1, SafetyStep.Direct, Answers.Yes, "Steady")]
    // A clear correction is asked about once more.
    [InlineData("suicide", 1, SafetyStep.Direct, Answers.Correction, "Recheck")]
    [InlineData("suicide", 2, SafetyStep.Call, Answers.Correction, "Recheck")]
    [InlineData("suicide", 1, SafetyStep.Recheck, Answers.No, "Release")]
    [InlineData("suicide", 2, SafetyStep.Recheck, Answers.No, "Steady")]
    [InlineData("suicide", 1, SafetyStep.Recheck, Answers.Yes, "Stay")]
    [InlineData("suicide", 1, SafetyStep.Recheck, Answers.Unsure, "Stay")]
    // "I'm safe" does not end abuse by itself.
    [InlineData("abuse", 1, SafetyStep.Direct, Answers.Safe, "Stay")]
    [InlineData("abuse", 2, SafetyStep.Away, Answers.Person, "Stay")]
    public void An_answer_moves_the_tier_as_the_table_says(string kind, int tier, SafetyStep asked, Answers said, string move) =>
        Assert.Equal(move, Tiers.Of(new SafetyState { Kind = kind, Tier = tier, Asked = asked }, said, sign: false, immediate: false).ToString());

    [Fact]
    public void A_new_immediate_sign_raises_and_outweighs_everything_else_in_the_message() =>
        Assert.Equal(Move.Raise, Tiers.Of(new SafetyState { Kind = "suicide", Tier = 1 }, Answers.Safe | Answers.Correction, sign: true, immediate: true));

    [Fact]
    public void A_sign_in_the_same_message_outweighs_a_reassurance() =>
        Assert.Equal(Move.Stay, Tiers.Of(new SafetyState { Kind = "suicide", Tier = 1 }, Answers.Safe, sign: true, immediate: false));
}
