using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.Turns;

/// <summary>
/// Asks a reader outside about a message. It decides by itself whether it may, never fails, and is quick: null is its
/// answer to every trouble. No source is registered while none is switched on.
/// </summary>
public delegate Task<Hints?> HintSource(Snapshot snapshot, Activity activity, CancellationToken cancellationToken);
