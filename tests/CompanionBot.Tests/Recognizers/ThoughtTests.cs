namespace CompanionBot.Tests.Recognizers;

public sealed class ThoughtTests
{
    [Theory]
    [InlineData("he must have lost interest", "mind_reading")]
    [InlineData("i think she's mad at me", "mind_reading")]
    [InlineData("he probably thinks im too needy", "mind_reading")]
    [InlineData("hes gonna leave me i know it", "fortune_telling")]
    [InlineData("i will end up alone forever", "fortune_telling")]
    [InlineData("nobody will ever love me", "fortune_telling")]
    [InlineData("i can't survive without him", "catastrophizing")]
    [InlineData("it's all my fault he is quiet", "personalization")]
    [InlineData("if he loved me he would text back", "all_or_nothing")]
    [InlineData("everyone always leaves me", "overgeneralization")]
    [InlineData("i feel like he is pulling away", "emotional_reasoning")]
    [InlineData("he should know by now that i need a goodnight text", "should_statements")]
    [InlineData("i'm unlovable", "labeling")]
    [InlineData("he only said it because he pities me", "disqualifying_positive")]
    [InlineData("his ex was so much prettier than me", "comparing")]
    [InlineData("it's his fault that i am like this", "blaming")]
    public void An_anxious_thought_is_found_with_its_pattern(string text, string pattern)
    {
        var thought = Reading.Of(text).Thought;
        Assert.True(thought.Anxious, text);
        Assert.Contains(thought.Patterns.Take(2), reading => reading.Name == pattern);
        Assert.All(thought.Patterns, reading => Assert.InRange(reading.Score, 0.001, 1));
    }

    [Theory]
    [InlineData("maybe he's just busy")]
    [InlineData("he's probably asleep, i'll hear from him tomorrow")]
    [InlineData("i know he loves me, he's just tired")]
    [InlineData("him being quiet doesn't mean he's leaving")]
    [InlineData("he is at work until 5")]
    [InlineData("i think he hates me but maybe he's just tired")]
    [InlineData("he needs space but it doesn't mean he will leave me")]
    [InlineData("we are meeting on friday")]
    [InlineData("she broke up with me yesterday")]
    [InlineData("he told me he doesn't love me anymore")]
    [InlineData("she told me yesterday that she wants to break up")]
    [InlineData("i'm going to call my sister")]
    [InlineData("he hasn't texted since noon")]
    [InlineData("my dad died")]
    [InlineData("what's for dinner")]
    public void A_fact_a_plan_or_a_weighed_thought_is_not_anxious(string text)
    {
        var thought = Reading.Of(text).Thought;
        Assert.False(thought.Anxious, $"{thought.Score} {thought.Text}");
        Assert.Null(thought.Text);
        Assert.Empty(thought.Patterns);
    }

    [Theory]
    [InlineData("We had dinner. Then he was short with me on the phone. I think he's getting ready to leave me. I also need milk.", "I think he's getting ready to leave me")]
    [InlineData("he didn't call so he must hate me", "he must hate me")]
    [InlineData("i know he is at work but i think he hates me", "i think he hates me")]
    [InlineData("She hasn’t replied… she’s DEFINITELY done with me!!", "she’s DEFINITELY done with me")]
    public void The_strongest_sentence_is_quoted_as_it_was_written(string text, string sentence) =>
        Assert.Equal(sentence, Reading.Of(text).Thought.Text);

    [Theory]
    [InlineData("he hasn't texted back", "unresponsiveness")]
    [InlineData("he runs hot and cold", "inconsistent_behaviour")]
    [InlineData("he forgot our anniversary", "forgetfulness")]
    [InlineData("she's always on her phone when we eat", "lack_of_attention")]
    [InlineData("he's going out with his friends without me", "independence")]
    [InlineData("she is away on a business trip", "separation")]
    [InlineData("he was so cold on the phone today", "coldness")]
    [InlineData("he won't tell me what he feels", "withholding")]
    [InlineData("he says i'm overreacting", "minimized")]
    [InlineData("he liked another girls photo", "jealousy")]
    [InlineData("she said she needs space", "needs_space")]
    public void What_set_it_off_is_named(string text, string trigger) => Assert.Equal(trigger, Reading.Of(text).Trigger);

    [Theory]
    [InlineData("he hasn't texted back in 3 hours", "PT3H", "3 hours")]
    [InlineData("no reply for two days", "P2D", "two days")]
    [InlineData("its been half an hour since i texted him", "PT30M", "half an hour")]
    [InlineData("3 WEEKS of silence", "P3W", "3 WEEKS")]
    public void The_length_of_a_silence_is_kept_in_their_words(string text, string iso, string words)
    {
        var silence = Reading.Of(text).Silence;
        Assert.Equal((iso, words), (silence?.Iso, silence?.Words));
    }

    [Theory]
    [InlineData("message me in 30 minutes")]
    [InlineData("we talked for 3 hours")]
    [InlineData("left on read since lunch")]
    public void Other_lengths_of_time_are_no_silence(string text) => Assert.Null(Reading.Of(text).Silence);
}
