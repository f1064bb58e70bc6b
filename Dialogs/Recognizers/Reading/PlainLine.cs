using System.Text;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>
/// A message for the grammar of numbers and times: its words spelled out, its short units written long and the fillers between
/// an amount and its unit left out ("2 whole days", "a quarter of an hour"); with the way back to the tokens.
/// </summary>
internal sealed class PlainLine
{
    private static readonly HashSet<string> Fillers = ["full", "whole", "more", "long", "of", "straight", "solid", "a", "an"];

    private readonly int[] tokens;

    private PlainLine(Scan line, int[] tokens) => (Line, this.tokens) = (line, tokens);

    public Scan Line { get; }

    public static PlainLine Of(Utterance utterance, AnswerWords answers)
    {
        var text = new StringBuilder();
        var starts = new List<(int Start, int Token)>();
        for (var at = 0; at < utterance.Count; at++)
        {
            if (IsFiller(utterance, at, answers))
            {
                continue;
            }

            text.Append(text.Length == 0 ? "" : utterance.BeginsClause(at) ? " , " : " ");
            starts.Add((text.Length, at));
            text.Append(Word(utterance, at, answers));
        }

        var line = Scan.Read(text.ToString());
        return new PlainLine(line, Places(line, starts));
    }

    /// <summary>The token of the message to which one of the line belongs.</summary>
    public int TokenAt(int at) => at < tokens.Length ? tokens[at] : tokens.Length == 0 ? 0 : tokens[^1] + 1;

    /// <summary>The token of the message behind the one before which something of the line ends.</summary>
    public int TokenBehind(int to) => tokens[to - 1] + 1;

    private static int[] Places(Scan line, List<(int Start, int Token)> starts)
    {
        var places = new int[line.Count];
        for (int at = 0, word = 0; at < line.Count; at++)
        {
            while (word + 1 < starts.Count && starts[word + 1].Start <= line[at].Start)
            {
                word++;
            }

            places[at] = starts[word].Token;
        }

        return places;
    }

    private static bool IsFiller(Utterance utterance, int at, AnswerWords answers)
    {
        if (at == 0 || !Fillers.Contains(utterance[at].Word) || !IsAmount(utterance[at - 1].Word))
        {
            return false;
        }

        var next = at + 1 < utterance.Count && utterance[at + 1].Word is "a" or "an" ? at + 2 : at + 1;
        return next < utterance.Count && answers.Units.ContainsKey(utterance[next].Word) && (utterance[at].Word is not ("a" or "an") || next == at + 1);
    }

    private static bool IsAmount(string word) =>
        char.IsAsciiDigit(word[0]) || word is "of" or "a" or "an" or "couple" or "few" or "several" || Lexemes.Find(word) is { Cardinal: >= 0 } or { Part: > 0 } or { Round: > 0 };

    private static string Word(Utterance utterance, int at, AnswerWords answers)
    {
        var word = utterance[at].Word;
        return word == "pair" ? "couple"
            : at > 0 && IsAmount(utterance[at - 1].Word) && Lexemes.Find(word) is { Unit: null } && answers.Units.TryGetValue(word, out var unit) ? Name(unit)
            : word;
    }

    private static string Name(string unit) => unit switch
    {
        "S" => "seconds",
        "M" => "minutes",
        "H" => "hours",
        "D" => "days",
        "W" => "weeks",
        "F" => "fortnights",
        "MO" => "months",
        _ => "years",
    };
}
