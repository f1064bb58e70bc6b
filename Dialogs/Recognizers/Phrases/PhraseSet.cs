using System.Collections.Frozen;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Phrases;

/// <summary>Where a phrase was found.</summary>
/// <param name="Tag">What the phrase was added with.</param>
/// <param name="From">Its first token.</param>
/// <param name="To">The token behind its last.</param>
internal readonly record struct Hit<T>(T Tag, string Phrase, int From, int To)
{
    public bool Overlaps(int from, int to) => From < to && from < To;
}

/// <summary>Many phrases, looked for together: at each word only those are tried that can begin with it.</summary>
internal sealed class PhraseSet<T>
{
    private readonly FrozenDictionary<int, (T Tag, CompiledPhrase Phrase)[]> byWord;
    private readonly (T Tag, CompiledPhrase Phrase)[] byNumber;

    public PhraseSet(PhraseCompiler compiler, IEnumerable<(T Tag, string Phrase)> phrases)
    {
        var openings = phrases
            .Select(pair => (pair.Tag, Phrase: new CompiledPhrase(pair.Phrase, compiler.Compile(pair.Phrase))))
            .SelectMany(pair => pair.Phrase.Openings.Select(word => (Word: word, Entry: pair)))
            .ToLookup(pair => pair.Word, pair => pair.Entry);
        byNumber = [.. openings[null]];
        byWord = openings.Where(group => group.Key is not null)
            .ToFrozenDictionary(group => group.Key!.Value, group => group.ToArray());
    }

    /// <summary>Every phrase at every place where it stands.</summary>
    public List<Hit<T>> Find(Utterance utterance) => Find(utterance, 0, utterance.Count);

    public List<Hit<T>> Find(Utterance utterance, int from, int to)
    {
        var hits = new List<Hit<T>>();
        for (var at = from; at < to; at++)
        {
            if (utterance[at].IsNumber)
            {
                Try(byNumber, utterance, at, hits);
            }

            if (byWord.TryGetValue(utterance[at].Id, out var phrases))
            {
                Try(phrases, utterance, at, hits);
            }
        }

        return hits;
    }

    private static void Try((T Tag, CompiledPhrase Phrase)[] phrases, Utterance utterance, int at, List<Hit<T>> hits)
    {
        foreach (var (tag, phrase) in phrases)
        {
            var end = phrase.Match(utterance, at);
            if (end > at)
            {
                hits.Add(new Hit<T>(tag, phrase.Text, at, end));
            }
        }
    }
}
