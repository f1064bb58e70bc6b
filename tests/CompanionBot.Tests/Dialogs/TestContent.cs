using CompanionBot.Content;

namespace CompanionBot.Tests.Dialogs;

/// <summary>The content as the program has it, loaded once for all tests.</summary>
public static class TestContent
{
    public static Library Library { get; } = Library.Load();
}
