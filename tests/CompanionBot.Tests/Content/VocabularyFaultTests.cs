using CompanionBot.Content;

namespace CompanionBot.Tests.Content;

/// <summary>A mistake in the vocabulary stops the start, with a line that says where it is.</summary>
public sealed class VocabularyFaultTests
{
    [Theory]
    [InlineData("safety", "\"kind\": \"suicide\"", "\"kind\": \"suicid\"", "\"suicid\" is none of suicide self_harm")]
    [InlineData("safety", "\"@choke me", "\"@choque me", "@choque, which words.json does not have")]
    [InlineData("safety", "\"life is not worth", "\"(life is not worth", "has a bracket that is never closed")]
    [InlineData("safety", "\"better off dead\"", "\"* better off dead\"", "must begin with a word that has to be there")]
    [InlineData("intents", "\"quiz\": {", "\"quizz\": {", "\"quizz\" is none of quiz soothe")]
    [InlineData("thoughts", "\"labeling\": {", "\"labelling\": {", "\"labelling\" is none of")]
    [InlineData("answers", "\"yes\": [", "\"yess\": [", "answers.json: line")]
    public void A_fault_is_named(string file, string right, string wrong, string says)
    {
        var path = $"en/vocabulary/{file}.json";
        var text = Whole(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var source = new ContentSource(new Dictionary<string, string> { [path] = text.Replace(right, wrong, StringComparison.Ordinal) });
        var faults = Assert.Throws<ContentException>(() => Library.Load("en", source)).Faults;
        Assert.Contains(faults, fault => fault.Contains(says, StringComparison.Ordinal));
    }

    private static string Whole(string path)
    {
        using var reader = new StreamReader(new ContentSource().Open(path)!);
        return reader.ReadToEnd();
    }
}
