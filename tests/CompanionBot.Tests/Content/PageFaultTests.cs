using System.Text.Json.Nodes;
using CompanionBot.Content;

namespace CompanionBot.Tests.Content;

/// <summary>What must never reach somebody in need: a half page, or a helpline that leads nowhere.</summary>
public sealed class PageFaultTests
{
    [Fact]
    public void A_country_with_helplines_needs_a_name_on_the_page() =>
        AssertFault("en/page.json", page => page["countries"]!.AsObject().Remove("SG"), "SG has helplines but no name");

    [Fact]
    public void A_country_on_the_page_needs_helplines() =>
        AssertFault("en/page.json", page => page["countries"]!["AT"] = "Austria", "AT has a name but no helplines");

    [Fact]
    public void A_word_that_the_page_lacks_is_named() =>
        AssertFault("en/page.json", page => page["help"]!.AsObject().Remove("danger"), "danger");

    [Fact]
    public void A_word_that_the_page_does_not_know_is_named() =>
        AssertFault("en/page.json", page => page["tilte"] = "x", "tilte");

    [Fact]
    public void A_helpline_that_cannot_be_reached_is_named() =>
        AssertFault("helplines.json", lines => lines[0]!["crisis"]![1]!["text"] = null, "US: Crisis Text Line can be neither called, texted nor opened");

    [Fact]
    public void A_country_without_a_crisis_line_is_named() =>
        AssertFault("helplines.json", lines => lines[0]!["crisis"] = new JsonArray(), "US needs at least one crisis and one abuse line");

    [Fact]
    public void Without_the_international_lines_nothing_starts() =>
        AssertFault("helplines.json", lines => lines.AsArray().RemoveAt(lines.AsArray().Count - 1), "the international entry is missing");

    [Fact]
    public void A_clock_cannot_stand_for_two_countries() =>
        AssertFault("zones.json", zones => zones["IE"]!.AsArray().Add("Europe/London"), "Europe/London stands twice");

    private static void AssertFault(string file, Action<JsonNode> change, string fault)
    {
        using var stream = new ContentSource().Open(file)!;
        var content = JsonNode.Parse(stream)!;
        change(content);
        var source = new ContentSource(new Dictionary<string, string> { [file] = content.ToJsonString() });

        var faults = Assert.Throws<ContentException>(() => Library.Load("en", source)).Faults;

        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }
}
