using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>How true the thought feels and how bad it is, before and after.</summary>
internal sealed class Rating(Words words)
{
    private readonly Line high = words["reframe.high"];

    public Line Numbers { get; } = words["reframe.numbers"];

    public Line Belief { get; } = words["reframe.belief"];

    public Line Distress { get; } = words["reframe.distress"];

    public Line NumbersAgain { get; } = words["reframe.numbers-again"];

    public Reframe Take(Chat chat, Reframe state, Ratings ratings)
    {
        if (ratings.Distress >= Reframe.High)
        {
            chat.Say(high);
        }

        return state with
        {
            Belief = ratings.Belief ?? state.Belief,
            Distress = ratings.Distress ?? state.Distress,
            Unrated = (ratings.Belief ?? state.Belief) is null && (ratings.Distress ?? state.Distress) is null,
            Asked = state.Asked + 1,
        };
    }

    public static Reframe TakeAgain(Reframe state, Ratings ratings) =>
        state with { BeliefAfter = ratings.Belief, DistressAfter = ratings.Distress, Asked = state.Asked + 1 };
}
