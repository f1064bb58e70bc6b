using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Self;

/// <summary>A morning of two small things, built once in the person's words and gone through on the days after.</summary>
internal sealed class MorningDialog(Words words) : WaterfallDialog<Morning>(Id, words)
{
    private const string Id = "morning";
    private const string Goal = "goal";
    private const string Today = "today";

    private readonly OwnWords own = new(words);
    private readonly Line known = words["morning.known"];
    private readonly Line last = words["morning.last"];
    private readonly Line now = words["morning.now"];
    private readonly Line first = words["morning.first"];
    private readonly Line firstSmall = words["morning.first-small"];
    private readonly Line firstNone = words["morning.first-none"];
    private readonly Line second = words["morning.second"];
    private readonly Line built = words["morning.built"];
    private readonly Line goal = words["morning.goal"];
    private readonly Line goalSmall = words["morning.goal-small"];
    private readonly Line glad = words["morning.glad"];
    private readonly Line gladSmall = words["morning.glad-small"];
    private readonly Line goalHeard = words["morning.goal-heard"];
    private readonly Line gladHeard = words["morning.glad-heard"];
    private readonly Line partGoal = words["morning.part-goal"];
    private readonly Line partGlad = words["morning.part-glad"];
    private readonly Line step = words["morning.step"];
    private readonly Line off = words["morning.off"];
    private readonly Prompt<Option> kinds = Prompt.Choice(words.Choice("morning.second"));
    private readonly Prompt<Option> ways = Prompt.Choice(words.Choice("morning.now"));

    protected override Waterfall<Morning> Steps => Waterfall
        .Change("open", Open)
        .Ask("now", (chat, _) => chat.Ask(now), ways, TakeNow, when: state => state.Knows)
        .AskOwn("first", own, (chat, _) => chat.Ask(first), (chat, _) => chat.Ask(firstSmall), TakeFirst, when: state => !state.Knows)
        .Ask("second", (chat, _) => chat.Ask(second), kinds, (_, state, chosen) => state with { Kind = chosen.Value }, when: state => !state.Knows)
        .Do("built", Keep, when: state => !state.Knows)
        .Do("step", (chat, state) => chat.Say(step, ("first", state.First!)), when: state => state is { Knows: true, First: not null })
        .AskOwn("today", own, (chat, state) => chat.Ask(state.Kind == Goal ? goal : glad),
            (chat, state) => chat.Ask(state.Kind == Goal ? goalSmall : gladSmall), TakeToday, when: state => state.Knows)
        .Close(Id, again: state => new Morning { First = state.First, Kind = state.Kind }, isUntold: state => !state.Knows);

    private Morning Open(Chat chat, Morning state)
    {
        if (state.IsNew || (state.Kind is null ? Kept(chat) : state) is not { } routine)
        {
            return state;
        }

        chat.Say(known, ("first", First(chat, routine)), ("second", Part(chat, routine.Kind)));
        if (routine.Kind == Goal && Notes.Last(chat, Id, Today) is { } before)
        {
            chat.Say(last, ("goal", before.Text));
        }

        return routine with { Knows = true };
    }

    /// <summary>The routine of an earlier day; one that comes at its time brings itself along.</summary>
    private static Morning? Kept(Chat chat) => Notes.Last(chat, Id) is { } note
        ? new Morning { First = note.Text.Length > 0 ? note.Text : null, Kind = note.With }
        : null;

    private Morning TakeNow(Chat chat, Morning state, Option chosen)
    {
        switch (chosen.Value)
        {
            case "change":
                chat.Goto("open");
                return new Morning { IsNew = true };
            case "off":
                chat.Say(off);
                chat.End();
                break;
        }

        return state;
    }

    private static Morning TakeFirst(Chat chat, Morning state, string? said) => state with { First = said };

    private void Keep(Chat chat, Morning state)
    {
        Notes.Add(chat, Id, state.First ?? "", state.Kind);
        chat.Say(built, ("first", First(chat, state)), ("second", Part(chat, state.Kind)));
    }

    private string First(Chat chat, Morning state) => state.First is { } own ? $"\"{Quote.Of(own)}\"" : chat.Word(firstNone);

    private string Part(Chat chat, string? kind) => chat.Word(kind == Goal ? partGoal : partGlad);

    private Morning TakeToday(Chat chat, Morning state, string? said)
    {
        if (said is not null)
        {
            chat.Say(state.Kind == Goal ? goalHeard : gladHeard, ("words", Quote.Of(said)));
            Notes.Add(chat, Id, said, kind: Today);
        }

        return state;
    }
}

/// <summary>The routine, and today's part of it.</summary>
internal sealed record Morning : PracticeState
{
    /// <summary>What comes before the phone; null = nothing.</summary>
    [JsonPropertyName("f")]
    public string? First { get; init; }

    /// <summary><c>goal</c> or <c>glad</c>.</summary>
    [JsonPropertyName("s")]
    public string? Kind { get; init; }

    /// <summary>It is built anew though there is one.</summary>
    [JsonPropertyName("n")]
    public bool IsNew { get; init; }
}
