namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>The words that count, and those that name parts and places.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] SmallOrdinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly (string Name, double Value)[] Rounds =
    [
        ("hundred", 100), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("lakh", 1e5), ("crore", 1e7), ("mil", 1e6),
    ];

    // As people misspell them, or another word for the same.
    private static readonly (string Name, int Value)[] Also =
        [("naught", 0), ("nought", 0), ("nil", 0), ("fourty", 40), ("ninty", 90), ("fiveteen", 15)];

    private static readonly (string Name, int Value)[] AlsoOrdinal =
        [("nineth", 9), ("twelveth", 12), ("fiveth", 5), ("eigth", 8), ("fourtieth", 40), ("nintieth", 90)];

    public static IEnumerable<Word> All =>
    [
        .. Small.Select((name, value) => Count(name, value)),
        .. Tens.Select((name, index) => Count(name, 20 + (10 * index))),
        .. Also.Select(also => Count(also.Name, also.Value)),
        .. SmallOrdinals.SelectMany((name, index) => Place(name, index + 1)),
        .. Tens.SelectMany((name, index) => Place($"{name[..^1]}ieth", 20 + (10 * index))),
        .. AlsoOrdinal.SelectMany(also => Place(also.Name, also.Value)),
        .. Rounds.SelectMany(round => new[] { new Word(round.Name) { Round = round.Value }, new Word(round.Name + "s") { Round = round.Value } }),
        .. Rounds.Where(round => round.Name != "mil").SelectMany(round => Place(round.Name + "th", round.Value)),
        new Word("half") { Part = 2 }, new Word("halves") { Part = 2 }, new Word("quarter") { Part = 4 }, new Word("quarters") { Part = 4 },
    ];

    private static Word Count(string name, int value) => new(name) { Cardinal = value };

    /// <summary>"Second" is a unit of time too.</summary>
    private static Word[] Place(string name, double value) =>
    [
        new Word(name) { Part = value, IsOrdinal = true, Unit = name == "second" ? TimeUnit.Second : null },
        new Word(name + "s") { Part = value, Unit = name == "second" ? TimeUnit.Second : null },
    ];
}
