using System.CommandLine;
using CompanionBot.Content;
using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Bot.Operations.Evaluation;

/// <summary><c>evaluate</c>: how well the recognizers do on the corpus's held-back tenth and on other people's text.</summary>
internal static class EvaluateVerb
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo?>("--data") { Description = "A folder with other people's sets, for measuring only." };
        var verb = new Command("evaluate", "Measures the recognizers, by set and class, with 95 % confidence intervals.") { CorpusFolder.Option, data };
        verb.SetAction(arguments => Evaluate(CorpusFolder.Find(arguments), arguments.GetValue(data), Console.Out, Console.Error));
        return verb;
    }

    internal static int Evaluate(string corpus, DirectoryInfo? data, TextWriter output, TextWriter errors)
    {
        if (data is { Exists: false })
        {
            errors.WriteLine($"evaluate: there is no folder {data}");
            return 1;
        }

        var understanding = new Understanding(Library.Load());
        Print("The corpus, its held-back tenth", new HeldBack(understanding, ExampleFiles.Read(corpus)).Report(), output);
        if (data is not null)
        {
            Print("Thoughts of other people", new Thoughts(understanding, data.FullName).Report(), output);
            Print("Danger told by other people", new Dangers(understanding, data.FullName).Report(), output);
        }

        return 0;
    }

    private static void Print(string title, IEnumerable<string> lines, TextWriter output)
    {
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }
    }
}
