using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>The first sentence of each answer inside an episode: it takes up what the person just said.</summary>
internal static class Lead
{
    /// <summary>From here on only sentences with the person's own words are used, since the others were all said before.</summary>
    private const int MostPlain = 12;

    private static readonly FrozenSet<string> Manners =
        new[] { "other", "greeting", "thanks", "small_talk", "vent", "help", "back", "skip", "repeat" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Say(Chat chat, CourseWords words, SafetyState state, Answers said, bool sign)
    {
        var line = Pick(chat, words, state, said, sign);
        if (line == words.Private)
        {
            // A notice is longer than what else has to be said leaves room for.
            chat.Post(Activity.Notice(chat.Word(line)));
        }
        else if (line.Places.IsEmpty)
        {
            chat.Say(line);
        }
        else
        {
            chat.Say(line, ("words", Quote.Of(chat.Text)));
        }
    }

    /// <summary>Whether the person turns to something else: a request or a worry that another part of the program would take.</summary>
    public static bool IsOtherTopic(Chat chat) =>
        (chat.Meaning.Intent.IsStrong && !Manners.Contains(chat.Meaning.Intent.Name)) || chat.Meaning.Thought.Anxious;

    private static Line Pick(Chat chat, CourseWords words, SafetyState state, Answers said, bool sign)
    {
        var asked = state.Asked != SafetyStep.None;
        return said.HasFlag(Answers.Human) || chat.Meaning.Intent.Name == "human_check" ? words.Human
            : chat.Meaning.Intent is { Name: "privacy", IsStrong: true } ? words.Private
            : state.Asked == SafetyStep.Device && Watching(chat, words, said) is { } watching ? watching
            : NewBarrier(words, state, said) is { } barrier ? barrier
            : state.Turns > MostPlain ? words.Echo
            : sign ? words.Again
            : said.HasFlag(Answers.Fine) ? words.Fine
            : said.HasFlag(Answers.Calling) ? words.Calling
            : said.HasFlag(Answers.Alone) && asked ? words.Alone
            : said.HasFlag(Answers.Unsure) && asked ? words.Unsure
            : said.HasFlag(Answers.No) && asked ? words.No
            : said.HasFlag(Answers.Yes) && asked ? words.Yes
            : IsOtherTopic(chat) ? words.Other
            : words.Heard;
    }

    /// <summary>What to know about this device before anything is said about plans.</summary>
    private static Line? Watching(Chat chat, CourseWords words, Answers said) =>
        said.HasFlag(Answers.No) ? words.Unwatched
        : chat.Activity.ChannelId is "directline" or "webchat" ? words.WatchedOnPage
        : words.Watched;

    private static Line? NewBarrier(CourseWords words, SafetyState state, Answers said) => words.Barriers
        .Where(pair => said.HasFlag(pair.Barrier) && !state.Barriers.HasFlag(pair.Barrier))
        .Select(pair => pair.Line)
        .FirstOrDefault();
}
