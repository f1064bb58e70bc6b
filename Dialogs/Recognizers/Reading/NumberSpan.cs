namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Where a written number ends: <c>7</c>, <c>7.5</c>, <c>1,000</c>, <c>6/7</c>, <c>21:30</c>, <c>5-6</c>.</summary>
internal static class NumberSpan
{
    /// <summary>The length of the number that the text begins with; 0 when it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length
            && (char.IsAsciiDigit(text[length])
                || (length > 0 && text[length] is '.' or ',' or ':' or '/' or '-'
                    && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]) && char.IsAsciiDigit(text[length - 1]))))
        {
            length++;
        }

        return length;
    }

    /// <summary>2 when the text goes on with <c>st nd rd th</c> and then ends or changes.</summary>
    public static int OrdinalEnding(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[..2] is "st" or "nd" or "rd" or "th" && (text.Length == 2 || !char.IsLetter(text[2])) ? 2 : 0;
}
