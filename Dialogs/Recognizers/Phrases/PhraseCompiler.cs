using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Phrases;

/// <summary>Makes steps of a phrase. Words go through the same reader as messages, so "hasn't" meets "hasnt".</summary>
internal sealed class PhraseCompiler(Vocabulary vocabulary, Lexicon lexicon)
{
    private const int LongestGap = 3;

    private readonly Reader reader = new(lexicon);
    private readonly List<Instruction> steps = [];

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
                foreach (var token in reader.Read(word.Text).Tokens)
                {
                    steps.Add(token.Id >= 0
                        ? new Instruction(Does.Word, token.Id)
                        : throw new FormatException($"\"{word.Text}\" is read as \"{token.Word}\", which is in no list"));
                }

                break;
            case Phrase.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Add(part);
                }

                break;
            case Phrase.Class named:
                Add([.. vocabulary.Words.Classes[named.Name].Select(Phrase.Parse)]);
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

    /// <summary>Any of several ways, tried in their order.</summary>
    private void Add(Phrase[] ways)
    {
        var ends = new List<int>();
        for (var index = 0; index < ways.Length - 1; index++)
        {
            var fork = steps.Count;
            steps.Add(default);
            Add(ways[index]);
            ends.Add(steps.Count);
            steps.Add(default);
            steps[fork] = new Instruction(Does.Either, Other: steps.Count);
        }

        Add(ways[^1]);
        ends.ForEach(end => steps[end] = new Instruction(Does.Jump, Other: steps.Count));
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
