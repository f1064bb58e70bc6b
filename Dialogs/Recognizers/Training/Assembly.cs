using CompanionBot.Dialogs.Recognizers.Learned;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>Puts what was trained into the rows of the model: a byte a weight, and each word's share of the vector weights.</summary>
internal static class Assembly
{
    public static ModelParts Of(Trainer trainer, FeatureChoice choice, WordVectors vectors, string corpus)
    {
        var rows = new List<(ulong Key, float Rarity, float[] Weights)>();
        for (var row = 0; row < choice.Keys.Length; row++)
        {
            rows.Add((choice.Keys[row], choice.Rarity[row], trainer.Row(row).ToArray()));
        }

        foreach (var word in vectors.Words)
        {
            var key = Keys.Word(word);
            rows.Add((Keys.Vector(key), choice.RarityOfWord(key), Share(vectors.Of(word)!, trainer, choice.Keys.Length)));
        }

        rows.Add((Model.LengthKey, 1, trainer.Row(choice.Keys.Length + WordVectors.Dimensions).ToArray()));
        return Pack(rows, trainer, corpus);
    }

    /// <summary>What a word's vector says by itself: vector times weights.</summary>
    private static float[] Share(sbyte[] vector, Trainer trainer, int firstDense)
    {
        var share = new float[Heads.Count];
        for (var at = 0; at < vector.Length; at++)
        {
            Lanes.Add(share, trainer.Row(firstDense + at), (float)vector[at] / sbyte.MaxValue);
        }

        return share;
    }

    private static ModelParts Pack(List<(ulong Key, float Rarity, float[] Weights)> rows, Trainer trainer, string corpus)
    {
        rows.Sort((one, other) => one.Key.CompareTo(other.Key));
        var (scale, cells) = (new float[rows.Count], new sbyte[rows.Count * Heads.Count]);
        for (var row = 0; row < rows.Count; row++)
        {
            var weights = rows[row].Weights;
            var largest = weights.Max(Math.Abs);
            scale[row] = largest / sbyte.MaxValue;
            for (var head = 0; head < Heads.Count && largest > 0; head++)
            {
                cells[(row * Heads.Count) + head] = (sbyte)Math.Round(weights[head] / scale[row]);
            }
        }

        return new ModelParts(
            corpus, [.. rows.Select(row => row.Key)], [.. rows.Select(row => row.Rarity)], scale, cells,
            [.. trainer.Bias], new float[Heads.Count]);
    }
}
