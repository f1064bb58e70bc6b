namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>Runs another dialog and goes on with what that one came to.</summary>
internal sealed class CallStep<TState, TChild>(
    string name,
    string dialog,
    Func<Chat, TState, TChild>? with,
    Func<Chat, TState, TChild, TState>? then,
    Func<TState, bool>? when) : Step<TState>(name, when)
    where TState : class
    where TChild : class
{
    public override Pass<TState> Enter(Chat chat, TState state) =>
        new(PassKind.Call, state, dialog, with?.Invoke(chat, state));

    public override Pass<TState> Returned(Chat chat, TState state, object childState) =>
        Pass<TState>.Next(then?.Invoke(chat, state, (TChild)childState) ?? state);
}
