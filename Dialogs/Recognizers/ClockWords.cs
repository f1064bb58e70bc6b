using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What a text says about a time of day and a day, before it is reckoned.</summary>
/// <param name="Hour">As said, 0 to 24.</param>
/// <param name="HasHalf">Whether it is known which half of the clock is meant.</param>
/// <param name="Afternoon">Whether it is the second half.</param>
/// <param name="Days">Days from today, when a day was named so.</param>
internal sealed record ClockWords(
    int? Hour, int Minute, bool HasHalf, bool Afternoon, DayPart? Part, int? Days, int? Weekday, bool IsTonight, bool IsPast)
{
    private static readonly HashSet<string> Around =
        ["at", "around", "about", "like", "maybe", "say", "please", "ish", "by", "ok", "let", "us", "yes", "am", "pm", "oclock", "sharp", "then", "do", "make", "it"];

    /// <summary>The hour on a clock of 24.</summary>
    public int Hour24 => Hour switch
    {
        null => 0,
        > 12 => Hour.Value % 24,
        12 => Afternoon ? 12 : IsClock24 ? 12 : 0,
        _ => Hour.Value + (Afternoon ? 12 : 0),
    };

    private bool IsClock24 => Part is null && HasHalf && !Afternoon && Hour == 12 && Minute > 0;

    public static ClockWords Find(Utterance utterance, AnswerWords answers)
    {
        var said = new ClockWords(null, 0, HasHalf: false, Afternoon: false, null, null, null, IsTonight: false, IsPast: false);
        for (var at = 0; at < utterance.Count; at++)
        {
            said = said.With(utterance, at, answers);
        }

        return said.Settled();
    }

    private ClockWords With(Utterance utterance, int at, AnswerWords answers)
    {
        var word = utterance[at].Word;
        if (answers.DayParts.TryGetValue(word, out var part))
        {
            var tonight = word is "tonight" or "midnight";
            return this with { Part = part, IsTonight = IsTonight || tonight, Days = word == "tonight" ? 0 : Days };
        }

        if (answers.Weekdays.TryGetValue(word, out var weekday) && (word.Length > 3 || utterance.Has(Math.Max(0, at - 2), at, "on", "next", "this")))
        {
            return this with { Weekday = weekday };
        }

        switch (word)
        {
            case "today" or "this" when word == "today":
                return this with { Days = 0 };
            case "tomorrow":
                return this with { Days = utterance.Has(Math.Max(0, at - 3), at, "after") && utterance.Has(Math.Max(0, at - 3), at, "day") ? 2 : 1 };
            case "yesterday":
                return this with { IsPast = true };
            case "am":
                // "I am" is no time of day.
                return Hour is not null && at > 0 && (utterance[at - 1].IsNumber || answers.Numbers.ContainsKey(utterance[at - 1].Word)) ? this with { HasHalf = true, Afternoon = false } : this;
            case "pm":
                return this with { HasHalf = true, Afternoon = true };
            default:
                return Hour is null ? WithHour(utterance, at, answers) : this;
        }
    }

    private ClockWords WithHour(Utterance utterance, int at, AnswerWords answers)
    {
        var word = utterance[at].Word;
        if (at + 2 < utterance.Count && utterance[at + 1].Word is "past" or "to" && MinutesOff(word, answers) is { } off
            && HourOf(utterance[at + 2].Word, answers) is { } about)
        {
            return utterance[at + 1].Word == "past"
                ? this with { Hour = about, Minute = off }
                : this with { Hour = about == 1 ? 12 : about - 1, Minute = 60 - off };
        }

        var split = word.IndexOfAny([':', '.']);
        if (split > 0 && int.TryParse(word.AsSpan(0, split), out var hour) && int.TryParse(word.AsSpan(split + 1), out var minute)
            && hour <= 24 && minute < 60 && word.Length - split == 3)
        {
            // "21:30" and "09:30" can only be meant one way.
            return this with { Hour = hour, Minute = minute, HasHalf = HasHalf || hour > 12 || hour == 0 || word[0] == '0' };
        }

        var next = at + 1 < utterance.Count ? utterance[at + 1].Word : "";
        var clock = next is "am" or "pm" or "oclock" || IsAlone(utterance, at, answers) || Part is not null || utterance.Has(Math.Max(0, at - 2), at, "at", "around", "by", "about", "before", "after", "till", "until")
            || answers.DayParts.ContainsKey(next) || next is "in" or "tomorrow" or "today";
        return clock && HourOf(word, answers) is { } plain
            ? this with { Hour = plain, Minute = MinuteOf(next, answers), HasHalf = HasHalf || plain > 12 || plain == 0 }
            : this;
    }

    /// <summary>A bare "9" is a time where nothing else is said; "a 7" and "this one" are none.</summary>
    private static bool IsAlone(Utterance utterance, int at, AnswerWords answers) =>
        (utterance[at].IsNumber || HourOf(utterance[at].Word, answers) <= 12)
        && utterance.Tokens.Index().All(other => other.Index == at || Around.Contains(other.Item.Word)
            || (other.Index == at + 1 && MinuteOf(other.Item.Word, answers) > 0));

    private static int? MinutesOff(string word, AnswerWords answers) => word switch
    {
        "half" => 30,
        "quarter" => 15,
        _ => (int.TryParse(word, out var minutes) || answers.Numbers.TryGetValue(word, out minutes)) && minutes is >= 5 and < 30 ? minutes : null,
    };

    private static int? HourOf(string word, AnswerWords answers) =>
        int.TryParse(word, out var hour) || answers.Numbers.TryGetValue(word, out hour) ? hour is >= 0 and <= 24 ? hour : null : null;

    /// <summary>"nine thirty", "9 15".</summary>
    private static int MinuteOf(string word, AnswerWords answers) =>
        (int.TryParse(word, out var minute) || answers.Numbers.TryGetValue(word, out minute)) && minute is >= 10 and < 60 ? minute : 0;

    /// <summary>A part of the day says which half of the clock an hour belongs to.</summary>
    private ClockWords Settled()
    {
        if (Part is null || Hour is null || HasHalf)
        {
            return this;
        }

        // "Tonight at 1" is after midnight, "tonight at 9" before it.
        var afternoon = Part.Afternoon && !(IsTonight && Hour is 12 or < 5);
        return this with { HasHalf = true, Afternoon = afternoon };
    }
}
