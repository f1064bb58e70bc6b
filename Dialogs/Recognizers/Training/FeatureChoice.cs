using CompanionBot.Dialogs.Recognizers.Learned;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>Which words and letters in a row get a row of weights: those that stand in enough texts.</summary>
internal sealed class FeatureChoice
{
    private const int FewestWithWords = 4;
    private const int FewestWithLetters = 20;

    public FeatureChoice(IReadOnlyCollection<TrainingText> texts)
    {
        var (words, letters) = (new Dictionary<ulong, int>(), new Dictionary<ulong, int>());
        foreach (var text in texts)
        {
            var (inWords, inLetters) = text.Keys();
            Count(inWords, words);
            Count(inLetters, letters);
        }

        var chosen = words.Where(pair => pair.Value >= FewestWithWords)
            .Concat(letters.Where(pair => pair.Value >= FewestWithLetters))
            .OrderBy(pair => pair.Key).ToArray();
        Keys = [.. chosen.Select(pair => pair.Key)];
        Rarity = [.. chosen.Select(pair => RarityOf(pair.Value, texts.Count))];
        Table = new RowTable(Keys);
        Texts = texts.Count;
        WordCounts = words;
    }

    public ulong[] Keys { get; }

    public float[] Rarity { get; }

    public RowTable Table { get; }

    private int Texts { get; }

    private Dictionary<ulong, int> WordCounts { get; }

    /// <summary>Of a single word, also one that no text holds.</summary>
    public float RarityOfWord(ulong word) => RarityOf(WordCounts.GetValueOrDefault(Learned.Keys.Join(0, word)), Texts);

    /// <summary>1 + ln((1 + texts) / (1 + texts that hold it)), rounded to a thousandth so that every machine agrees.</summary>
    private static float RarityOf(int holding, int texts) =>
        (float)(Math.Round((1 + Math.Log((1.0 + texts) / (1.0 + holding))) * 1000) / 1000);

    private static void Count(List<ulong> keys, Dictionary<ulong, int> counts)
    {
        foreach (var key in keys.Distinct())
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }
}
