using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Practices.Closing;

/// <summary>Offers to come back to a practice at a time; one time a practice, a new one takes the place of the old.</summary>
internal sealed class AgainSteps(Words words)
{
    private readonly Clock clock = new(words);
    private readonly Line set = words["practice-close.set"];
    private readonly Line none = words["practice-close.none"];
    private readonly Line pageOnly = words["checkin.page-only"];
    private readonly FrozenDictionary<string, Line> questions = PracticeList.All
        .Where(practice => words.Library.Lines.ContainsKey($"{practice.Name}.when"))
        .ToFrozenDictionary(practice => practice.Name, practice => words[$"{practice.Name}.when"], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ImmutableArray<Option>> times = PracticeList.All
        .ToFrozenDictionary(practice => practice.Name, practice => words.FindChoice($"{practice.Name}.times"), StringComparer.Ordinal);

    /// <summary>The id of the promise that belongs to a practice.</summary>
    public static string IdOf(string practice) => $"practice-{practice}";

    public Waterfall<Close> In(Waterfall<Close> waterfall) => waterfall
        .Ask("when", Ask, new MomentPrompt([.. times.Values.SelectMany(options => options).DistinctBy(option => option.Value)]), Take,
            when: state => state.Again is not null,
            buttons: (_, state) => times[state.Practice]);

    /// <summary>Promises to come back.</summary>
    public void Promise(Chat chat, string practice, DateTimeOffset at, object? state)
    {
        chat.Plan(new Planned(IdOf(practice), PlannedKind.Promise, at, DueDialog.Id, StateJson.Element(new Due(at, practice, state is null ? null : StateJson.Element(state)))));
        chat.Say(set, ("time", clock.Say(chat, at)));
    }

    private void Ask(Chat chat, Close state)
    {
        chat.Ask(questions[state.Practice]);
        if (Reach.IsPageOnly(chat))
        {
            chat.Ask(pageOnly);
        }
    }

    private Close Take(Chat chat, Close state, Moment answer)
    {
        if (answer.At is { } at)
        {
            Promise(chat, state.Practice, at, state.Again);
        }
        else
        {
            chat.Say(none);
        }

        return state with { Again = null };
    }
}
