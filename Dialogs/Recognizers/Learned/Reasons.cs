using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>Which words speak for and against what the model says of a text, for a person who asks why.</summary>
internal static class Reasons
{
    private const int MostWords = 3;
    private const int MostReasons = 6;

    /// <summary>Each head that says yes or nearly, with the words in a row that weigh most in it.</summary>
    public static IEnumerable<string> For(Model model, Utterance utterance, Strengths strengths) => Enumerable.Range(0, Heads.Used)
        .Where(head => head != Heads.Unfair && strengths[head] > -1)
        .OrderByDescending(head => strengths[head])
        .SelectMany(head => Words(model, utterance, head)
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{Heads.Name(head)} {strengths[head]:+0.0;-0.0} (yes from 0)")));

    private static IEnumerable<string> Words(Model model, Utterance utterance, int head) => InARow(utterance)
        .Select(row => (row.Words, Weight: model.Weight(row.Key, head)))
        .OrderByDescending(row => Math.Abs(row.Weight)).Take(MostReasons)
        .Where(row => row.Weight != 0)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"  {row.Weight:+0.00;-0.00} \"{row.Words}\""));

    private static IEnumerable<(string Words, ulong Key)> InARow(Utterance utterance)
    {
        for (var from = 0; from < utterance.Count; from++)
        {
            var key = 0ul;
            for (var to = from + 1; to <= Math.Min(utterance.Count, from + MostWords); to++)
            {
                key = Keys.Join(key, Keys.Word(utterance[to - 1].Word));
                yield return (string.Join(' ', utterance.Tokens[from..to].Select(token => token.Word)), key);
            }
        }
    }
}
