using System.Collections.Immutable;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.DirectLine;

/// <summary>
/// Activities outside the history that found no open stream: the next stream or poll of the conversation gets them. They
/// wait in memory only and not for long.
/// </summary>
public sealed class Held(TimeProvider time)
{
    private const int Most = 1000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly List<(DateTimeOffset Until, TurnKey Key, ImmutableArray<Activity> Activities)> waiting = [];

    public void Put(TurnKey key, ImmutableArray<Activity> activities)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            waiting.RemoveAll(entry => entry.Until <= now);
            if (waiting.Count == Most)
            {
                waiting.RemoveAt(0);
            }

            waiting.Add((now + Longest, key, activities));
        }
    }

    public ImmutableArray<Activity> Take(TurnKey key)
    {
        lock (gate)
        {
            if (waiting.Count == 0)
            {
                return [];
            }

            var now = time.GetUtcNow();
            var taken = waiting.Where(entry => entry.Key == key && entry.Until > now).SelectMany(entry => entry.Activities).ToImmutableArray();
            waiting.RemoveAll(entry => entry.Key == key);
            return taken;
        }
    }
}
