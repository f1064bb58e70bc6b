using CompanionBot.Dialogs.Engine;
using CompanionBot.Tests.Dialogs;

namespace CompanionBot.Tests.Dialogs.Soothe;

/// <summary>Goes through the three steps and looks at what was asked on the way.</summary>
internal static class Evening
{
    /// <summary>What someone answers who answers everything.</summary>
    public static Dictionary<string, string> Answers(int before, int after) => new()
    {
        ["before"] = $"{before}",
        ["feeling"] = "scared, in my chest",
        ["place"] = "my grandma's kitchen",
        ["around"] = "yellow light and bread in the oven",
        ["cue"] = "bread",
        ["trip"] = "Lisbon, coffee on a balcony over the river",
        ["act"] = "water the plants",
        ["after"] = $"{after}",
    };

    /// <summary>
    /// Answers every question that has an answer, lets every pause run out, and stops at the first question that has none.
    /// </summary>
    /// <returns>The steps that asked, in order.</returns>
    public static List<string> Play(this Transcript chat, Dictionary<string, string> answers, Action? afterEach = null)
    {
        List<string> asked = [];
        for (var turn = 0; turn < 30 && !chat.State.Stack.IsEmpty; turn++)
        {
            afterEach?.Invoke();
            var step = chat.State.Stack[^1].Step;
            if (chat.Planned.Any(planned => planned.Kind == PlannedKind.Pace))
            {
                chat.Minutes(5);
            }
            else if (answers.TryGetValue(step, out var answer))
            {
                asked.Add(step);
                chat.Says(answer);
            }
            else
            {
                break;
            }
        }

        return asked;
    }

    /// <summary>How many words the bot said in this turn, the notice about what it is left out.</summary>
    public static int WordsOf(Transcript chat) => chat.Replies
        .Where(reply => !reply.Text!.StartsWith("I'm a program", StringComparison.Ordinal))
        .Sum(reply => reply.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>The bubbles of this turn without the notice.</summary>
    public static IEnumerable<string> Bubbles(Transcript chat) => chat.Replies
        .Select(reply => reply.Text!)
        .Where(text => !text.StartsWith("I'm a program", StringComparison.Ordinal));
}
