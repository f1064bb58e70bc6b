using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What to do if the worry is right, and a sentence of the person's own that is fair to all sides.</summary>
internal sealed class Balance(Words words, Answers answers, Similarity similarity)
{
    private const int MostLetters = 300;
    private const int FewWords = 6;
    private const int ManyWords = 12;
    private const int MostWords = 30;

    private readonly Line plan = words["reframe.plan"];
    private readonly Line planTaken = words["reframe.plan-taken"];
    private readonly Line planNone = words["reframe.plan-none"];
    private readonly Line piecesBoth = words["reframe.pieces-both"];
    private readonly Line piecesOne = words["reframe.pieces-one"];
    private readonly Line ask = words["reframe.balance"];
    private readonly Line askHigh = words["reframe.balance-high"];
    private readonly Line askSmall = words["reframe.balance-small"];
    private readonly Line kept = words["reframe.balance-kept"];
    private readonly Line keptHigh = words["reframe.balance-high-kept"];
    private readonly Line open = words["reframe.balance-open"];

    public void AskPlan(Chat chat, Reframe state) => chat.Ask(plan);

    public Reframe TakePlan(Chat chat, Reframe state, string answer)
    {
        var isPlan = !answers.IsNothing(answer);
        chat.Say(isPlan ? planTaken : planNone);
        return state with { Plan = isPlan ? answer : null, Asked = state.Asked + 1 };
    }

    /// <summary>Lays the person's own pieces side by side and asks for their sentence; it is never written for them.</summary>
    public void Ask(Chat chat, Reframe state)
    {
        if (state.Small)
        {
            chat.Ask(askSmall);
            return;
        }

        var other = state.Plan ?? state.Against.FirstOrDefault() ?? state.Banked;
        if (state.Support is { } support && other is not null)
        {
            chat.Say(piecesBoth, ("support", Short(support, state)), ("against", Short(other, state)));
        }
        else if ((other ?? state.Support) is { } piece)
        {
            chat.Say(piecesOne, ("piece", Short(piece, state)));
        }

        chat.Ask(state.IsHigh ? askHigh : ask);
    }

    public Reframe Take(Chat chat, Reframe state, string answer)
    {
        state = state with { Asked = state.Asked + 1 };
        if (IsSentence(chat, state, answer))
        {
            Keep(chat, state, answer);
            var sentence = answer.Length <= MostLetters ? answer : answer[..MostLetters];
            EvidenceBank.Settle(chat, state.Thought, sentence);
            return state with { Balanced = sentence, Weighed = true };
        }

        if (!state.Small && Budget.HasRoom(state, Budget.Rating(state)))
        {
            return state with { Small = true };
        }

        chat.Say(open);
        return state with { Weighed = true };
    }

    /// <summary>Their sentence is said back whole or not at all.</summary>
    private void Keep(Chat chat, Reframe state, string sentence)
    {
        if (state.IsHigh)
        {
            chat.Say(keptHigh);
        }
        else
        {
            chat.Say(kept, ("words", Quote.Of(sentence, MostWords)));
        }
    }

    /// <summary>The person's own words, shorter where little should be read.</summary>
    public static string Short(string text, Reframe state) => Quote.Of(text, state.IsHigh ? FewWords : ManyWords);

    private bool IsSentence(Chat chat, Reframe state, string answer) =>
        !answers.IsNothing(answer) && !(chat.Meaning.Thought.Anxious && similarity.Same(answer, state.Thought));
}
