using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>One step of a waterfall.</summary>
internal abstract class Step<TState>(string name, Func<TState, bool>? when) where TState : class
{
    public string Name { get; } = name;

    public virtual bool IsOpen => false;

    /// <summary>Whether "back" can come to this step.</summary>
    public virtual bool IsQuestion => false;

    public bool Applies(TState state) => when?.Invoke(state) ?? true;

    /// <summary>Whether the text is one of the answers that are offered here, word for word.</summary>
    public virtual bool Expects(TState state, string text) => false;

    /// <summary>The dialog comes to this step.</summary>
    public abstract Pass<TState> Enter(Chat chat, TState state);

    /// <summary>The person wrote while the dialog waits here.</summary>
    public virtual Pass<TState> Answer(Chat chat, LiveFrame frame, TState state) => Pass<TState>.Missed(state);

    /// <summary>The person wants to go on without answering.</summary>
    public virtual Pass<TState> Skip(Chat chat, TState state) => Pass<TState>.Next(state);

    /// <summary>The state one answer earlier at this same step; null when there is none.</summary>
    public virtual TState? Undo(TState state) => null;

    public virtual Pass<TState> Returned(Chat chat, TState state, object childState) => Pass<TState>.Next(state);

    protected static bool Names(IEnumerable<Option> options, string text) => options.Any(option =>
        option.Title.Equals(text, StringComparison.OrdinalIgnoreCase)
        || option.Also.Contains(text, StringComparer.OrdinalIgnoreCase));

    public virtual void Miss(Chat chat, LiveFrame frame, TState state) => Enter(chat, state);
}

/// <summary>How a step was passed.</summary>
internal enum PassKind
{
    Next,
    Same,
    Wait,
    Call,
    Missed,
}

internal readonly record struct Pass<TState>(PassKind Kind, TState State, string? Dialog = null, object? ChildState = null)
{
    public static Pass<TState> Next(TState state) => new(PassKind.Next, state);

    /// <summary>The same step once more, for the next of several answers.</summary>
    public static Pass<TState> Same(TState state) => new(PassKind.Same, state);

    public static Pass<TState> Wait(TState state) => new(PassKind.Wait, state);

    public static Pass<TState> Missed(TState state) => new(PassKind.Missed, state);
}
