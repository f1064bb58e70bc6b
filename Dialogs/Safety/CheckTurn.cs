using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Safety;

/// <summary>
/// Words that may mean danger and may not: one gentle question about what they mean, and nothing else changes. What the
/// answer leaves open is asked about as danger, since a miss is worse than a question too many.
/// </summary>
internal sealed class CheckTurn(Words words)
{
    /// <summary>The same question is not put twice in an evening.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromHours(12);

    private readonly FrozenDictionary<string, StepWords> questions = new Dictionary<string, string>
    {
        ["suicide"] = "meaning",
        ["self_harm"] = "meaning",
        ["harm_to_others"] = "harm",
        ["abuse"] = "afraid",
        ["minor"] = "age",
    }.ToFrozenDictionary(pair => pair.Key, pair => StepWords.Of(words, "check", SafetyStep.Meaning, pair.Value), StringComparer.Ordinal);

    private readonly Line understood = words["check.understood"];
    private readonly Line next = words["check.next.ask"];
    private readonly ImmutableArray<Option> ways = words.Choice("welcome.ways");
    private readonly Line notAfraid = words["check.not-afraid"];

    /// <summary>Asks about the gravest soft sign; false when there is none, or it was asked about already.</summary>
    public bool Ask(Chat chat)
    {
        var sign = chat.Meaning.Safety.All.FirstOrDefault(it => it.Level == SafetyLevel.Check && questions.ContainsKey(it.Kind));
        var state = chat.Safety();
        if (sign is null || (state.Kind == sign.Kind && chat.Now - state.CheckedAt < Rest))
        {
            return false;
        }

        var question = questions[sign.Kind];
        if (question.Say is { } line)
        {
            chat.Say(line);
        }

        chat.Ask(question.Ask);
        chat.Offer(question.Answers);
        chat.Change(it => it with { Phase = SafetyPhase.Checking, Kind = sign.Kind, CheckedAt = chat.Now, Asked = SafetyStep.Meaning });
        return true;
    }

    /// <summary>Takes the answer: the danger it admits to, if any, and whether everything is said about it.</summary>
    public (Danger? Danger, bool Answered) Take(Chat chat, DialogStack stack, Answers said)
    {
        var kind = chat.Safety().Kind!;
        chat.Change(state => state with { Phase = SafetyPhase.None, Asked = SafetyStep.None });
        if (Admits(kind, said))
        {
            return (new Danger(kind, 1), false);
        }

        if (kind == "minor" || (said & (Answers.No | Answers.Fine)) == 0)
        {
            // What else it says is for whoever would have answered it.
            return (null, false);
        }

        chat.Say(kind == "abuse" ? notAfraid : understood);
        GoOn(chat, stack, isAsked: kind == "abuse");
        return (null, true);
    }

    /// <summary>Back to what was under way, or to the ways there are.</summary>
    /// <param name="isAsked">What was just said already asks something.</param>
    private void GoOn(Chat chat, DialogStack stack, bool isAsked)
    {
        if (!stack.IsEmpty)
        {
            stack.Again();
        }
        else if (!isAsked)
        {
            chat.Ask(next);
            chat.Offer(ways);
        }
    }

    private static bool Admits(string kind, Answers said) => kind switch
    {
        "suicide" or "self_harm" => Has(said, Answers.Life | Answers.Unsure | Answers.Yes) && !Has(said, Answers.No),
        "harm_to_others" => Has(said, Answers.Yes | Answers.Unsure | Answers.Plan) && !Has(said, Answers.No),
        "abuse" => Has(said, Answers.Yes | Answers.Unsure | Answers.Afraid | Answers.NotSafe) && !Has(said, Answers.No),
        _ => false,
    };

    private static bool Has(Answers said, Answers any) => (said & any) != 0;
}
