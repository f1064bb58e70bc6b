using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>What one lives for, in plain words: what is one's own, apart from any relationship, and an hour for it.</summary>
internal sealed class Compass(Words words)
{
    private const string Part = "compass";

    private readonly OpenQuestion alive = new(words, "secure.alive");
    private readonly OpenQuestion matters = new(words, "secure.matters");
    private readonly OpenQuestion hour = new(words, "secure.hour");
    private readonly Line earlier = words["secure.compass-earlier"];
    private readonly Line yours = words["secure.yours"];

    public Waterfall<SecureState> In(Waterfall<SecureState> waterfall) => waterfall
        .Do("compass-earlier", SayEarlier, when: state => state.Part == Part)
        .Open("alive", alive, (_, state, said) => state with { Belief = said }, when: state => state.Part == Part)
        .Open("matters", matters, TakeMatters, when: state => state.Part == Part)
        .Open("hour", hour, (_, state, said) => state with { Act = said }, when: state => state.Part == Part);

    private void SayEarlier(Chat chat, SecureState state)
    {
        if (Notes.Last(chat, SecureDialog.Id, Part) is { } last)
        {
            chat.Say(earlier, ("words", Quote.Of(last.Text)));
        }
    }

    private SecureState TakeMatters(Chat chat, SecureState state, string? said)
    {
        if ((said ?? state.Belief) is { } own)
        {
            Notes.Add(chat, SecureDialog.Id, own, kind: Part);
            chat.Say(yours, ("words", Quote.Of(own)));
        }

        return state;
    }
}
