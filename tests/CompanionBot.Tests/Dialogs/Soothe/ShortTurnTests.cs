using System.Text.RegularExpressions;

namespace CompanionBot.Tests.Dialogs.Soothe;

/// <summary>Which wordings meet in a turn depends on the evening; so the longest of each are added up.</summary>
public sealed class ShortTurnTests
{
    /// <summary>How many words of the person's, or of the program's, may stand in a place of a line.</summary>
    private static readonly Dictionary<string, int> Places = new()
    {
        ["number"] = 1, ["before"] = 1, ["after"] = 1, ["time"] = 2,
        ["see"] = 6, ["place"] = 6, ["around"] = 6, ["details"] = 5, ["words"] = 8, ["person"] = 8,
    };

    [Theory]
    [InlineData("soothe.open", "soothe.before")]
    [InlineData("soothe.way-high", "breathe.go")]
    [InlineData("breathe.longer")]
    [InlineData("breathe.dizzy", "grounding.see")]
    [InlineData("grounding.none", "grounding.feel")]
    [InlineData("grounding.none", "grounding.taste")]
    [InlineData("grounding.close", "soothe.place")]
    [InlineData("grounding.close", "soothe.there-short")]
    [InlineData("breathe.early", "soothe.place")]
    [InlineData("breathe.over", "soothe.there-short")]
    [InlineData("soothe.place-unsure")]
    [InlineData("soothe.place-warm", "soothe.place-partner")]
    [InlineData("soothe.place-none", "soothe.after")]
    [InlineData("soothe.around-short")]
    [InlineData("soothe.set-short", "soothe.after")]
    [InlineData("soothe.set-bare", "soothe.after")]
    [InlineData("soothe.down", "soothe.more")]
    [InlineData("soothe.same", "soothe.tool")]
    [InlineData("soothe.little", "soothe.tool")]
    [InlineData("soothe.going")]
    [InlineData("soothe.going-heard", "soothe.who")]
    [InlineData("soothe.person")]
    [InlineData("soothe.nobody")]
    public void Whatever_wordings_meet_when_it_burns_there_are_at_most_thirty_words(params string[] lines) =>
        Assert.InRange(lines.Sum(Longest), 1, 30);

    private static int Longest(string id) => TestContent.Library.Lines[id].Variants
        .Max(variant => Regex.Replace(variant, @"\{([a-z-]+)}", place => string.Join(' ', Enumerable.Repeat("word", Places[place.Groups[1].Value])),
            RegexOptions.None, TimeSpan.FromSeconds(1)).Split(' ').Length);
}
