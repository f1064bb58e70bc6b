using CompanionBot.Content;
using CompanionBot.Content.Examples;

namespace CompanionBot.Tests.Content;

/// <summary>A corpus with faults is refused, and every fault is named.</summary>
public sealed class ExampleFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("""{"id":"a-1","text":"x","thought":"worried"}""", "a.jsonl: line 1")]
    [InlineData("""{"id":"a-1","text":"x","mood":"sad"}""", "a.jsonl: line 1")]
    [InlineData("not json", "a.jsonl: line 1")]
    [InlineData("""{"id":"a-1","text":" ","thought":"calm"}""", "has no text")]
    [InlineData("""{"id":"a-1","text":"x","thought":"anxious","patterns":["doom"]}""", "\"doom\" is none of")]
    [InlineData("""{"id":"a-1","text":"x","safety":["suicide:maybe"]}""", "\"suicide:maybe\" is none of")]
    [InlineData("""{"id":"a-1","text":"x","intent":"dance"}""", "\"dance\" is none of")]
    [InlineData("""{"id":"a-1","text":"x","thought":"calm","patterns":["labeling"]}""", "patterns belong to an anxious thought")]
    [InlineData("""{"id":"a-1","text":"x","thought":"anxious","twin":"a-1b"}""", "its twin a-1b is missing")]
    [InlineData("""{"id":"a-1","text":"one two","counts":["three"]}""", "does not stand in its text")]
    [InlineData("{\"id\":\"a-1\",\"text\":\"So it is.\"}\n{\"id\":\"a-2\",\"text\":\"so it is\"}", "says the same as a-1")]
    [InlineData("{\"id\":\"a-1\",\"text\":\"one\"}\n{\"id\":\"a-1\",\"text\":\"two\"}", "stands twice")]
    public void A_fault_is_named(string lines, string fault)
    {
        File.WriteAllText(Path.Combine(folder, "a.jsonl"), lines);
        Assert.Contains(Assert.Throws<ContentException>(() => ExampleFiles.Read(folder)).Faults, said => said.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_sound_is_read_in_order()
    {
        File.WriteAllText(Path.Combine(folder, "b.jsonl"), """{"id":"b-1","text":"later"}""");
        File.WriteAllText(Path.Combine(folder, "a.jsonl"), """{"id":"a-1","text":"he left","thought":"anxious","patterns":["labeling"],"safety":["abuse:check"]}""");
        Assert.Equal(["a-1", "b-1"], ExampleFiles.Read(folder).Select(example => example.Id));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
