using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Phrases;

/// <summary>The words that a vocabulary's phrases are made of, before there is a lexicon.</summary>
internal static class Taught
{
    public static IEnumerable<string> Words(Vocabulary vocabulary) => vocabulary.AllPhrases
        .SelectMany(text => WordsOf(Phrase.Parse(text)))
        .Concat(vocabulary.Answers.AllWords)
        .Where(word => !vocabulary.Words.Spelling.ContainsKey(word) && !word.Contains('\'', StringComparison.Ordinal))
        .SelectMany(Runs)
        .Distinct();

    /// <summary>Letters and digits apart, as the reader takes them: "ps5" is "ps" and "5", but "2nd" is one word.</summary>
    private static IEnumerable<string> Runs(string word)
    {
        var folded = word.ToLowerInvariant();
        for (var at = 0; at < folded.Length;)
        {
            var rest = folded.AsSpan(at);
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var length = digits != 0
                ? digits < 0 ? rest.Length : digits + NumberSpan.OrdinalEnding(rest[digits..])
                : Math.Max(1, LettersIn(rest));
            if (char.IsLetterOrDigit(rest[0]))
            {
                yield return folded.Substring(at, length);
            }

            at += length;
        }
    }

    private static int LettersIn(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static IEnumerable<string> WordsOf(Phrase phrase) => phrase switch
    {
        Phrase.Word word => [word.Text],
        Phrase.Sequence sequence => sequence.Parts.SelectMany(WordsOf),
        Phrase.Choice choice => choice.Ways.SelectMany(WordsOf),
        Phrase.Optional optional => WordsOf(optional.Inner),
        _ => [],
    };
}
