using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Practices.Choosing;

/// <summary>Takes one of the practices on offer, another one by its name, another need, or the wish for others.</summary>
internal sealed class PickPrompt(Wishes wishes, ImmutableArray<Option> practices, ImmutableArray<Option> ways) : Prompt<Pick>("choice")
{
    public override ImmutableArray<Option> Buttons => [.. practices, .. ways];

    public override Reading<Pick> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Named(text, Buttons) is { } named ? Reading<Pick>.Understood(new Pick(Buttons[named].Value))
        : wishes.Practice(text) is { } practice ? Reading<Pick>.Understood(new Pick(practice))
        : wishes.NeedIn(text) is { } need ? Reading<Pick>.Understood(new Pick(Need: need))
        : Place(chat, text) is { } place ? Reading<Pick>.Understood(new Pick(Place: place))
        : Reading<Pick>.Missed;

    /// <summary>"the second one", "2": one of the three that are shown.</summary>
    private static int? Place(Chat chat, string text) => chat.Understanding.Choices.Read(text, Places);

    /// <summary>Names that nobody types, so that only a position is read.</summary>
    private static readonly ImmutableArray<Option> Places = [new("\u0001", "\u0001"), new("\u0002", "\u0002"), new("\u0003", "\u0003")];
}

/// <summary>What someone picks.</summary>
/// <param name="Value">A practice, or a value of the choice <c>practice.ways</c>.</param>
/// <param name="Need">Another need after all.</param>
/// <param name="Place">One of those on offer, counted from 0.</param>
internal sealed record Pick(string? Value = null, Need? Need = null, int? Place = null);
