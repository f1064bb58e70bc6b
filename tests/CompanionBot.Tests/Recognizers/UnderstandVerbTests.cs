using System.Text.Json;
using CompanionBot.Bot.Operations;

namespace CompanionBot.Tests.Recognizers;

public sealed class UnderstandVerbTests
{
    [Fact]
    public void A_line_is_answered_in_the_form_of_the_contract()
    {
        var answer = Assert.Single(Run("""{"id":"7","text":"he hasn't texted back in 3 hours, he must have lost interest"}"""));
        Assert.Equal(["id", "safety", "intent", "thought", "trigger", "duration", "microseconds"], answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal("7", answer.GetProperty("id").GetString());
        Assert.Equal(["kind", "level", "score", "all"], answer.GetProperty("safety").EnumerateObject().Select(property => property.Name));
        Assert.Equal("none", answer.GetProperty("safety").GetProperty("kind").GetString());
        Assert.Equal(["name", "score"], answer.GetProperty("intent").EnumerateObject().Select(property => property.Name));
        Assert.Equal("unanswered", answer.GetProperty("intent").GetProperty("name").GetString());
        Assert.True(answer.GetProperty("thought").GetProperty("anxious").GetBoolean());
        Assert.Equal("he must have lost interest", answer.GetProperty("thought").GetProperty("text").GetString());
        Assert.Equal("unresponsiveness", answer.GetProperty("trigger").GetString());
        Assert.Equal("PT3H", answer.GetProperty("duration").GetString());
        Assert.Equal(JsonValueKind.Number, answer.GetProperty("microseconds").ValueKind);
    }

    [Fact]
    public void What_is_not_there_is_null_and_the_lists_are_empty()
    {
        var answer = Assert.Single(Run("""{"id":"8","text":"hello"}"""));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("trigger").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("duration").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("thought").GetProperty("text").ValueKind);
        Assert.Empty(answer.GetProperty("thought").GetProperty("patterns").EnumerateArray());
        Assert.Empty(answer.GetProperty("safety").GetProperty("all").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"1\"}")]
    [InlineData("{\"text\":\"1\"}")]
    [InlineData("{\"id\":1,\"text\":\"x\"}")]
    [InlineData("{\"id\":\"1\",\"text\":null}")]
    [InlineData("{\"id\":\"1\",\"text\":\"x\"} extra")]
    public void A_bad_line_is_an_error_in_its_place(string line)
    {
        var answers = Run("{\"id\":\"a\",\"text\":\"hi\"}\n" + line + "\n{\"id\":\"b\",\"text\":\"hi\"}");
        Assert.Equal(3, answers.Count);
        Assert.Equal(JsonValueKind.Null, answers[1].GetProperty("id").ValueKind);
        Assert.NotEqual("", answers[1].GetProperty("error").GetString());
        Assert.Equal("b", answers[2].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("\"i \\ud83d think he hates me\"", "i \uFFFD think he hates me")]
    [InlineData("\"i \\ude02\\ud83d think he hates me\"", "i \uFFFD\uFFFD think he hates me")]
    [InlineData("\"i \\ud83d\\ude02 think he hates me\"", "i 😂 think he hates me")]
    [InlineData("\"i \\\\ud83d think he hates me\"", "i \\ud83d think he hates me")]
    public void Half_a_surrogate_pair_is_read_as_the_replacement_character(string text, string sentence)
    {
        var answer = Assert.Single(Run($$"""{"id":"1","text":{{text}}}"""));
        Assert.Equal(sentence, answer.GetProperty("thought").GetProperty("text").GetString());
    }

    [Fact]
    public void An_explanation_names_the_rule_and_the_words()
    {
        using var output = new StringWriter();
        new UnderstandVerb(Reading.Understanding).Explain("he hit me", output);
        Assert.Contains("rule abuse.violence: \"he hit me\"", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_shows_what_weighs_in_the_model()
    {
        using var output = new StringWriter();
        new UnderstandVerb(Reading.Understanding).Explain("i feel like such an idiot, everyone hates me", output);
        var model = output.ToString().Split("model\n")[1];
        Assert.Matches("anxious \\+[0-9.]+ \\(yes from 0\\)", model);
        Assert.Contains("\"such an idiot\"", model, StringComparison.Ordinal);
    }

    private static List<JsonElement> Run(string input)
    {
        using var output = new StringWriter();
        new UnderstandVerb(Reading.Understanding).Run(new StringReader(input), output);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
