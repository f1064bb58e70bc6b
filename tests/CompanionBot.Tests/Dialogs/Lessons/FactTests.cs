using System.Text;

namespace CompanionBot.Tests.Dialogs.Lessons;

/// <summary>Whoever asks is told what the sources have, in every wording: the numbers, the named examples, the softened claims.</summary>
public sealed class FactTests
{
    private const int Wordings = 4;

    /// <summary>Source fact, a question that asks for it, and what has to be heard; "a|b" is met by either.</summary>
    public static TheoryData<int, string, string[]> Facts => new()
    {
        { 1, "what is attachment?", ["one grown-up", "body", "heart|feelings"] },
        { 2, "what is attachment?", ["secure style", "three insecure", "anxious, avoidant or disorganized|anxious, avoidant, disorganized"] },
        { 2, "explain the styles", ["There are four|Four words"] },
        { 3, "what are the four styles?", ["Anxious:", "being left|losing you", "proof of love|reassurance", "Avoidant:", "distance", "steps back|withdraws", "Fearful-avoidant", "disorganized", "Secure:", "boundar"] },
        { 3, "is fearful avoidant the same as disorganized?", ["two names|in others", "anxious and avoidant"] },
        { 3, "what is avoidant?", ["too much", "comfortable", "arm's length|stay inside"] },
        { 4, "what is anxious attachment?", ["unsure|doubt", "alone|loneliness", "notice|seen by the partner"] },
        { 5, "what is attachment", ["relate", "act with"] },
        { 6, "what is anxious attachment", ["fear", "left", "turned away|rejected"] },
        { 7, "what is anxious attachment", ["learned", "way of coping|way to cope", "dark moods|heavy feelings", "see yourself|less of yourself"] },
        { 8, "can it develop later in life?", ["later|grown-up", "avoidant partner|pulling away"] },
        { 8, "am i anxious or is it him?", ["new", "any age|keeps pulling away"] },
        { 9, "can i change?", ["doesn't define|more than a style", "grown-up life|adults", "good moments|warm experiences", "healthy relationships|good bonds", "growth|growing as a person", "right people|circle"] },
        { 10, "what does research say?", ["average", "bad moods|low moods", "fewer good|fewer bright", "losing control", "link", "destiny|decided"] },
        { 10, "what do studies say?", ["pressure|pressing", "more anxious|raise the worry", "mindfulness", "sleep|short nights", "happier", "music", "small and mixed|few and differ"] },
        { 11, "why do we keep doing this?", ["pull", "pair up|find each other", "sets the other off|setting each other off", "spiral"] },
        { 12, "what causes it?", ["inexperienced|new to it", "changed from day to day|hard to predict"] },
        { 13, "what causes it?", ["abuse", "parent", "trained"] },
        { 14, "what causes it?", ["unsafe home|wasn't safe"] },
        { 15, "what causes it?", ["distant", "neglectful", "little comfort"] },
        { 16, "what causes it?", ["insecure style"] },
        { 17, "what causes it?", ["distrust", "fear of being left"] },
        { 18, "what causes it?", ["cold", "neglectful"] },
        { 19, "what causes it?", ["avoidant partner|beside a partner who keeps pulling away"] },
        { 20, "why do i feel not good enough?", ["not good enough|don't deserve", "blame", "guilt", "responsibility"] },
        { 21, "why am i so afraid of being left?", ["losing them|watch for the end", "please|pleasing"] },
        { 22, "why do i need so much reassurance?", ["threats|danger", "love", "staying|committed"] },
        { 23, "why am i so jealous?", ["attention", "of their own|own plans"] },
        { 24, "why do i overthink everything?", ["each word|what they did", "ahead|what comes next", "alone"] },
        { 25, "why can i not say no?", ["no", "needs come first"] },
        { 26, "why am i so clingy?", ["clinging|tighter", "pull back|withdraw"] },
        { 27, "what are the signs?", ["eggshells", "fear", "safety"] },
        { 28, "why do i help too much?", ["help", "notice"] },
        { 29, "am i in love with the potential?", ["idea of closeness|what might be", "potential", "reality", "usual week"] },
        { 30, "why do nice people bore me?", ["boring|dull", "too nice"] },
        { 31, "why do i lose myself in relationships?", ["mold|bends to fit", "story"] },
        { 32, "do addictions go with it?", ["drugs", "alcohol", "food", "hoarding", "gaming", "shopping", "doctor", "help"] },
        { 33, "what is protest behavior?", ["phone", "party", "jealous|noticed", "smother"] },
        { 34, "what are triggers?", ["predict", "later than usual|home late"] },
        { 35, "what are triggers?", ["birthday or anniversary"] },
        { 36, "what are triggers?", ["the phone"] },
        { 37, "what are triggers?", ["text", "unanswered|no answer"] },
        { 38, "what are triggers?", ["without you"] },
        { 39, "what are triggers?", ["long work trips|weeks apart"] },
        { 40, "what are triggers?", ["cold"] },
        { 41, "what are triggers?", ["hold something back|kept from you"] },
        { 42, "what are triggers?", ["play you down|made small"] },
        { 43, "what are triggers?", ["no big deal", "need", "alone to think"] },
        { 44, "why do i cling when she pulls away?", ["closer|tighter", "cue|sign", "calm yourself first|calm down first"] },
        { 45, "what are triggers?", ["naming yours|once named", "worry"] },
        { 61, "what would a secure person do?", ["how long a relationship lasts|however young", "worth", "trust", "as themselves|don't perform"] },
        { 66, "can i change?", ["willing|open look"] },
        { 76, "what is secure attachment?", ["know what they want", "choose", "need"] },
        { 77, "can i change?", ["resilience|nerves", "bonds", "trust"] },
        { 83, "do i have adhd?", ["trauma bonds", "social media", "ADHD", "doctor", "guess|don't know enough"] },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_lesson_tells_what_the_source_has(int fact, string question, string[] heard)
    {
        for (var wording = 0; wording < Wordings; wording++)
        {
            var told = Ask(question, wording);
            Assert.All(heard, words => Assert.True(
                words.Split('|').Any(one => told.Contains(one, StringComparison.OrdinalIgnoreCase)), $"Fact {fact} lacks \"{words}\" in:\n{told}"));
        }
    }

    [Theory]
    [InlineData("what causes it?")]
    [InlineData("what does research say?")]
    [InlineData("am i anxious or is it him?")]
    [InlineData("what is avoidant?")]
    public void No_cause_no_motive_and_no_certainty_is_claimed(string question)
    {
        for (var wording = 0; wording < Wordings; wording++)
        {
            var told = Ask(question, wording);
            Assert.Contains(
                new[] { "can't know", "cannot know", "nobody can tell", "average", "both", "i can't tell you" },
                softly => told.Contains(softly, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("because your", told, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("happier alone", told, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>All that the lesson says until it asks something of the person; another turn before it, another wording.</summary>
    private static string Ask(string question, int turnsBefore)
    {
        var chat = new Transcript().Says("hi").Says("im 24");
        for (var turn = 0; turn < turnsBefore; turn++)
        {
            chat.Says("thanks");
        }

        var told = new StringBuilder(chat.Says(question).Reply);
        while (chat.Buttons.Contains("Go on"))
        {
            told.Append('\n').Append(chat.Says("go on").Reply);
        }

        return told.ToString();
    }
}
