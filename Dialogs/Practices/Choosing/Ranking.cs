using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Practices.Choosing;

/// <summary>Which practices are offered for a need, in which order: what helped before first, what did not help last.</summary>
internal sealed class Ranking(Words words)
{
    private readonly FrozenDictionary<string, Option> buttons = PracticeList.All
        .ToFrozenDictionary(practice => practice.Name, practice => words.Choice($"{practice.Name}.begin")[0], StringComparer.Ordinal);

    /// <summary>How each practice begins: its button, and other words for it.</summary>
    public IEnumerable<Option> Buttons => buttons.Values;

    public Option Button(string practice) => buttons[practice];

    /// <summary>Never none: where a need has nothing for tonight, something of everything.</summary>
    public static IEnumerable<string> For(Chat chat, Need need)
    {
        var ranked = Rank(chat, need).ToList();
        return ranked.Count > 0 ? ranked : Rank(chat, Need.Any);
    }

    /// <summary>Two others for the first thing that this one is good for.</summary>
    public static IEnumerable<string> Instead(Chat chat, string practice) =>
        For(chat, PracticeList.All.First(one => one.Name == practice).Needs[0])
            .Where(other => other != practice && Notes.HowWas(chat, other) != Felt.Not)
            .Take(2);

    private static IEnumerable<string> Rank(Chat chat, Need need) => PracticeList.All
        .Where(practice => (need == Need.Any || practice.Needs.Contains(need)) && (!practice.IsForCalmDays || !chat.IsHardNight()))
        .OrderByDescending(practice => Weight(Notes.HowWas(chat, practice.Name)))
        .ThenByDescending(practice => need == Need.Any && practice.Needs.Contains(Need.Any))
        .Select(practice => practice.Name);

    private static int Weight(Felt felt) => felt switch { Felt.Helped => 3, Felt.Unsaid => 2, Felt.Little => 1, _ => 0 };
}
