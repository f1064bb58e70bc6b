using System.CommandLine;
using System.Diagnostics;
using CompanionBot.Content;
using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers.Training;

namespace CompanionBot.Bot.Operations;

/// <summary><c>train</c>: makes the recognizers' model out of the examples and writes it into the checkout.</summary>
internal static class TrainVerb
{
    public static Command Create()
    {
        var target = new Option<FileInfo?>("--out") { Description = "The file to write; else the one that the next build takes in." };
        var verb = new Command("train", "Makes the recognizers' model out of the examples.") { CorpusFolder.Option, target };
        verb.SetAction(arguments =>
        {
            var corpus = CorpusFolder.Find(arguments);
            var file = arguments.GetValue(target)?.FullName ?? Path.Combine(corpus, "..", "understanding.model");
            Train(corpus, file, Console.Out.WriteLine);
            return 0;
        });
        return verb;
    }

    internal static void Train(string corpus, string file, Action<string> say)
    {
        var watch = Stopwatch.StartNew();
        var examples = ExampleFiles.Read(corpus);
        using var vectors = File.OpenRead(Path.Combine(corpus, "vectors.bin"));
        var model = Training.Run(Library.Load(), examples, vectors, CorpusHash.Of(corpus), say);
        File.WriteAllBytes(file, model);
        say($"{Path.GetFullPath(file)}: {model.Length / 1024} KiB in {watch.Elapsed.TotalSeconds:0} s");
    }
}
