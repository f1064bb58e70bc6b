using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Needs;

/// <summary>What do I value, how do I want to feel, what are my deal breakers; kept, and brought back side by side.</summary>
internal sealed class ThreeQuestions(Words words)
{
    private const string Value = "value";
    private const string Feel = "feel";
    private const string Breaker = "breaker";
    private const int Quoted = 9;

    private readonly OpenQuestion value = new(words, "boundary.value");
    private readonly OpenQuestion feel = new(words, "boundary.feel");
    private readonly OpenQuestion breaker = new(words, "boundary.breaker");
    private readonly Line known = words["boundary.known"];
    private readonly Line none = words["boundary.none"];
    private readonly Line unhealthy = words["boundary.unhealthy"];
    private readonly (string Kind, Line Line)[] lines =
        [(Value, words["boundary.has-value"]), (Feel, words["boundary.has-feel"]), (Breaker, words["boundary.has-breaker"])];

    public static bool IsKnown(Chat chat) => Of(chat, Value) is not null || Of(chat, Feel) is not null || Of(chat, Breaker) is not null;

    public Waterfall<BoundaryState> In(Waterfall<BoundaryState> waterfall) => waterfall
        .Open("value", value, (chat, state, said) => Keep(chat, state, said, Value), when: state => state.Finds)
        .Open("feel", feel, (chat, state, said) => Keep(chat, state, said, Feel), when: state => state.Finds)
        .Open("breaker", breaker, (chat, state, said) => Keep(chat, state, said, Breaker), when: state => state.Finds)
        .Do("beside", SayBeside, when: state => state.Finds);

    public void SayKnown(Chat chat, BoundaryState state)
    {
        chat.Say(known);
        SayAll(chat);
    }

    private void SayBeside(Chat chat, BoundaryState state)
    {
        if (IsKnown(chat))
        {
            SayAll(chat);
            chat.Say(unhealthy);
        }
        else
        {
            chat.Say(none);
        }
    }

    private void SayAll(Chat chat)
    {
        foreach (var (kind, line) in lines)
        {
            if (Of(chat, kind) is { } said)
            {
                chat.Say(line, ("words", Quote.Of(said, Quoted)));
            }
        }
    }

    private static BoundaryState Keep(Chat chat, BoundaryState state, string? said, string kind)
    {
        if (said is not null)
        {
            Notes.Add(chat, BoundaryDialog.Id, said, kind: kind);
        }

        return state;
    }

    private static string? Of(Chat chat, string kind) => Notes.Last(chat, BoundaryDialog.Id, kind)?.Text;
}
