using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>A place counted from here or from the end.</summary>
/// <param name="From"><c>current</c> or <c>end</c>.</param>
/// <param name="To">Behind the last token; 0 when there is none.</param>
internal readonly record struct RelativeOrdinal(string Offset, string From, int To)
{
    private const string Current = "current";
    private const string EndOf = "end";

    public static RelativeOrdinal Read(Scan line, int at)
    {
        var first = line.Of(at) == "the" ? at + 1 : at;
        return FromEnd(line, first) is { To: > 0 } fromEnd ? fromEnd
            : first > at ? default
            : Alone(line, at);
    }

    /// <summary>"The last but one", "the one before the last one", "the second to last", "next to last".</summary>
    private static RelativeOrdinal FromEnd(Scan line, int at) => line.Of(at) switch
    {
        "last" when line.Of(at + 1) == "but" && line.Of(at + 2) is "one" or "two" or "three" =>
            new($"-{line[at + 2].Word.Cardinal}", EndOf, at + 3),
        "one" when line.Of(at + 1) is "before" && BeforeLast(line, at + 2) is > 0 and var to => new("-1", EndOf, to),
        "next" when line.Of(at + 1) == "to" && Last(line, at + 2) is > 0 and var to => new("-1", EndOf, to),
        _ when line[at].Word is { IsOrdinal: true, Part: >= 2 and <= 20 } word && line.Of(at + 1) is "to" or "from" && Last(line, at + 2) is > 0 and var to =>
            new(Amount.Write(1 - word.Part), EndOf, to),
        _ => default,
    };

    private static int Last(Scan line, int at)
    {
        var last = line.Of(at) == "the" ? at + 1 : at;
        return line.Of(last) == "last" ? last + 1 : 0;
    }

    private static int BeforeLast(Scan line, int at) => Last(line, at) is > 0 and var to ? WithOne(line, to) : 0;

    private static int WithOne(Scan line, int to) => line.Of(to) == "one" ? to + 1 : to;

    private static RelativeOrdinal Alone(Scan line, int at) => line.Of(at) switch
    {
        "last" => new("0", EndOf, WithOne(line, at + 1)),
        "penultimate" => new("-1", EndOf, WithOne(line, at + 1)),
        "antepenultimate" => new("-2", EndOf, WithOne(line, at + 1)),
        "next" or "following" => new("1", Current, WithOne(line, at + 1)),
        "previous" => new("-1", Current, WithOne(line, at + 1)),
        "current" => new("0", Current, WithOne(line, at + 1)),
        _ => default,
    };
}
