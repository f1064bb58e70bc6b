namespace CompanionBot.Dialogs.Engine;

/// <summary>A dialog under way within a turn: the living form of <see cref="Frame"/>.</summary>
internal sealed class LiveFrame(Dialog dialog, object state, string step = "")
{
    public Dialog Dialog { get; } = dialog;

    public object State { get; set; } = state;

    public string Step { get; set; } = step;

    /// <summary>The version of <see cref="State"/>.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Another dialog called it and waits for what it comes to.</summary>
    public bool IsCalled { get; init; }

    public int Misses { get; set; }

    public string? Partial { get; set; }

    public List<string> Back { get; init; } = [];

    public Frame Store() =>
        new(Dialog.Name, Step, Dialog.WriteState(State), Version, IsCalled, Misses, [.. Back], Partial);
}
