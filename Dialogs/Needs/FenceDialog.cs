using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Safety;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Needs;

/// <summary>
/// Before any practice of what to say to someone: one neutral question whether that is safe. Where there is fear, nothing
/// of the kind is practiced; what is said then is said by the safety gate.
/// </summary>
internal sealed class FenceDialog(Words words) : WaterfallDialog<Fence>(Id, words)
{
    public const string Id = "fence";

    private readonly EpisodeTurn episode = new(new Courses(words), new HelplineCard(words, new Countries(words.Library)), words);
    private readonly Line ask = words["fence.ask"];
    private readonly Line closed = words["fence.closed"];
    private readonly Line left = words["fence.left"];
    private readonly FencePrompt prompt = new(words.Choice("fence.ask"));

    protected override Waterfall<Fence> Steps => Waterfall
        .Change("known", Known)
        .Ask("ask", (chat, _) => chat.Ask(ask), prompt, Take, when: state => !state.IsKnown, skip: state => state with { IsUnsafe = true, IsSkipped = true })
        .Do("left", (chat, _) => chat.Say(left), when: state => state.IsSkipped);

    /// <summary>Asked once an evening; after danger was spoken of it is not asked, since nothing is practiced then.</summary>
    private Fence Known(Chat chat, Fence state)
    {
        if (!chat.Safety().HoldsPlans(chat.Now))
        {
            return state with { IsKnown = chat.SaidSafe() };
        }

        chat.Say(closed);
        return state with { IsKnown = true, IsUnsafe = true };
    }

    private Fence Take(Chat chat, Fence state, bool afraid)
    {
        if (afraid)
        {
            chat.AddNothing();
            episode.Open(chat, new Danger("abuse", Tier: 1));
        }
        else
        {
            chat.NoteSafe();
        }

        return state with { IsUnsafe = afraid };
    }
}

/// <param name="IsUnsafe">Nothing is to be practiced.</param>
/// <param name="IsKnown">It need not be asked.</param>
/// <param name="IsSkipped">The person would rather not say.</param>
internal sealed record Fence(
    [property: JsonPropertyName("u")] bool IsUnsafe = false,
    [property: JsonPropertyName("k")] bool IsKnown = false,
    [property: JsonPropertyName("s")] bool IsSkipped = false)
{
    public Fence()
        : this(IsUnsafe: false)
    {
    }
}
