using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Answers;
using CompanionBot.Dialogs.Recognizers.Entities.Calendar;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities;

/// <summary>
/// Finds what Microsoft's Recognizers-Text finds in English text, and gives it the same values. How the bot understands an
/// answer is another matter: see <see cref="Recognizers.Numbers"/>, <see cref="YesNo"/> and <see cref="Recognizers.Times"/>.
/// Takes any text, in time in proportion to its length; keeps nothing.
/// </summary>
public static class EntityFinder
{
    /// <summary>Numbers in digits and words, with fractions and powers; ordinals are none.</summary>
    public static IReadOnlyList<Entity> Numbers(string text) => NumberFinder.Find(Scan.Read(text));

    /// <summary>"Third", "21st", and places relative to here or the end: "next", "last but one".</summary>
    public static IReadOnlyList<Entity> Ordinals(string text) => OrdinalFinder.Find(Scan.Read(text));

    /// <summary>The one yes or no that the text says most clearly; none when it says neither.</summary>
    public static IReadOnlyList<Entity> Booleans(string text) => BooleanFinder.Find(Scan.Read(text));

    /// <summary>Lengths of time: "3 hours", "a couple of days".</summary>
    public static IReadOnlyList<Entity> Durations(string text) => TimeFinder.Lengths(Scan.Read(text));

    /// <summary>Times of day: "7pm", "half past eight".</summary>
    public static IReadOnlyList<Entity> Times(string text) => TimeFinder.Clocks(Scan.Read(text));

    /// <summary>Days alone: "Oct 2", "next Friday", "two weeks ago".</summary>
    /// <param name="reference">Now, on the clock of whoever wrote the text.</param>
    public static IReadOnlyList<Entity> Dates(string text, DateTime reference) => TimeFinder.Days(Scan.Read(text), reference);

    /// <summary>Everything about time: days, times of day, both together, lengths, and relative ranges.</summary>
    /// <param name="reference">Now, on the clock of whoever wrote the text.</param>
    public static IReadOnlyList<Entity> DateTimes(string text, DateTime reference) => TimeFinder.All(Scan.Read(text), reference);
}
