using System.Globalization;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>A number as it stands in a sentence.</summary>
internal static class Number
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
