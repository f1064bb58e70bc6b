using System.Text.Json;
using CompanionBot.Dialogs;
using Microsoft.AspNetCore.Http;

namespace CompanionBot.Tests.AzureLanguage;

public sealed class HintTests : IAsyncLifetime
{
    private Room room = null!;

    public async Task InitializeAsync() => room = await Room.Open();

    public async Task DisposeAsync() => await room.DisposeAsync();

    [Fact]
    public async Task The_heaviest_sentence_and_the_tone_come_back() => Assert.Equal(
        new Hints("The way home was cold and slow", Tone.Negative), await room.Hints());

    [Fact]
    public async Task A_sure_other_language_comes_back_and_its_tone_does_not()
    {
        room.Server.Answer = (http, asked) => http.Response.WriteAsync(Answers.Language(asked, "zh_chs", 0.9));

        Assert.Equal(new Hints(Language: "zh"), await room.Hints());
    }

    [Theory]
    [InlineData("es", 0.79)]
    [InlineData("(Unknown)", 0.0)]
    [InlineData("(Unknown)", 1.0)]
    public async Task A_language_that_is_not_sure_is_taken_for_English(string code, double confidence)
    {
        room.Server.Answer = (http, asked) => http.Response.WriteAsync(Answers.Language(asked, code, confidence));

        Assert.Null((await room.Hints())!.Language);
    }

    [Fact]
    public async Task A_sentence_with_an_opinion_weighs_more_than_one_that_only_sounds_bad()
    {
        room.Server.Answer = (http, asked) => http.Response.WriteAsync(asked.Kind == "SentimentAnalysis" ? Two() : Answers.To(asked));

        Assert.Equal(new Hints("about something", Tone.Unclear), await room.Hints());
    }

    [Fact]
    public async Task A_document_that_the_service_refuses_is_no_hint_and_no_trouble()
    {
        room.Server.Answer = (http, asked) => http.Response.WriteAsync(Answers.Failing(asked));

        Assert.Null(await room.Hints());
        Assert.DoesNotContain("no answer", room.Log.All);
    }

    [Fact]
    public async Task One_answer_of_two_is_better_than_none()
    {
        room.Server.Answer = (http, asked) =>
        {
            http.Response.StatusCode = asked.Kind == "LanguageDetection" ? 404 : 200;
            return http.Response.WriteAsync(Answers.To(asked));
        };

        Assert.Equal(Tone.Negative, (await room.Hints())!.Tone);
    }

    [Fact]
    public async Task Of_a_long_message_only_the_beginning_is_sent()
    {
        await room.Hints(string.Concat(Enumerable.Repeat("We were at the lake and had some soup. ", 400)));

        Assert.Equal(2, room.Server.Asked.Count);
        Assert.All(room.Server.Asked, asked => Assert.InRange(asked.Text.Length, 4_900, 5_000));
    }

    [Fact]
    public async Task Half_a_character_in_a_message_does_no_harm()
    {
        await room.Hints(Room.Unclear + " \uD83D");

        Assert.All(room.Server.Asked, asked => Assert.EndsWith("\uFFFD", asked.Text));
        Assert.Equal(2, room.Server.Asked.Count);
    }

    private static string Two() => JsonSerializer.Serialize(new
    {
        results = new { documents = new[] { new { id = "1", sentiment = "mixed", confidenceScores = Bad(0.9), sentences = new object[]
        {
            new { text = "only sounds bad ", sentiment = "negative", confidenceScores = Bad(0.9) },
            new { text = "about something ", sentiment = "negative", confidenceScores = Bad(0.8), assessments = new[] { new { sentiment = "negative" } } },
            new { text = "a good word ", sentiment = "positive", confidenceScores = Bad(0.1), assessments = new[] { new { sentiment = "positive" } } },
        } } } },
    });

    private static object Bad(double negative) => new { positive = 0.0, neutral = 1 - negative, negative };
}
