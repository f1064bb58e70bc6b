using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Dialogs.Recognizers.Reading;
using CompanionBot.Dialogs.Recognizers.Training;
using CompanionBot.Tests.Dialogs;

namespace CompanionBot.Tests.Recognizers.Learned;

/// <summary>Training on the corpus of this checkout.</summary>
public sealed class TrainingTests
{
    private static readonly string Corpus = Path.Combine(Root(), "Content", "en", "examples");
    private static readonly Lazy<IReadOnlyList<Example>> Examples = new(() => ExampleFiles.Read(Corpus));

    [Fact]
    public void The_corpus_is_sound_and_large_enough()
    {
        var own = Examples.Value.Where(example => !IsOthers(example)).ToList();
        Assert.InRange(own.Count, 6_000, 100_000);
        Assert.All(own.Where(example => example.Twin is not null), example => Assert.Equal(ThoughtLabel.Anxious, example.Thought));
    }

    [Fact]
    public void A_thought_and_its_twin_are_in_the_same_part() =>
        Assert.All(
            Examples.Value.Where(example => example.Twin is not null).Take(500),
            example => Assert.Equal(Split.Of(example), Split.Of(example with { Id = example.Twin! })));

    [Fact]
    public void The_same_sample_gives_the_same_bytes_and_tells_anxious_from_calm()
    {
        var sample = Examples.Value.Where((_, at) => at % 9 == 0).ToList();
        var first = Train(sample);
        Assert.Equal(first, Train(sample));

        var model = new Model(ModelFile.Read(new MemoryStream(first)));
        var language = new Language(TestContent.Library.Vocabulary);
        var anxious = Mean(sample, ThoughtLabel.Anxious, model, language);
        var calm = Mean(sample, ThoughtLabel.Calm, model, language);
        Assert.True(anxious > calm + 1, $"anxious {anxious:0.00}, calm {calm:0.00}");
    }

    [Fact]
    public void The_model_of_this_checkout_was_made_of_this_corpus()
    {
        using var file = TestContent.Library.OpenModel();
        Assert.Equal(CorpusHash.Of(Corpus), ModelFile.Read(file).Corpus);
    }

    private static byte[] Train(IReadOnlyCollection<Example> sample)
    {
        using var vectors = File.OpenRead(Path.Combine(Corpus, "vectors.bin"));
        return Training.Run(TestContent.Library, sample, vectors, "sample", _ => { });
    }

    /// <summary>Over the part that was not trained on.</summary>
    private static double Mean(IEnumerable<Example> sample, ThoughtLabel label, Model model, Language language) => sample
        .Where(example => example.Thought == label && Split.Of(example) == Part.HeldBack)
        .Average(example => Strengths.Of(model, language.Read(example.Text), 0)[Heads.Anxious]);

    private static bool IsOthers(Example example) =>
        example.Id.Split('-')[0] is "comments" or "requests" or "messages" or "moderation" or "lookalikes";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CompanionBot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
