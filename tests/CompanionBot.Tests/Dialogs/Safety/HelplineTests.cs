using System.Text.RegularExpressions;
using CompanionBot.Content;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class HelplineTests
{
    private static readonly string[] Kinds =
        ["suicide", "self_harm", "harm_to_others", "eating", "third_party", "abuse", "own_behaviour", "minor", "help_now"];

    private readonly Countries countries = new(TestContent.Library);

    public static TheoryData<string, string> AllWishes()
    {
        var data = new TheoryData<string, string>();
        foreach (var help in TestContent.Library.Helplines.Countries.Append(TestContent.Library.Helplines.International))
        {
            foreach (var kind in Kinds)
            {
                data.Add(help.Country, kind);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AllWishes))]
    public void Every_country_has_lines_for_every_kind_and_for_a_man_none_for_women_only(string country, string kind)
    {
        var help = TestContent.Library.Helplines.In(country)!;
        var anyone = HelplineChoice.Pick(help, new HelplineWish(kind), most: 2);
        var man = HelplineChoice.Pick(help, new HelplineWish(kind, IsMan: true), most: 2);
        Assert.InRange(anyone.Length, 1, 2);
        Assert.InRange(man.Length, 1, 2);
        Assert.DoesNotContain(man, line => line.Audience.Contains("women", StringComparison.Ordinal));
        if (country != "international")
        {
            Assert.StartsWith("24/7", anyone[0].Hours, StringComparison.Ordinal);
            Assert.StartsWith("24/7", man[0].Hours, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_nothing_can_be_texted_no_text_line_is_promised()
    {
        Assert.False(HelplineChoice.CanWrite(TestContent.Library.Helplines.In("DE")!, new HelplineWish("suicide")));
        Assert.True(HelplineChoice.CanWrite(TestContent.Library.Helplines.In("GB")!, new HelplineWish("suicide")));
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("england", "GB")]
    [InlineData("I'm in the States", "US")]
    [InlineData("the us", "US")]
    [InlineData("germany please", "DE")]
    [InlineData("I live in Poland", "PL")]
    [InlineData("he is called Jordan and I like him", null)]
    [InlineData("he hit us", null)]
    [InlineData("I ate turkey", null)]
    public void A_country_is_understood_by_any_of_its_names(string text, string? code) => Assert.Equal(code, countries.Said(text));

    [Fact]
    public void A_country_without_lines_of_its_own_gets_the_directory() => new Transcript()
        .Says("I want to die").Says("Poland")
        .BotSaysWords("Poland").BotSaysWords("findahelpline.com").BotDoesNotSayWords("999");

    [Fact]
    public void The_clock_makes_only_a_labeled_suggestion() => new Transcript { Zone = "Europe/Berlin" }
        .Says("help now").BotSaysWords("If you are in Germany").BotSaysWords("findahelpline.com");

    [Fact]
    public void The_language_of_a_browser_is_no_country()
    {
        var chat = new Transcript { Zone = "UTC" };
        chat.Send(new() { Type = "message", Text = "help now", Locale = "de-DE" });
        chat.BotDoesNotSayWords("Germany").BotSaysWords("112");
    }

    [Fact]
    public void No_script_holds_a_telephone_number()
    {
        var library = TestContent.Library;
        var texts = library.Lines.Values.SelectMany(line => line.Variants)
            .Concat(library.Choices.Values.SelectMany(options => options.Select(option => option.Title)));
        Assert.DoesNotContain(texts, text => Regex.IsMatch(text, @"(?<![\d,.])\d[\d ()-]*\d{2}(?!\d| ?(minutes|h\b))", RegexOptions.None, TimeSpan.FromSeconds(1))
            && !Regex.IsMatch(text, @"^(0|[1-9]0|100)$|0-100|0 to 100", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
