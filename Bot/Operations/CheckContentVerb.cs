using System.CommandLine;
using CompanionBot.Content;
using CompanionBot.Dialogs;

namespace CompanionBot.Bot.Operations;

/// <summary><c>check-content</c>: reads all content as the start does, and says every fault or what there is.</summary>
internal static class CheckContentVerb
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo?>("--data") { Description = "Other people's sets, for measuring only: no sentence of theirs may stand in the examples." };
        var verb = new Command("check-content", "Check every file of Content and list all faults.") { CorpusFolder.Option, data };
        verb.SetAction(arguments => Math.Max(
            Check(Console.Out, Console.Error),
            CorpusCheck.Run(CorpusFolder.Find(arguments), arguments.GetValue(data), Console.Out, Console.Error)));
        return verb;
    }

    internal static int Check(TextWriter output, TextWriter errors)
    {
        try
        {
            var library = Library.Load();
            _ = new Companion(library);
            var wordings = library.Lines.Values.Sum(line => line.Variants.Length);
            output.WriteLine($"Content is sound: {library.Lines.Count} lines in {wordings} wordings, {library.Choices.Count} lists of answers.");
            return 0;
        }
        catch (ContentException faults)
        {
            errors.WriteLine(faults.Message);
            return 1;
        }
    }
}
