using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Judges each sign of danger by what stands around it.</summary>
internal sealed class SafetyContext
{
    // A guard counts within this many words of the sign and the same sentence: people write a page without a full stop.
    private const int Near = 14;

    private readonly Utterance utterance;
    private readonly ILookup<(SafetyRole Role, SafetyRule? Rule), Hit<SafetyMark>> marks;
    private readonly Dictionary<(SafetyRole Role, SafetyRule? Rule), Hit<SafetyMark>[]> sorted;
    private readonly HashSet<int> negatedAt;

    public SafetyContext(Utterance utterance, List<Hit<SafetyMark>> hits)
    {
        this.utterance = utterance;
        marks = hits.Where(hit => hit.Tag.Role != SafetyRole.Sign).ToLookup(hit => (hit.Tag.Role, hit.Tag.Rule));
        sorted = marks.ToDictionary(group => group.Key, group => group.ToArray());
        negatedAt = [.. marks[(SafetyRole.Negated, null)].Select(hit => hit.To)];
    }

    /// <summary>The sign that a hit is; null when something around it takes it away.</summary>
    public SafetySign? Judge(Hit<SafetyMark> hit)
    {
        var rule = hit.Tag.Rule!;
        if (IsTakenAway(hit, rule))
        {
            return null;
        }

        var recent = Stands(SafetyRole.Recent, hit);
        var level = Level(hit, rule, recent);
        var imminent = level == SafetyLevel.Alarm
            && (rule.Imminent == RuleUrgency.Always || (rule.Imminent == RuleUrgency.Recent && recent));
        var score = level == SafetyLevel.Alarm ? (imminent ? 0.99 : 0.95) : 0.5;
        return new SafetySign(rule.Kind, level, score, imminent, rule.Id);
    }

    private bool IsTakenAway(Hit<SafetyMark> hit, SafetyRule rule) =>
        (rule.With.Length > 0 && !marks.Contains((SafetyRole.With, rule)))
        || Stands(SafetyRole.Unless, hit, rule)
        || (!rule.Ignores.Contains("negated") && negatedAt.Contains(hit.From))
        || (!rule.Ignores.Contains("story") && Stands(SafetyRole.Story, hit));

    private SafetyLevel Level(Hit<SafetyMark> hit, SafetyRule rule, bool recent)
    {
        if (!rule.Ignores.Contains("past") && !recent && Stands(SafetyRole.Past, hit))
        {
            return SafetyLevel.Check;
        }

        return rule.Level switch
        {
            RuleLevel.Alarm => SafetyLevel.Alarm,
            RuleLevel.AlarmUnlessJoking => Stands(SafetyRole.Joke, hit) ? SafetyLevel.Check : SafetyLevel.Alarm,
            RuleLevel.AlarmInDistress => Anywhere(SafetyRole.Distress) ? SafetyLevel.Alarm : SafetyLevel.Check,
            _ => marks.Contains((SafetyRole.GraveWith, rule)) ? SafetyLevel.Alarm : SafetyLevel.Check,
        };
    }

    private bool Anywhere(SafetyRole role) => marks.Contains((role, null));

    private bool Stands(SafetyRole role, Hit<SafetyMark> hit, SafetyRule? rule = null)
    {
        if (!sorted.TryGetValue((role, rule), out var places))
        {
            return false;
        }

        // The places are in the order of the text, so the first one that is near enough decides where to look.
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].From < hit.From - Near ? (middle + 1, high) : (low, middle);
        }

        for (; low < places.Length && places[low].From <= hit.To + Near; low++)
        {
            if (utterance[places[low].From].Sentence == utterance[hit.From].Sentence)
            {
                return true;
            }
        }

        return false;
    }
}
