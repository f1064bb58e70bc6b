using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.People;

/// <summary>People before bot: brings back whom the person named, wherever someone could be there now.</summary>
internal sealed class KnownPeople(Words words)
{
    private const int MostNamed = 3;
    private const int WordsOfAName = 4;

    private readonly Line again = words["people.again"];
    private readonly Line againOne = words["people.again-one"];
    private readonly Line reminder = words["people.reminder"];
    private readonly Line and = words["people.and"];
    private readonly Line with = words["people.with"];

    public static ImmutableArray<Person> All(Chat chat) => [.. chat.RecallAll(memories => memories.People).DistinctBy(person => person.Who, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Asks whether one of them could be there now; false when nobody is known.</summary>
    /// <param name="isShort">Only the first is named, where a turn has to stay short; the others are buttons.</param>
    public bool Ask(Chat chat, bool isShort = false)
    {
        var known = All(chat);
        if (known.IsEmpty)
        {
            return false;
        }

        if (isShort || known.Length == 1)
        {
            chat.Ask(againOne, ("who", Name(known[0])));
        }
        else
        {
            chat.Ask(again, ("people", Names(chat, known)));
        }

        chat.Offer(Buttons(known));
        return true;
    }

    /// <summary>Says that one of them could be rung; nothing when nobody is known.</summary>
    public void Remind(Chat chat)
    {
        if (All(chat) is { IsEmpty: false } known)
        {
            chat.Say(reminder, ("who", Name(known[0])));
        }
    }

    /// <summary>The names, each in quotation marks, with what they are good for.</summary>
    public string Listed(Chat chat, IReadOnlyList<Person> people) => Join(chat, [.. people.Select(person => person.For is { } good
        ? chat.Word(with, ("who", Name(person)), ("for", good))
        : $"\"{Name(person)}\"")]);

    public static string Name(Person person) => Quote.Of(person.Who, WordsOfAName);

    private string Names(Chat chat, ImmutableArray<Person> people) =>
        Join(chat, [.. people.Take(MostNamed).Select(person => $"\"{Name(person)}\"")]);

    private string Join(Chat chat, string[] names) => names.Length == 1
        ? names[0]
        : chat.Word(and, ("first", string.Join(", ", names[..^1])), ("last", names[^1]));

    private static IEnumerable<Option> Buttons(ImmutableArray<Person> people) =>
        people.Take(MostNamed).Select(person => new Option(person.Who, Name(person)));
}
