using CompanionBot.Bot;
using CompanionBot.Bot.Operations;

try
{
    return Verbs.Find(args) is { } verb
        ? await verb.InvokeAsync()
        : await WebServer.Run(args);
}
catch (Exception fault) when (StartRefusedException.Is(fault))
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
