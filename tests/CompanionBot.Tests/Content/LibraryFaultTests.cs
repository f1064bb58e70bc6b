using CompanionBot.Content;
using CompanionBot.Dialogs;

namespace CompanionBot.Tests.Content;

public sealed class LibraryFaultTests
{
    [Theory]
    [InlineData("""{"lines":{"a":["x"]""", "line 1")]
    [InlineData("""{"lines":{"a":[]}}""", "broken.a: needs at least one wording")]
    [InlineData("""{"lines":{"a":["  "]}}""", "broken.a: needs at least one wording")]
    [InlineData("""{"lines":{"a":["x","x"]}}""", "broken.a: the same wording stands twice")]
    [InlineData("""{"lines":{"a":["x","{y}"]}}""", "broken.a: its wordings have different places")]
    [InlineData("""{"lines":{"a":["open {y"]}}""", "broken.a: a brace without its partner")]
    [InlineData("""{"lines":{"a":["x"],"a":["y"]}}""", "the line a stands twice")]
    [InlineData("""{"lines":{"a":["x"]},"linse":{}}""", "linse")]
    [InlineData("""{"lines":{"a":{"say":["x"],"fix":"y"}}}""", "fix")]
    [InlineData("""{"lines":{"a":null}}""", "broken.json")]
    [InlineData("""{"choices":{}}""", "lines")]
    [InlineData("""{"lines":{},"choices":{"c":[]}}""", "broken.c: needs at least one answer")]
    [InlineData("""{"lines":{},"choices":{"c":[{"value":"a","title":"A"},{"value":"a","title":"B"}]}}""", "same value")]
    [InlineData("""{"lines":{},"choices":{"c":[{"value":"a","title":"A"},{"value":"b","title":"B","also":["a"]}]}}""", "\"a\" means two answers")]
    public void A_fault_in_a_script_is_named_with_its_place(string script, string fault)
    {
        var faults = Assert.Throws<ContentException>(() => Load(script)).Faults;
        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fault_is_listed_not_only_the_first()
    {
        var faults = Assert.Throws<ContentException>(() => Load("""{"lines":{"a":[],"b":["{"],"c":["x","x"]}}""")).Faults;
        Assert.Equal(3, faults.Length);
    }

    [Fact]
    public void A_line_that_no_dialog_says_stops_the_start()
    {
        var faults = Assert.Throws<ContentException>(() => new Companion(Load("""{"lines":{"a":["x"]}}"""))).Faults;
        Assert.Equal("broken.a: no dialog says it", Assert.Single(faults));
    }

    [Fact]
    public void A_line_that_a_dialog_needs_and_the_content_lacks_stops_the_start()
    {
        var library = Library.Load("en", new ContentSource(new Dictionary<string, string>
        {
            ["en/scripts/forget.json"] = """{"lines":{"called":["x"]}}""",
        }));
        var faults = Assert.Throws<ContentException>(() => new Companion(library)).Faults;
        Assert.Contains("forget.ask: a dialog says it and no script has it", faults);
        Assert.Contains("forget.answers: a dialog offers it and no script has it", faults);
    }

    private static Library Load(string script) =>
        Library.Load("en", new ContentSource(new Dictionary<string, string> { ["en/scripts/broken.json"] = script }));
}
