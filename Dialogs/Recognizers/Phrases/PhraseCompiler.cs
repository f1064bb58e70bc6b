using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Phrases;

/// <summary>Makes steps of a phrase. Words go through the same reader as messages, so "hasn't" meets "hasnt".</summary>
internal sealed class PhraseCompiler(Vocabulary vocabulary, Lexicon lexicon)
{
    private const int LongestGap = 3;

    private readonly Reader reader = new(lexicon);
    private readonly List<Instruction> steps = [];
    private readonly Dictionary<string, int[]> idsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase[]> classes = vocabulary.Words.Classes
        .ToDictionary(pair => pair.Key, pair => pair.Value.Select(Phrase.Parse).ToArray(), StringComparer.Ordinal);

    public Instruction[] Compile(string text)
    {
        steps.Clear();
        Add(Phrase.Parse(text));
        steps.Add(new Instruction(Does.Done));
        return [.. steps];
    }

    private void Add(Phrase phrase)
    {
        switch (phrase)
        {
            case Phrase.Word word:
                steps.AddRange(Ids(word.Text).Select(id => new Instruction(Does.Word, id)));
                break;
            case Phrase.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Add(part);
                }

                break;
            case Phrase.Class named:
                Add(classes[named.Name]);
                break;
            case Phrase.Choice choice:
                Add([.. choice.Ways]);
                break;
            case Phrase.Optional optional:
                Maybe(() => Add(optional.Inner));
                break;
            case Phrase.Gap:
                Gap(LongestGap);
                break;
            case Phrase.Number:
                steps.Add(new Instruction(Does.Number));
                break;
            case Phrase.Start:
                steps.Add(new Instruction(Does.Start));
                break;
            default:
                steps.Add(new Instruction(Does.End));
                break;
        }
    }

    /// <summary>Any of several ways: the single words together, then the others in their order.</summary>
    private void Add(Phrase[] ways)
    {
        if (Any(ways) is { } openings)
        {
            steps.Add(new Instruction(Does.Before, Set: new WordSet(openings)));
        }

        var single = ways.Where(IsSingle).ToArray();
        var rest = ways.Where(way => !IsSingle(way)).Select<Phrase, Action>(way => () => Add(way));
        Action[] tries = single.Length == 0 ? [.. rest]
            : [() => steps.Add(new Instruction(Does.OneOf, Set: new WordSet(single.Select(way => Ids(((Phrase.Word)way).Text)[0])))), .. rest];
        Try(tries);
    }

    private void Try(Action[] tries)
    {
        var ends = new List<int>();
        foreach (var attempt in tries[..^1])
        {
            var fork = steps.Count;
            steps.Add(default);
            attempt();
            ends.Add(steps.Count);
            steps.Add(default);
            steps[fork] = new Instruction(Does.Either, Other: steps.Count);
        }

        tries[^1]();
        ends.ForEach(end => steps[end] = new Instruction(Does.Jump, Other: steps.Count));
    }

    private bool IsSingle(Phrase way) => way is Phrase.Word word && Ids(word.Text).Length == 1;

    /// <summary>The words that a way can begin with; null when it may begin with anything, or be left out.</summary>
    private List<int>? Openings(Phrase phrase) => phrase switch
    {
        Phrase.Word word => [Ids(word.Text)[0]],
        Phrase.Class named => Any(classes[named.Name]),
        Phrase.Choice choice => Any(choice.Ways.AsSpan()),
        Phrase.Sequence sequence => First(sequence.Parts.AsSpan()),
        _ => null,
    };

    private List<int>? Any(ReadOnlySpan<Phrase> ways)
    {
        var openings = new List<int>();
        foreach (var way in ways)
        {
            if (Openings(way) is not { } inner)
            {
                return null;
            }

            openings.AddRange(inner);
        }

        return openings;
    }

    /// <summary>Of parts in a row: the first one that must be there, and all optional ones before it.</summary>
    private List<int>? First(ReadOnlySpan<Phrase> parts)
    {
        var openings = new List<int>();
        foreach (var part in parts)
        {
            if (Openings(part is Phrase.Optional optional ? optional.Inner : part) is not { } inner)
            {
                return null;
            }

            openings.AddRange(inner);
            if (part is not Phrase.Optional)
            {
                return openings;
            }
        }

        return null;
    }

    /// <summary>The words that a word of a phrase is read as.</summary>
    private int[] Ids(string word)
    {
        if (!idsOf.TryGetValue(word, out var ids))
        {
            ids = [.. reader.Read(word).Tokens.Select(token => token.Id >= 0
                ? token.Id
                : throw new FormatException($"\"{word}\" is read as \"{token.Word}\", which is in no list"))];
            idsOf[word] = ids.Length > 0 ? ids : throw new FormatException($"\"{word}\" is no word");
        }

        return ids;
    }

    private void Maybe(Action inner)
    {
        var fork = steps.Count;
        steps.Add(default);
        inner();
        steps[fork] = new Instruction(Does.Either, Other: steps.Count);
    }

    /// <summary>Up to so many words, as few as will do.</summary>
    private void Gap(int words)
    {
        var jumps = new List<int>();
        for (var index = 0; index < words; index++)
        {
            // Either the gap is over (jump to its end) or it takes a word more.
            var fork = steps.Count;
            steps.Add(new Instruction(Does.Either, Other: fork + 2));
            jumps.Add(steps.Count);
            steps.Add(default);
            steps.Add(new Instruction(Does.Any));
        }

        jumps.ForEach(jump => steps[jump] = new Instruction(Does.Jump, Other: steps.Count));
    }
}
