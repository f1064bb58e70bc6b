using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Recognizers;

/// <summary>One understanding for all tests: building it is the slow part.</summary>
internal static class Reading
{
    public static Understanding Understanding { get; } = new(Library.Load());

    public static Meaning Of(string text) => Understanding.Read(text);
}
