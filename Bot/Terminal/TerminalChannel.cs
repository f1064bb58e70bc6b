using System.Collections.Immutable;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Terminal;

/// <summary>Prints what the bot says.</summary>
internal sealed class TerminalChannel(TextWriter output) : IChannel
{
    public const string ChannelId = "terminal";

    private readonly Lock printing = new();

    public string Id => ChannelId;

    public bool Pull => true;

    public void Committed(TurnKey key, ImmutableArray<StoredActivity> rows)
    {
        lock (printing)
        {
            foreach (var row in rows.Where(row => row.Activity.From?.Role != "user"))
            {
                Print(row.Activity);
            }
        }
    }

    private void Print(Activity activity)
    {
        output.WriteLine($"  {activity.Text}");
        if (activity.SuggestedActions?.Actions is { Count: > 0 } buttons)
        {
            output.WriteLine($"  [{string.Join("] [", buttons.Select(button => button.Title))}]");
        }
    }
}
