using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Recognizers;

/// <summary>What must not bring the helplines: idioms, negations, stories, and what is asked about first.</summary>
public sealed class SafetyCalmTests
{
    [Theory]
    [InlineData("I'm dead 😂")]
    [InlineData("you're killing me")]
    [InlineData("kill me lol")]
    [InlineData("kill me now")]
    [InlineData("dying to see him")]
    [InlineData("my mind is racing")]
    [InlineData("so burnt out from work")]
    [InlineData("so tired of this")]
    [InlineData("I'm over it")]
    [InlineData("what's the point")]
    [InlineData("he'll leave me")]
    [InlineData("this commute is killing me")]
    [InlineData("my mom is gonna kill me when she sees the bill")]
    [InlineData("i nearly died laughing")]
    [InlineData("that dress is to die for")]
    [InlineData("my phone is about to die")]
    [InlineData("i have to write an essay about suicide")]
    [InlineData("i watched a movie where the guy kills himself")]
    [InlineData("did you see suicide squad")]
    [InlineData("my friend killed himself two years ago and i miss him")]
    [InlineData("my brother died last year")]
    [InlineData("i don't want to kill myself")]
    [InlineData("im not suicidal, just sad")]
    [InlineData("i would never hurt myself")]
    [InlineData("i cut myself shaving")]
    [InlineData("i need to cut myself some slack")]
    [InlineData("i dont want to wake up early tomorrow")]
    [InlineData("asking for a friend: how do i get him to text back")]
    [InlineData("he hit me up last night")]
    [InlineData("it just hit me that he never loved me")]
    [InlineData("he hit me with a k")]
    [InlineData("she beat me at scrabble")]
    [InlineData("i'm scared of losing him")]
    [InlineData("im scared of him leaving")]
    [InlineData("im scared he doesn't love me")]
    [InlineData("im scared of what he will say")]
    [InlineData("he threatened to break up with me")]
    [InlineData("my anxiety won't let me sleep")]
    [InlineData("he won't let me see his phone")]
    [InlineData("he pushes me away")]
    [InlineData("he grabbed me a coffee")]
    [InlineData("he follows me on instagram")]
    [InlineData("i looked through his phone")]
    [InlineData("i drove past his house")]
    [InlineData("i hurt his feelings")]
    [InlineData("i could kill him for that haha")]
    [InlineData("i'm 15 minutes late")]
    [InlineData("im 34")]
    [InlineData("when i was 15 i had my first boyfriend")]
    [InlineData("my son is 15")]
    [InlineData("i teach 9th grade")]
    [InlineData("i'm 7 out of 10")]
    [InlineData("he hasn't texted back in 3 hours, he must have lost interest")]
    [InlineData("cant stop checking my phone")]
    [InlineData("i had no appetite today")]
    [InlineData("she took ages to reply")]
    [InlineData("i have to catch the bus")]
    [InlineData("im thinking about ending things with him")]
    [InlineData("he said goodbye for good")]
    [InlineData("i want to take my life back")]
    [InlineData("it will never get better between us")]
    [InlineData("i need to purge my closet")]
    [InlineData("the movie was so violent")]
    [InlineData("suicide is a serious topic")]
    [InlineData("he stabbed me in the back")]
    [InlineData("i threw my phone at the wall")]
    [InlineData("he follows me around like a puppy")]
    public void Ordinary_words_are_no_sign(string text)
    {
        var safety = Reading.Of(text).Safety;
        Assert.True(safety.Worst.Level == SafetyLevel.None, $"{safety.Worst} in: {text}");
        Assert.Empty(safety.All);
    }

    [Theory]
    [InlineData("i give up", "suicide")]
    [InlineData("im done with everything", "suicide")]
    [InlineData("i can't do this anymore", "suicide")]
    [InlineData("i want to disappear", "suicide")]
    [InlineData("i cant live without him", "suicide")]
    [InlineData("i tried to kill myself when i was a teen", "suicide")]
    [InlineData("years ago i used to cut myself", "self_harm")]
    [InlineData("i want to die lol", "suicide")]
    [InlineData("he gets jealous and calls me names, i should stop talking to male colleagues or he'll leave", "abuse")]
    [InlineData("i'm always walking on eggshells", "abuse")]
    [InlineData("he checks my phone", "abuse")]
    [InlineData("he told me i'm too sensitive", "abuse")]
    [InlineData("he punched a hole in the wall", "abuse")]
    [InlineData("my ex used to hit me", "abuse")]
    [InlineData("am i being abused?", "abuse")]
    [InlineData("he gets so mad he throws things", "abuse")]
    [InlineData("im afraid to break up with him", "abuse")]
    [InlineData("i keep checking his location", "own_behaviour")]
    [InlineData("i feel like dying", "suicide")]
    [InlineData("my homeroom teacher gave me detention", "minor")]
    public void A_grey_zone_is_asked_about(string text, string kind)
    {
        var safety = Reading.Of(text).Safety;
        Assert.True(safety.Has(kind, SafetyLevel.Check) && safety.Worst.Level == SafetyLevel.Check, $"{safety.Worst} in: {text}");
    }

    [Fact]
    public void Several_signs_stand_together_the_gravest_first()
    {
        var safety = Reading.Of("he choked me and i want to die").Safety;
        Assert.Equal("abuse", safety.Worst.Kind);
        Assert.True(safety.Worst.Imminent);
        Assert.True(safety.Has("suicide"));
    }

    [Fact]
    public void A_sign_names_its_rule() => Assert.Equal("suicide.explicit", Reading.Of("i will kill myself").Safety.Worst.Rule);
}
