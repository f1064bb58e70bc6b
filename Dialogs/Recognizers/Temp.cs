using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>A stand-in until the answer recognizers land.</summary>
internal static class Temp
{
    public static decimal? Number(string text) =>
        decimal.TryParse(text.Split('/', ' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool? YesNo(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "ok" or "sure" or "yeah" => true,
        "no" or "nope" => false,
        _ => null,
    };

    public static int? Choice(string text, ImmutableArray<Option> options)
    {
        var lower = text.ToLowerInvariant();
        var index = options.ToList().FindIndex(option => option.Title.Equals(lower, StringComparison.OrdinalIgnoreCase)
            || option.Value == lower || option.Also.Contains(lower));
        return index < 0 ? null : index;
    }

    public static int? Minutes(string text)
    {
        var digits = new string([.. text.SkipWhile(letter => !char.IsDigit(letter)).TakeWhile(char.IsDigit)]);
        return int.TryParse(digits, out var minutes) ? minutes : text.Contains("one minute", StringComparison.Ordinal) ? 1 : null;
    }
}
