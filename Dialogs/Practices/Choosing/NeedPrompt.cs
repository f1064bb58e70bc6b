using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Practices.Choosing;

/// <summary>Takes a need, or a practice by its name; whatever else is said is answered with something of everything.</summary>
internal sealed class NeedPrompt(Wishes wishes, ImmutableArray<Option> needs) : Prompt<Pick>("choice")
{
    public override ImmutableArray<Option> Buttons => needs;

    public override Reading<Pick> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Named(text, needs) is { } named ? For(Wishes.Of(needs[named].Value))
        : wishes.Practice(text) is { } practice ? Reading<Pick>.Understood(new Pick(practice))
        : wishes.NeedIn(text) is { } need ? For(need)
        : IsSomethingElse(chat) ? Reading<Pick>.Missed
        : For(Need.Any);

    private static Reading<Pick> For(Need need) => Reading<Pick>.Understood(new Pick(Need: need));

    private static bool IsSomethingElse(Chat chat) =>
        chat.Text.Length == 0 || (chat.Meaning.Intent.IsStrong && chat.Meaning.Intent.Name is not (PracticeDialog.Id or "other" or "small_talk"));
}
