using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Safety;

/// <summary>For whom lines are looked for.</summary>
/// <param name="Kind">The kind of danger, <c>help_now</c> or <c>minor</c>.</param>
/// <param name="IsMan">The person said so: lines for women only are no help.</param>
/// <param name="Writes">Only lines that can be written to.</param>
internal readonly record struct HelplineWish(string Kind, bool IsMan = false, bool Writes = false);

/// <summary>
/// Picks the lines of a country for one person: never more than the number asked for, those that always answer first,
/// and none that is for someone else.
/// </summary>
internal static class HelplineChoice
{
    public static ImmutableArray<Helpline> Pick(CountryHelp help, HelplineWish wish, int most)
    {
        var lines = wish.Kind switch
        {
            "abuse" => For(help.Abuse, wish),
            "own_behaviour" => Own(help),
            "help_now" => [.. For(help.Crisis, wish).Take(1), .. For(help.Abuse, wish).Take(1)],
            "minor" => [.. help.Abuse.Where(line => line.Audience == "young people"), .. For(help.Crisis, wish).Take(1)],
            _ => WithText(For(help.Crisis, wish)),
        };
        return [.. AlwaysOpenFirst(wish.Writes ? lines.Where(line => line.Text is not null) : lines, help, wish).Take(most)];
    }

    /// <summary>Whether a line of this kind can be texted in this country.</summary>
    public static bool CanWrite(CountryHelp help, HelplineWish wish) => !Pick(help, wish with { Writes = true }, most: 1).IsEmpty;

    private static ImmutableArray<Helpline> For(ImmutableArray<Helpline> lines, HelplineWish wish) =>
    [
        .. lines.Where(line => Rank(line.Audience, wish.IsMan) is not null)
            .OrderBy(line => Rank(line.Audience, wish.IsMan))
            .ThenBy(line => IsAlwaysOpen(line) ? 0 : 1),
    ];

    /// <summary>How near the audience of a line is to the person; null = it is for someone else.</summary>
    private static int? Rank(string audience, bool isMan) => audience switch
    {
        "anyone" => 0,
        "men" => isMan ? 0 : 1,
        "women" or "women and their children" => isMan ? null : 1,
        "young people" or "people worried about their own behaviour" => null,
        _ when audience.StartsWith("anyone", StringComparison.Ordinal) => 2,
        _ => 3,
    };

    /// <summary>Lines that say they are also for whoever is worried about what they do; else those for anyone.</summary>
    private static ImmutableArray<Helpline> Own(CountryHelp help)
    {
        var own = help.Abuse.Where(line => $"{line.Audience} {line.Note}".Contains("their own behaviour", StringComparison.Ordinal)).ToImmutableArray();
        return own.IsEmpty ? [.. help.Abuse.Where(line => line.Audience == "anyone")] : own;
    }

    /// <summary>One line to call, and where that takes no texts, one that does right behind it.</summary>
    private static IEnumerable<Helpline> WithText(ImmutableArray<Helpline> lines)
    {
        var first = lines[0];
        var texts = lines.FirstOrDefault(line => first.Text is null && line.Text is not null);
        return texts is null ? lines : lines.Where(line => line == first || line == texts).Concat(lines.Where(line => line != first && line != texts));
    }

    /// <summary>A line that may be closed now is never the only or the first thing a person is given.</summary>
    private static IEnumerable<Helpline> AlwaysOpenFirst(IEnumerable<Helpline> lines, CountryHelp help, HelplineWish wish)
    {
        var picked = lines.ToList();
        var open = picked.Find(IsAlwaysOpen);
        if (open is null && !wish.Writes)
        {
            open = help.Crisis.FirstOrDefault(IsAlwaysOpen);
        }

        return open is null ? picked : picked.Where(line => line != open).Prepend(open);
    }

    private static bool IsAlwaysOpen(Helpline line) => line.Hours is { } hours && hours.StartsWith("24/7", StringComparison.Ordinal);
}
