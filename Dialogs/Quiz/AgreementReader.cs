using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Reads how much someone agrees, from 1 to 7: "6", "6/7", "kinda agree", "not really", "totally me".</summary>
internal sealed class AgreementReader
{
    /// <summary>More words than this that say nothing about agreeing, and the message is about something else.</summary>
    private const int MostOtherWords = 2;

    private readonly Phrasebook<Part> parts = new();

    public AgreementReader(AgreementWords words)
    {
        parts.Add(words.Filler, new Part(Kind.Filler));
        parts.Add(words.Agree, new Part(Kind.Agree));
        parts.Add(words.Disagree, new Part(Kind.Disagree));
        parts.Add(words.Strong, new Part(Kind.Strong));
        parts.Add(words.Slight, new Part(Kind.Slight));
        parts.Add(words.Not, new Part(Kind.Not));
        parts.Add(words.Unsure, new Part(Kind.Unsure));
        foreach (var answer in words.Answers)
        {
            parts.Add([answer.Title, .. answer.Also], new Part(Kind.Answer, answer.Value));
        }
    }

    /// <summary>The answer in a text; in one that goes on to explain, that of its first clause: "6, because he always does".</summary>
    public Reading<int> Read(string text)
    {
        var (whole, explains) = ReadClause(text);
        return explains && AnswerText.FirstClause(text) is var first && first.Length < text.Length ? ReadClause(first).Reading : whole;
    }

    private (Reading<int> Reading, bool Explains) ReadClause(string text)
    {
        var words = AnswerText.Words(text);
        var found = new Findings();
        for (var at = 0; at < words.Length;)
        {
            at += Take(words, at, ref found);
        }

        return found.Others > MostOtherWords || found.Others > found.Known
            ? (Reading<int>.Missed, Explains: true)
            : (found.ToReading(), Explains: false);
    }

    private int Take(string[] words, int at, ref Findings found)
    {
        if (parts.Find(words, at) is { } hit)
        {
            found.Add(hit.Meaning);
            return hit.Length;
        }

        if (Number(words[at]) is { } number)
        {
            found.AddNumber(number);
        }
        else
        {
            found.Others++;
        }

        return 1;
    }

    /// <summary>A number, rounded; one of another scale ("3/10") becomes 8, which is off this one. Null when it is none.</summary>
    private static int? Number(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        return !decimal.TryParse(
                slash < 0 ? word : word[..slash], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? null
            : slash > 0 ? 8
            : (int)Math.Clamp(Math.Round(number, MidpointRounding.AwayFromZero), 0, 8);
    }

    internal enum Kind
    {
        Filler,
        Agree,
        Disagree,
        Strong,
        Slight,
        Not,
        Unsure,
        Answer,
    }

    internal readonly record struct Part(Kind Kind, int Value = 0);

    /// <summary>What stands in one clause.</summary>
    private struct Findings
    {
        private int? number;
        private int? answer;
        private bool twoAnswers;
        private bool agrees;
        private bool disagrees;
        private bool notDisagrees;
        private bool not;
        private bool unsure;
        private bool slight;
        private bool strong;
        private bool weakened;

        public int Known { get; private set; }

        public int Others { get; set; }

        public void AddNumber(int value)
        {
            Known++;
            twoAnswers |= number is { } other && other != value;
            number = value;
        }

        public void Add(Part part)
        {
            Known += part.Kind == Kind.Filler ? 0 : 1;
            switch (part.Kind)
            {
                case Kind.Answer:
                    twoAnswers |= answer is { } other && other != part.Value;
                    answer = part.Value;
                    break;
                case Kind.Agree:
                    agrees = true;
                    break;
                case Kind.Disagree:
                    notDisagrees |= not;
                    disagrees |= !not;
                    break;
                case Kind.Not:
                    not = true;
                    break;
                case Kind.Unsure:
                    unsure = true;
                    break;
                case Kind.Slight:
                    slight = true;
                    break;
                case Kind.Strong:
                    // "Really not" is strong, "not really" is weak.
                    strong |= !not;
                    weakened |= not;
                    break;
            }
        }

        public readonly Reading<int> ToReading() =>
            twoAnswers ? Reading<int>.Refused("scale.two")
            : number is not null ? Of(number.Value)
            : answer is not null ? Whole(answer.Value)
            : agrees && disagrees ? Reading<int>.Missed
            : agrees || disagrees || not || slight || strong ? Reading<int>.Understood(Compose())
            : unsure ? Reading<int>.Refused("scale.unsure")
            : Reading<int>.Missed;

        private static Reading<int> Of(int value) =>
            value is < 1 or > 7 ? Reading<int>.Refused("scale.range")
            : Reading<int>.Understood(value);

        /// <summary>"I don't agree at all" is a one; "not always" and "yes, never" need asking.</summary>
        private readonly Reading<int> Whole(int value) =>
            (value > 4 && (not || disagrees)) || (value < 4 && agrees && !not)
                ? Reading<int>.Missed
                : Of(value);

        private readonly int Compose()
        {
            var positive = !disagrees && !not;
            return notDisagrees ? 5
                : slight || weakened ? (positive ? 5 : 3)
                : strong ? (positive ? 7 : 1)
                : positive ? 6 : 2;
        }
    }
}
