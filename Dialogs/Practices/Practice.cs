using System.Collections.Immutable;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Practices;

/// <summary>One practice as the chooser knows it.</summary>
/// <param name="Name">Its dialog and its script.</param>
/// <param name="Needs">What it is offered for.</param>
/// <param name="Create">Builds its dialog; null when the catalogue lists the dialog itself.</param>
internal sealed record Practice(string Name, ImmutableArray<Need> Needs, Func<Words, Dialog>? Create = null)
{
    /// <summary>Intents that begin it without the chooser.</summary>
    public string[] Intents { get; init; } = [];

    /// <summary>It is not offered on a night that is hard; whoever asks for it by name gets it all the same.</summary>
    public bool IsForCalmDays { get; init; }
}
