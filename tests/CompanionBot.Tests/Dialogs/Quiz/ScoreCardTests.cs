using System.Text.Json;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Tests.Dialogs.Quiz;

public sealed class ScoreCardTests
{
    [Fact]
    public void The_scores_are_a_card_that_says_in_words_what_it_draws()
    {
        var chat = Answered("directline");
        var card = Assert.Single(chat.Replies, reply => reply.Attachments is not null);
        var content = Assert.Single(card.Attachments!).Content!.Value;
        Assert.Equal(Attachment.AdaptiveCard, card.Attachments![0].ContentType);
        Assert.Equal(card.Summary, content.GetProperty("fallbackText").GetString());
        Assert.Contains("of 7", card.Summary, StringComparison.Ordinal);

        var bars = content.GetProperty("body").EnumerateArray().Where(element => element.GetProperty("type").GetString() == "ColumnSet").ToList();
        Assert.Equal(2, bars.Count);
        Assert.All(bars, bar => Assert.InRange(
            bar.GetProperty("columns").EnumerateArray().Sum(column => column.GetProperty("width").GetInt32()), 600, 602));
    }

    [Fact]
    public void A_channel_without_cards_is_told_the_same_in_words()
    {
        var chat = Answered("terminal");
        Assert.All(chat.Replies, reply => Assert.Null(reply.Attachments));
        Assert.Contains("of 7", chat.Reply, StringComparison.Ordinal);
    }

    private static Transcript Answered(string channel)
    {
        var chat = new Transcript(channel: channel).Says("quick quiz about my partner");
        for (var answers = 0; answers < 12; answers++)
        {
            chat.Says(answers % 2 == 0 ? "6" : "2");
        }

        return chat;
    }
}
