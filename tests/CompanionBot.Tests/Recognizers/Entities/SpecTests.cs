using Xunit.Abstractions;

namespace CompanionBot.Tests.Recognizers.Entities;

/// <summary>
/// Microsoft's own cases for Recognizers-Text, in <c>Fixtures</c> with their licence: what the bot needs to at least 99 %, days of
/// the calendar to at least 85 %. Other cases of the same form can be judged with <c>RECOGNIZERS_CASES=folder</c>.
/// </summary>
public sealed class SpecTests(ITestOutputHelper output)
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Recognizers", "Entities", "Fixtures");

    private static string Cases => Environment.GetEnvironmentVariable("RECOGNIZERS_CASES") ?? Fixtures;

    [Theory]
    [InlineData("core", 0.99)]
    [InlineData("calendar", 0.85)]
    [InlineData("relative", 0.85)]
    [InlineData("other", 0.85)]
    [InlineData("none", 0.97)]
    public void A_tier_is_answered_as_the_library_does(string tier, double share) =>
        Check(SpecCase.In(Cases).Where(spec => spec.Tier == tier), share);

    [Fact]
    public void The_inner_date_parsers_are_met_too() =>
        Check(SpecCase.In(Path.Combine(Fixtures, "extra")).Where(spec => spec.Model != "DateTimeModel"), 0.95);

    [Fact]
    public void Relative_ranges_are_met_where_the_bot_can_use_them() =>
        Check(SpecCase.In(Path.Combine(Fixtures, "extra")).Where(spec => spec.Model == "DateTimeModel"), 0.6);

    private void Check(IEnumerable<SpecCase> specs, double share)
    {
        var (met, all) = (0, 0);
        foreach (var spec in specs)
        {
            all++;
            met += IsMet(spec) ? 1 : 0;
        }

        output.WriteLine($"{met} of {all}");
        Assert.True(met >= share * all && all > 0, $"{met} of {all} cases are met, {share:P0} must be.");
    }

    private bool IsMet(SpecCase spec)
    {
        var (expected, found) = (spec.Expected.ToList(), spec.Found().ToList());
        if (expected.Count == found.Count && expected.Zip(found).All(pair => pair.First.IsMetBy(pair.Second, spec.Level)))
        {
            return true;
        }

        output.WriteLine($"{spec.Id} ({spec.Tier}): {spec.Input}\n  expected {string.Join(" | ", expected)}\n  found    {string.Join(" | ", found)}");
        return false;
    }
}
