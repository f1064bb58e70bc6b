using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>A text to learn from, read once.</summary>
/// <param name="Taught">See <see cref="Lesson"/>.</param>
internal sealed record TrainingText(Utterance Utterance, Units Units, sbyte[] Taught)
{
    // What follows in a very long text teaches nothing new.
    private const int MostTokens = 400;

    public int Tokens => Math.Min(MostTokens, Utterance.Count);

    /// <summary>The keys of its words, and those of its letters.</summary>
    public (List<ulong> Words, List<ulong> Letters) Keys()
    {
        var (words, letters) = (new List<ulong>(), new List<ulong>());
        Features.Words(Units.Between(0, Tokens), words);
        Features.Letters(Utterance, 0, Tokens, letters);
        return (words, letters);
    }
}
