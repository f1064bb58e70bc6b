using System.Collections.Frozen;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Secure;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>
/// The check-in about the small thing that someone chose to do. The first message says nothing of it, since it can show
/// up in a notification.
/// </summary>
internal sealed class HeroDialog(Words words) : WaterfallDialog<HeroState>("hero", words)
{
    private readonly Line hello = words["hero.hello"];
    private readonly Line how = words["hero.how"];
    private readonly Line heard = words["hero.heard"];
    private readonly Line later = words["hero.later"];
    private readonly FrozenDictionary<string, Line> answers = new Dictionary<string, Line>
    {
        ["did"] = words["hero.did"],
        ["not-yet"] = words["hero.not-yet"],
        ["changed"] = words["hero.changed"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Prompt<bool> ready = Prompt.YesNo(words.Choice("hero.ready"));
    private readonly Prompt<ChoiceOrWords> outcome = Prompt.ChoiceOrWords(words.Choice("hero.how"));

    protected override Waterfall<HeroState> Steps => Waterfall
        .Ask("hello", (chat, _) => chat.Ask(hello), ready, TakeReady)
        .Ask("how", (chat, state) => chat.Ask(how, ("act", Quote.Of(state.Act))), outcome, TakeHow);

    private HeroState TakeReady(Chat chat, HeroState state, bool yes)
    {
        if (!yes)
        {
            chat.Say(later);
            chat.End();
        }

        return state;
    }

    private HeroState TakeHow(Chat chat, HeroState state, ChoiceOrWords answer)
    {
        if (answer.Value is { } value)
        {
            chat.Say(answers[value]);
        }
        else
        {
            chat.Say(heard, ("words", Quote.Of(answer.Words)));
        }

        if (state.For is { } practice)
        {
            chat.NoteOutcome(practice, state.Act, answer.Value ?? Quote.Of(answer.Words));
            if (answer.Value == "did" && practice != SecureDialog.Id)
            {
                SecureOffer.After(chat, chat.LastStep(practice)?.At);
            }
        }

        return state;
    }
}

/// <param name="Act">What the person wanted to do, in their own words.</param>
/// <param name="For">The practice it came from; null = the three steps.</param>
internal sealed record HeroState([property: JsonPropertyName("a")] string Act = "", [property: JsonPropertyName("f")] string? For = null)
{
    public HeroState()
        : this("")
    {
    }
}
