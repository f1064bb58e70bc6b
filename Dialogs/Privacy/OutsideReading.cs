using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Privacy;

/// <summary>Whether a reader outside may help with a message: only where it is switched on and the person agreed to it.</summary>
internal sealed class OutsideReading(Words words, Surroundings surroundings)
{
    /// <summary>Shorter messages tell a reader too little to be worth sending.</summary>
    private const int FewestLetters = 12;

    private readonly ImmutableArray<Option> command = words.Choice("outside.command");

    public bool IsOn => surroundings.OutsideReader;

    /// <summary>Whether a message of this person may leave, as far as the person and its length decide.</summary>
    public bool MaySend(Chat chat) =>
        IsOn && chat.Profile.Allows(Purpose.OutsideReading) && chat.Text.Count(char.IsLetter) >= FewestLetters;

    /// <summary>Whether the person wants to agree or to take it back; that works as long as there is something to take back.</summary>
    public bool IsAsked(Chat chat) =>
        (IsOn || chat.Profile.Allows(Purpose.OutsideReading)) && chat.Understanding.Choices.Named(chat.Text, command) is not null;

    /// <summary>A button where the bot was unsure; not at first contact, and not again on an evening with a no.</summary>
    public void Offer(Chat chat)
    {
        if (IsOn && chat.State.Notice is not null && chat.MayAskToKeep(Purpose.OutsideReading))
        {
            chat.Offer(command);
        }
    }
}
