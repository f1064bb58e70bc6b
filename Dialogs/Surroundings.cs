namespace CompanionBot.Dialogs;

/// <summary>What the operator switched on around the conversation, as far as a person has to be told and asked.</summary>
/// <param name="OutsideReader">Messages may be read by a service outside, by those who agree to it.</param>
public sealed record Surroundings(bool OutsideReader = false);
