using System.Text.Json;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Practices.Closing;

/// <summary>
/// The time for a practice has come. The first message says nothing of it, since it can show up in a notification; without
/// an answer it stays at that.
/// </summary>
internal sealed class DueDialog(Words words) : WaterfallDialog<Due>(Id, words)
{
    public const string Id = "practice-due";

    /// <summary>Later than this the moment it was for is over.</summary>
    private static readonly TimeSpan TooLate = TimeSpan.FromHours(6);

    private readonly Line hello = words["practice-due.hello"];
    private readonly Line late = words["practice-due.late"];
    private readonly Line later = words["practice-due.later"];
    private readonly Prompt<bool> ready = Prompt.YesNo(words.Choice("practice-due.ready"));

    protected internal override bool GivesWay(string step) => true;

    protected override Waterfall<Due> Steps => Waterfall
        .Do("late", Late)
        .Ask("hello", (chat, _) => chat.Ask(hello), ready, Take);

    private void Late(Chat chat, Due state)
    {
        if (chat.Now - state.At > TooLate)
        {
            chat.Say(late);
            chat.End();
        }
    }

    private Due Take(Chat chat, Due state, bool yes)
    {
        if (yes)
        {
            chat.Become(state.Practice, state.State);
        }
        else
        {
            chat.Say(later);
        }

        return state;
    }
}

/// <param name="At">The time that was promised.</param>
/// <param name="Practice">The dialog.</param>
/// <param name="State">What it begins with.</param>
internal sealed record Due(
    [property: JsonPropertyName("at")] DateTimeOffset At = default,
    [property: JsonPropertyName("p")] string Practice = "",
    [property: JsonPropertyName("s")] JsonElement? State = null)
{
    public Due()
        : this(default(DateTimeOffset))
    {
    }
}
