namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Words that people write so that a filter does not see them: <c>su1c1de</c>, <c>d!e</c>, <c>k*ll</c>, <c>s.h</c>.</summary>
internal static class Disguise
{
    /// <summary>The word, or null when the piece is none in disguise.</summary>
    public static string? Read(ReadOnlySpan<char> letters, Lexicon lexicon)
    {
        if (letters.Length > 24 || !letters.ContainsAnyInRange('a', 'z'))
        {
            return null;
        }

        if (letters.ContainsAny("*#_"))
        {
            return lexicon.Undisguised(letters) ?? Unpunctuated(letters, lexicon);
        }

        return Swapped(letters, 'i', lexicon) ?? Swapped(letters, 'l', lexicon) ?? Unpunctuated(letters, lexicon);
    }

    /// <summary>With the digits and signs read as the letters they look like.</summary>
    private static string? Swapped(ReadOnlySpan<char> letters, char one, Lexicon lexicon)
    {
        Span<char> plain = stackalloc char[letters.Length];
        var digits = 0;
        for (var index = 0; index < letters.Length; index++)
        {
            plain[index] = letters[index] switch
            {
                '0' => 'o',
                '1' or '!' or '|' => one,
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' or '+' => 't',
                _ => letters[index],
            };
            digits += plain[index] == letters[index] ? 0 : 1;
        }

        // "2h", "9pm" and "7ish" begin with their number; "4ever" has its own line in the list of spellings.
        var startsAsNumber = char.IsAsciiDigit(letters[0]) && letters[^1] is not (>= '0' and <= '9') && letters.IndexOfAnyExceptInRange('0', '9') >= 1;
        return digits == 0 || startsAsNumber || plain.Length < 3 ? null : lexicon.Known(plain);
    }

    /// <summary>With the signs left out, when every part is one or two letters: <c>s.u.i.c.i.d.e</c>, <c>k-m-s</c>, <c>ki-ll</c>.</summary>
    private static string? Unpunctuated(ReadOnlySpan<char> letters, Lexicon lexicon)
    {
        Span<char> plain = stackalloc char[letters.Length];
        var (length, run, signs) = (0, 0, 0);
        foreach (var letter in letters)
        {
            if (char.IsLetter(letter))
            {
                plain[length++] = letter;
                run++;
            }
            else if (char.IsDigit(letter) || run > 2)
            {
                return null;
            }
            else
            {
                signs++;
                run = 0;
            }
        }

        if (signs < 2 || run > 2)
        {
            return null;
        }

        return lexicon.Spelled(plain[..length]) is [var alone] ? alone : lexicon.Known(plain[..length]);
    }
}
