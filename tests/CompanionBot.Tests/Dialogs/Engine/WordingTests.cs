using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Engine;

public sealed class WordingTests
{
    private static readonly Line Line = Line.Of("x.y", [.. Enumerable.Range(0, 10).Select(number => $"wording {number}")]);

    [Fact]
    public void No_wording_comes_again_within_ten_turns_while_another_is_left()
    {
        var said = new List<int>();
        string? stored = null;
        for (var turn = 1; turn <= 300; turn++)
        {
            var wording = new Wording("conversation", turn, stored);
            said.Add(wording.Pick(Line));
            stored = wording.Store();
        }

        for (var turn = 0; turn < said.Count; turn++)
        {
            Assert.DoesNotContain(said[turn], said.Skip(Math.Max(0, turn - 9)).Take(Math.Min(turn, 9)));
        }
    }

    [Fact]
    public void The_same_turn_says_the_same()
    {
        var first = new Wording("conversation", 7, null).Pick(Line);
        Assert.Equal(first, new Wording("conversation", 7, null).Pick(Line));
    }

    [Fact]
    public void Different_conversations_begin_with_different_wordings()
    {
        var firsts = Enumerable.Range(0, 100).Select(number => new Wording($"conversation {number}", 1, null).Pick(Line));
        Assert.True(firsts.Distinct().Count() > 5);
    }

    [Fact]
    public void A_line_said_twice_in_one_turn_has_two_wordings()
    {
        var wording = new Wording("conversation", 1, null);
        Assert.NotEqual(wording.Pick(Line), wording.Pick(Line));
    }

    [Fact]
    public void What_was_said_stays_small_in_storage()
    {
        var wording = new Wording("conversation", 1, null);
        for (var i = 0; i < 100; i++)
        {
            wording.Pick(Line.Of($"line {i}", "a", "b"));
        }

        Assert.True(wording.Store()!.Length <= 220);
    }
}
