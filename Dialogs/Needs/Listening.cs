using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Needs;

/// <summary>Listening, tried out on one sentence: say back what you heard before you answer it.</summary>
internal sealed class Listening(Words words)
{
    private readonly OpenQuestion listen = new(words, "conflict.listen");
    private readonly Line isBut = words["conflict.is-but"];
    private readonly Line isOwn = words["conflict.is-own"];
    private readonly Line isBack = words["conflict.is-back"];
    private readonly Line none = words["conflict.listen-none"];

    public Waterfall<ConflictState> In(Waterfall<ConflictState> waterfall) => waterfall.Open("listen", listen, Take);

    private ConflictState Take(Chat chat, ConflictState state, string? said)
    {
        if (said is null)
        {
            chat.Say(none);
            return state;
        }

        var heard = Plain.Words(said);
        chat.Say(heard.Contains("but") ? isBut : heard.Contains("you") || heard.Contains("your") ? isBack : isOwn, ("words", said));
        return state;
    }
}
