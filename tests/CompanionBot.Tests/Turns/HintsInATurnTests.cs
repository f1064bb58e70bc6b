using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompanionBot.Tests.Turns;

public sealed class HintsInATurnTests : IDisposable
{
    private readonly House house = new();
    private readonly List<Hints?> heard = [];
    private int asked;

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Hints_come_in_with_the_message()
    {
        await Turns().Run(house.Message("hello"), CancellationToken.None);

        Assert.Equal(["hello!"], heard.Select(hints => hints?.Sentence));
    }

    [Fact]
    public async Task A_turn_that_another_one_overtook_does_not_ask_again()
    {
        var turns = Turns(beforeFirst: () => house.Send("quick").GetAwaiter().GetResult());

        Assert.IsType<TurnOutcome.Committed>(await turns.Run(house.Message("slow"), CancellationToken.None));

        Assert.Equal(["slow!", "slow!"], heard.Select(hints => hints?.Sentence));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_repeated_message_is_not_asked_about()
    {
        var turns = Turns();
        await turns.Run(house.Message("hello", id: "same"), CancellationToken.None);
        await turns.Run(house.Message("hello", id: "same"), CancellationToken.None);

        Assert.Equal(1, asked);
    }

    private TurnRunner Turns(Action? beforeFirst = null) => new(
        (snapshot, activity, now, hints) =>
        {
            heard.Add(hints);
            if (heard.Count == 1)
            {
                beforeFirst?.Invoke();
            }

            return Says.Count(snapshot, activity, now);
        },
        (_, _) => [],
        house.Store,
        house.Signal,
        house.Outbox,
        house.Time,
        NullLogger<TurnRunner>.Instance,
        Ask);

    private Task<Hints?> Ask(Snapshot snapshot, Activity activity, CancellationToken cancellationToken)
    {
        asked++;
        return Task.FromResult<Hints?>(new Hints(activity.Text + "!"));
    }
}
