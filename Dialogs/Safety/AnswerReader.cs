using System.Collections.Frozen;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Finds the phrases of the content's <c>safety/answers</c> in a message.</summary>
internal sealed class AnswerReader
{
    /// <summary>More of a message than this is not read: an answer is short, and signs of danger are read elsewhere.</summary>
    private const int Most = 4000;

    private const int NegationReach = 5;

    /// <summary>A "not" shortly before one of these takes it away.</summary>
    private const Answers Negatable = Answers.Fine | Answers.Safe | Answers.Person | Answers.Present | Answers.Place
        | Answers.Apart | Answers.Calling | Answers.Afraid | Answers.Life;

    private static readonly FrozenSet<string> Negations =
        new[] { "not", "no", "dont", "never", "cant", "cannot", "isnt", "arent", "wont", "without", "if", "wish", "unsure", "nobody", "hardly", "didnt" }
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Phrase[]> byFirstWord;

    public AnswerReader(SafetyWords words) => byFirstWord = words.Answers
        .SelectMany(pair => pair.Value.Select(text => new Phrase(KindOf(pair.Key), text)))
        .GroupBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public Answers Read(string text)
    {
        var found = Answers.None;
        foreach (var clause in Clauses.Of(text.Length > Most ? text[..Most] : text))
        {
            for (var at = 0; at < clause.Length; at++)
            {
                foreach (var phrase in byFirstWord.GetValueOrDefault(clause[at]) ?? [])
                {
                    if (phrase.Stands(clause, at) && !((phrase.Kind & Negatable) != 0 && IsNegated(clause, at)))
                    {
                        found |= phrase.Kind;
                    }
                }
            }
        }

        return found;
    }

    private static bool IsNegated(string[] clause, int at) =>
        clause[Math.Max(0, at - NegationReach)..at].Any(Negations.Contains);

    /// <summary>A kind that the code does not know stops the start.</summary>
    private static Answers KindOf(string name) =>
        Enum.TryParse<Answers>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : throw new ContentException([$"safety/answers.json: no program part knows the answer {name}"]);

    private sealed class Phrase
    {
        private readonly bool atStart;
        private readonly bool atEnd;

        public Phrase(Answers kind, string text)
        {
            var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Kind = kind;
            atStart = parts[0] == "^";
            atEnd = parts[^1] == "$";
            Words = parts[(atStart ? 1 : 0)..(atEnd ? ^1 : ^0)];
        }

        public Answers Kind { get; }

        public string[] Words { get; }

        public bool Stands(string[] clause, int at) =>
            at + Words.Length <= clause.Length
            && (!atStart || at == 0)
            && (!atEnd || at + Words.Length == clause.Length)
            && clause.AsSpan(at, Words.Length).SequenceEqual(Words);
    }
}
