using CompanionBot.Dialogs.Recognizers.Learned;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>A text as numbers: the rows of its features, its mean word vector and length, and what it teaches.</summary>
internal sealed class Sheet
{
    /// <summary>The mean word vector, then the length; the rest is zero.</summary>
    public const int Dense = WordVectors.Dimensions + 1;

    private Sheet((int Row, float Value)[] rows, float[] dense, sbyte[] taught) => (Rows, Means, Taught) = (rows, dense, taught);

    public (int Row, float Value)[] Rows { get; }

    public float[] Means { get; }

    public sbyte[] Taught { get; }

    public static Sheet Of(TrainingText text, FeatureChoice choice, WordVectors vectors)
    {
        var bag = new Bag();
        var (words, letters) = text.Keys();
        bag.Keys.AddRange(words);
        bag.Close(choice.Table, choice.Rarity);
        bag.Keys.AddRange(letters);
        bag.Close(choice.Table, choice.Rarity);
        return new Sheet([.. bag.Rows], Mean(text, choice, vectors), text.Taught);
    }

    private static float[] Mean(TrainingText text, FeatureChoice choice, WordVectors vectors)
    {
        var mean = new float[Dense];
        var sum = 0f;
        for (var token = 0; token < text.Tokens; token++)
        {
            if (vectors.Of(text.Utterance[token].Word) is { } vector)
            {
                var rarity = choice.RarityOfWord(text.Units.Word(token));
                sum += rarity;
                for (var at = 0; at < vector.Length; at++)
                {
                    mean[at] += rarity * vector[at];
                }
            }
        }

        for (var at = 0; at < WordVectors.Dimensions && sum > 0; at++)
        {
            mean[at] /= sum * sbyte.MaxValue;
        }

        mean[^1] = Model.Length(text.Tokens);
        return mean;
    }
}
