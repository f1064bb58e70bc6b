using System.CommandLine;
using CompanionBot.Bot.Operations.Evaluation;
using CompanionBot.Bot.Terminal;

namespace CompanionBot.Bot.Operations;

/// <summary>What the program does besides serving: <c>dotnet run --project Bot -- VERB</c>.</summary>
internal static class Verbs
{
    /// <summary>The verb that the arguments begin with, or ask about; null when they are settings of the service.</summary>
    public static ParseResult? Find(string[] args)
    {
        var root = new RootCommand("CompanionBot. Without a verb it serves the chat page; settings are given as --Store:Folder=PATH.")
        {
            CheckContentVerb.Create(),
            ChatVerb.Create(),
            UnderstandVerb.Create(),
            TrainVerb.Create(),
            EvaluateVerb.Create(),
        };

        return args is [var first, ..] && (IsHelp(first) || root.Subcommands.Any(verb => verb.Name == first)) ? root.Parse(args)
            : args is [var unknown, ..] && !unknown.StartsWith('-') ? root.Parse(args)
            : null;
    }

    private static bool IsHelp(string argument) => argument is "--help" or "-h" or "-?" or "--version";
}
