using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>Finds what would make the quiz unfair or its answers ambiguous.</summary>
internal static class QuizCheck
{
    private const int FullItems = 9;
    private const int QuickItems = 6;
    private const int FewestReversed = 2;
    private const int MostWords = 18;

    public static IEnumerable<string> Faults(QuizItems quiz) =>
        Repeated(quiz.Items.Select(item => item.Id)).Select(id => $"the item {id} stands twice")
            .Concat(quiz.Items.SelectMany(TextFaults))
            .Concat(Balance(quiz.Items, FullItems, "full quiz"))
            .Concat(Balance(quiz.Of(full: false), QuickItems, "quick look"))
            .Concat(RelationshipFaults(quiz.Relationships))
            .Concat(AgreementFaults(quiz.Agreement));

    private static IEnumerable<string> TextFaults(QuizItem item)
    {
        var places = item.Text.Split(QuizItem.Them).Length - 1;
        if (places != 1)
        {
            yield return $"the item {item.Id} needs the place {QuizItem.Them} once and has it {places} times";
        }

        if (item.Text.Replace(QuizItem.Them, "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal)
            || item.General.Contains('{', StringComparison.Ordinal))
        {
            yield return $"the item {item.Id} has a place that is never filled";
        }

        if (Words(item.Text) > MostWords || Words(item.General) > MostWords)
        {
            yield return $"the item {item.Id} has more than {MostWords} words";
        }
    }

    private static IEnumerable<string> Balance(ImmutableArray<QuizItem> items, int wanted, string form)
    {
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            var of = items.Where(item => item.Dimension == dimension).ToList();
            if (of.Count != wanted)
            {
                yield return $"the {form} has {of.Count} items of {dimension}, not {wanted}";
            }

            var reversed = of.Count(item => item.Reverse);
            if (reversed < FewestReversed || reversed > of.Count / 2)
            {
                yield return $"the {form} has {reversed} reversed items of {dimension}";
            }
        }
    }

    private static IEnumerable<string> RelationshipFaults(ImmutableArray<QuizRelationship> relationships)
    {
        if (!relationships.Any(relationship => relationship.Value == "general"))
        {
            yield return "there is no relationship \"general\"";
        }

        foreach (var word in Repeated(relationships.SelectMany(relationship => relationship.Words)))
        {
            yield return $"\"{word}\" means two relationships";
        }
    }

    private static IEnumerable<string> AgreementFaults(AgreementWords words)
    {
        if (!words.Answers.Select(answer => answer.Value).SequenceEqual(Enumerable.Range(1, 7)))
        {
            yield return "the answers are not 1 to 7";
        }

        var all = words.Answers.SelectMany(answer => answer.Also)
            .Concat([.. words.Agree, .. words.Disagree, .. words.Strong, .. words.Slight, .. words.Not, .. words.Unsure, .. words.Filler]);
        foreach (var word in Repeated(all))
        {
            yield return $"\"{word}\" stands in two lists of answers";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key);

    private static int Words(string text) => text.Split(' ').Length;
}
