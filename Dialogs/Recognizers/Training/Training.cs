using CompanionBot.Content;
using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>Makes the model out of the corpus. The same corpus, vectors and vocabulary give the same bytes.</summary>
public static class Training
{
    /// <param name="vectors">See <see cref="WordVectors"/>.</param>
    /// <param name="corpus">A name of exactly this corpus and these vectors, to keep in the model.</param>
    /// <param name="say">Hears how far it is, line by line.</param>
    /// <returns>The bytes of the model file.</returns>
    public static byte[] Run(Library library, IReadOnlyCollection<Example> examples, Stream vectors, string corpus, Action<string> say)
    {
        var language = new Language(library.Vocabulary);
        var words = WordVectors.Read(vectors);
        var parts = examples.ToLookup(Split.Of);
        var texts = parts[Part.Train].SelectMany(example => Texts(example, language)).ToList();
        say($"{texts.Count} texts to learn from");
        var choice = new FeatureChoice(texts);
        var sheets = texts.Select(text => Sheet.Of(text, choice, words)).ToList();
        say($"{choice.Keys.Length} features");
        var trainer = new Trainer(choice.Keys.Length, sheets);
        trainer.Run();
        var raw = Assembly.Of(trainer, choice, words, corpus);
        var calibrated = Calibration.Of(raw, [.. parts[Part.Development]], language, say);
        return ModelFile.Write(calibrated);
    }

    /// <summary>A text, and of a long one the sentences that count by themselves too.</summary>
    private static IEnumerable<TrainingText> Texts(Example example, Language language)
    {
        var taught = Lesson.Of(example);
        return example.Counts.Prepend(example.Text)
            .Select(text => language.Read(text))
            .Where(utterance => utterance.Count > 0)
            .Select(utterance => new TrainingText(utterance, Units.Of(utterance), taught));
    }
}
