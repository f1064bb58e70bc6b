using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Bot.Operations;

/// <summary>The verb <c>understand</c>: JSON lines in, one JSON line each out, in order, and nothing else.</summary>
public sealed class UnderstandVerb(Understanding understanding)
{
    // Relaxed so that text in any script stays readable; the output is a stream of lines, never part of a page.
    private static readonly UnderstandJson Json = new(new JsonSerializerOptions(UnderstandJson.Default.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The command for the command line; it reads standard input unless <c>--explain</c> has a text.</summary>
    public static Command Create()
    {
        var explain = new Option<string?>("--explain") { Description = "Shows which words and rules of this text weighed how much." };
        var command = new Command("understand", "Reads JSON lines {\"id\",\"text\"} and writes what each text means, one JSON line each.") { explain };
        command.SetAction(arguments =>
        {
            var verb = new UnderstandVerb(new Understanding(Library.Load()));
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            if (arguments.GetValue(explain) is { } text)
            {
                verb.Explain(text, output);
                return 0;
            }

            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            verb.Run(input, output);
            return 0;
        });
        return command;
    }

    /// <summary>Answers every line until the input ends; a line not of the form is answered by an error in its place.</summary>
    public void Run(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            output.Write(Answer(line));
            output.Write('\n');
            output.Flush();
        }
    }

    public void Explain(string text, TextWriter output)
    {
        foreach (var line in understanding.Explain(text))
        {
            output.WriteLine(line);
        }
    }

    private string Answer(string line)
    {
        try
        {
            var request = JsonSerializer.Deserialize(LoneSurrogates.Replace(line), Json.UnderstandRequest)
                ?? throw new JsonException("null is no request");
            var start = Stopwatch.GetTimestamp();
            var meaning = understanding.Read(request.Text);
            var microseconds = (long)Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            return JsonSerializer.Serialize(UnderstandAnswer.Of(request.Id, meaning, microseconds), Json.UnderstandAnswer);
        }
        catch (JsonException fault)
        {
            var error = new UnderstandError(null, $"not a line of the form {{\"id\":\"...\",\"text\":\"...\"}}: {fault.Message}");
            return JsonSerializer.Serialize(error, Json.UnderstandError);
        }
    }
}
