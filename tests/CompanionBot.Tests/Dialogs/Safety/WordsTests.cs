namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class WordsTests
{
    private static readonly string[] Scripts = ["crisis", "abuse", "harm", "third", "own", "eating", "check", "minor", "help-now", "promise"];

    private static readonly string[] Banned =
        ["therap", "diagnos", "disorder", "treatment", "cure", "patient", "ideation", "narcissis", "abuser", "always here for you", "promise me", "selfish", "hopeless"];

    private static IEnumerable<(string Id, string Words)> All => TestContent.Library.Lines.Values
        .Where(line => Scripts.Contains(line.Id.Split('.')[0]))
        .SelectMany(line => line.Variants.Select(words => (line.Id, words)));

    [Fact]
    public void Nothing_is_longer_than_a_bubble_and_no_sentence_is_hard_to_take_in()
    {
        Assert.DoesNotContain(All, line => line.Words.Split(' ').Length > 60);
        Assert.DoesNotContain(All, line => line.Words.Split(['.', '?', '!', ':'], StringSplitOptions.TrimEntries).Any(sentence => sentence.Split(' ').Length > 20));
    }

    [Fact]
    public void No_jargon_no_label_no_demand_and_no_blame() =>
        Assert.DoesNotContain(All, line => Banned.Any(word => line.Words.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void No_question_about_danger_leads_to_a_no() =>
        Assert.DoesNotContain(All, line => line.Words.Contains(", are you?", StringComparison.OrdinalIgnoreCase)
            || line.Words.Contains("you're not", StringComparison.OrdinalIgnoreCase) || line.Words.Contains("you aren't", StringComparison.OrdinalIgnoreCase));
}
