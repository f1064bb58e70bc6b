using System.Globalization;
using System.Text;

namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>What a character counts as, whatever alphabet or disguise it comes in.</summary>
internal static class Characters
{
    /// <summary>Written but not read: zero-width characters, control characters, accents that stand by themselves.</summary>
    public const char Nothing = '\0';

    /// <summary>Any sign that is no word: an emoji, a bullet.</summary>
    public const char Sign = '\u0001';

    /// <summary>A face that laughs, a thumb up, a thumb down.</summary>
    public const char Laugh = '\u0002', ThumbUp = '\u0003', ThumbDown = '\u0004';

    // Each pair is a letter and what it looks like.
    private const string Lookalikes =
        "аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнnαaοoρpιiκkνvτtυuɑaɡgıiłl";

    private const string Accented =
        "àaáaâaãaäaåaāaăaąaçcćcčcďdèeéeêeëeēeęeěeìiíiîiïiīiłlñnńnňnòoóoôoõoöoøoōoőořrśsšsťtùuúuûuüuūuůuűuýyÿyźzżzžz";

    private static readonly Dictionary<char, char> Plain = Pairs(Lookalikes + Accented);

    /// <summary>The plain lower-case character that this one is read as.</summary>
    public static char Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            var plain = (char)rune.Value;
            return char.IsControl(plain) ? (char.IsWhiteSpace(plain) ? plain : Nothing) : char.ToLowerInvariant(plain);
        }

        return rune.Value switch
        {
            0x2018 or 0x2019 or 0x201B or 0x02BC or 0x00B4 or 0xFF07 => '\'',
            0x201C or 0x201D or 0x201E or 0x00AB or 0x00BB => '"',
            0x2013 or 0x2014 or 0x2015 or 0x2212 => '-',
            0x2010 or 0x2011 => '-',
            0x2026 => '.',
            0x3002 or 0x06D4 => '.',
            0x00BF or 0x00A1 => ' ',
            0x00BD => '½',
            0x1F602 or 0x1F923 or 0x1F606 or 0x1F639 or 0x1F480 => Laugh,
            0x1F44D => ThumbUp,
            0x1F44E => ThumbDown,
            >= 0xFF01 and <= 0xFF5E => char.ToLowerInvariant((char)(rune.Value - 0xFEE0)),
            >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((rune.Value - 0x1D400) % 26)),
            >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((rune.Value - 0x1D7CE) % 10)),
            _ => Other(rune),
        };
    }

    private static char Other(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control:
                return rune.Value == 0x85 ? '\n' : Nothing;
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return '\n';
            case UnicodeCategory.SpaceSeparator:
                return ' ';
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark:
                var lower = Rune.ToLowerInvariant(rune);
                return !lower.IsBmp ? '\uFFFD' : Plain.GetValueOrDefault((char)lower.Value, (char)lower.Value);
            default:
                return Sign;
        }
    }

    private static Dictionary<char, char> Pairs(string pairs)
    {
        var plain = new Dictionary<char, char>();
        for (var index = 0; index + 1 < pairs.Length; index += 2)
        {
            plain.TryAdd(pairs[index], pairs[index + 1]);
        }

        return plain;
    }
}
