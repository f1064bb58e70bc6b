using System.Collections.Frozen;

namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>Every word of the grammar. Others are <see cref="Word.Unknown"/>.</summary>
internal static class Lexemes
{
    private const int Longest = 16;

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Words =
        NumberWords.All.Concat(CalendarWords.All).Concat(PlainWords.All)
            .ToFrozenDictionary(word => word.Text, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Word[] Signs = [.. Enumerable.Range(0, 128).Select(sign => new Word(((char)sign).ToString()))];

    public static Word Find(ReadOnlySpan<char> letters) =>
        letters.Length <= Longest && Words.TryGetValue(letters, out var word) ? word : Word.Unknown;

    /// <summary>A curly apostrophe and a dash are read as the plain ones.</summary>
    public static Word Sign(char sign) => sign switch
    {
        < '\x80' => Signs[sign],
        '\u2018' or '\u2019' => Signs['\''],
        '\u2013' or '\u2014' or '\u2212' => Signs['-'],
        _ => Word.Unknown,
    };
}
