using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Says the safe place in the person's own words.</summary>
internal sealed class PlaceWords(Words words)
{
    /// <summary>How many of the person's words are quoted where a turn has to stay short.</summary>
    public const int Quoted = 6;

    private const int QuotedDetails = 3;

    private static readonly TimeSpan Stay = TimeSpan.FromMinutes(1);

    private readonly Line set = words["soothe.set"];
    private readonly Line setShort = words["soothe.set-short"];
    private readonly Line setBare = words["soothe.set-bare"];
    private readonly Line there = words["soothe.there"];
    private readonly Line thereBare = words["soothe.there-bare"];
    private readonly Line thereShort = words["soothe.there-short"];
    private readonly Line thereShortBare = words["soothe.there-short-bare"];
    private readonly Line thereWord = words["soothe.there-word"];

    /// <summary>The place as it is remembered; empty when it was erased meanwhile.</summary>
    public static Anchor Known(Chat chat) => chat.Recall(memories => memories.Anchor) ?? new Anchor();

    /// <summary>The details, each in quotation marks.</summary>
    public static string Details(Anchor anchor, int most = QuotedDetails, int length = 14) =>
        string.Join(", ", anchor.Details.Take(most).Select(detail => $"\"{Quote.Of(detail, length)}\""));

    /// <summary>Says what the place has become.</summary>
    public void Set(Chat chat, SootheState state)
    {
        var anchor = Known(chat);
        var length = state.IsShort ? Quoted : 14;
        var place = Quote.Of(anchor.Place, length);
        if (anchor.Around is { } around)
        {
            chat.Say(state.IsShort ? setShort : set, ("place", place), ("around", Quote.Of(around, length)));
        }
        else
        {
            chat.Say(setBare, ("place", place));
        }
    }

    /// <summary>Brings the place back and leaves the person there for a minute.</summary>
    public TimeSpan There(Chat chat, SootheState state)
    {
        var anchor = Known(chat);
        var details = state.IsShort ? Details(anchor, most: 1, length: 5) : Details(anchor);
        var place = Quote.Of(anchor.Place, state.IsShort ? Quoted : 14);
        if (details.Length > 0)
        {
            chat.Say(state.IsShort ? thereShort : there, ("place", place), ("details", details));
        }
        else
        {
            chat.Say(state.IsShort ? thereShortBare : thereBare, ("place", place));
        }

        if (anchor.Cue is { } cue && !state.IsShort)
        {
            chat.Say(thereWord, ("cue", Quote.Of(cue, Quoted)));
        }

        return Stay;
    }
}
