namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>Says or does something and goes on without waiting.</summary>
internal sealed class DoStep<TState>(string name, Func<Chat, TState, TState> act, Func<TState, bool>? when)
    : Step<TState>(name, when) where TState : class
{
    public override Pass<TState> Enter(Chat chat, TState state) => Pass<TState>.Next(act(chat, state));
}
