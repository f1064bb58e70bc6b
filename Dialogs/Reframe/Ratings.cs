using System.Globalization;
using System.Text.RegularExpressions;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>How true a thought feels, 0 to 100, and how bad it is, 0 to 10; null what was not said.</summary>
internal sealed partial record Ratings(int? Belief, int? Distress)
{
    /// <summary>The answer to both questions at once: "80 and 7", "like 90%, 8/10", "8".</summary>
    /// <returns>Null when there is no number; an empty reading when no number fits.</returns>
    public static Ratings? Read(string answer)
    {
        var found = Numbers().Matches(answer).Select(Figure.From).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var fit = found.Where(number => number.Value is >= 0 and <= 100).ToList();
        var belief = fit.Find(number => number.IsBelief);
        var distress = fit.Find(number => number.IsDistress);
        var open = fit.Where(number => !number.IsBelief && !number.IsDistress).ToList();
        if (belief is null && (open.Count > 1 || distress is not null || open.Exists(number => number.Value > 10)))
        {
            belief = open.Find(number => number.Value > 10) ?? open.FirstOrDefault();
            open.Remove(belief!);
        }

        distress ??= open.Find(number => number.Value <= 10) ?? open.Select(number => number.InTenths()).FirstOrDefault();
        return new Ratings(belief?.Rounded(), distress?.Rounded());
    }

    /// <summary>What a message says by itself: "my anxiety is at an 8", "i'm 90% sure he is gone".</summary>
    public static Ratings Mentioned(string message)
    {
        var distress = Distressed().Match(message);
        var belief = Believed().Match(message);
        return new Ratings(Value(belief, 100), Value(distress, 10));
    }

    private static int? Value(Match match, int most) =>
        match.Success && int.Parse(match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value, CultureInfo.InvariantCulture) is var value
            && value <= most
            ? value
            : null;

    [GeneratedRegex(@"(?<number>-?\d{1,4}(?:[.,]\d)?)\s*(?<unit>%|percent|(?:/|out of|of)\s*100?\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(\d{1,2})\s*(?:/|out of)\s*10\b|\b(?:anxiety|panic|distress|stress|fear|it)(?:\s+level)?(?:\s+is|'s)?(?:\s+at)?(?:\s+an?)?\s+(\d{1,2})(?![\d:%])\b(?!\s*(?:am|pm|min|hour|h\b|day|week|month|year|time|o'clock))|\bi'?m at an? (\d{1,2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Distressed();

    [GeneratedRegex(@"\b(\d{1,3})\s*(?:%|percent)\s*(?:sure|certain|convinced|true|positive)|\bbelieve\b\D{0,20}(\d{1,3})\s*(?:%|percent)", RegexOptions.IgnoreCase)]
    private static partial Regex Believed();

    private sealed record Figure(decimal Value, string Unit)
    {
        public bool IsBelief => Unit is "%" or "percent" || Unit.EndsWith("100", StringComparison.Ordinal);

        public bool IsDistress => Unit.EndsWith("10", StringComparison.Ordinal);

        public static Figure From(Match match) => new(
            decimal.Parse(match.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture),
            match.Groups["unit"].Value.ToLowerInvariant());

        /// <summary>A second number above ten, where one up to ten was asked for.</summary>
        public Figure InTenths() => this with { Value = Value / 10 };

        public int Rounded() => (int)Math.Round(Value, MidpointRounding.AwayFromZero);
    }
}
