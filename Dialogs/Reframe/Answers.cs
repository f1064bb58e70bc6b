using System.Collections.Frozen;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>Tells what an open answer is: none at all, a yes to the worry, a feeling rather than a fact.</summary>
internal sealed class Answers(Patterns words)
{
    private readonly Phrases nothing = new(words.Nothing, words.Fillers);
    private readonly Phrases maybeTrue = new(words.MaybeTrue, words.Fillers);
    private readonly FrozenSet<string> feelings = words.Feelings.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says that there is no answer, or has no word in it.</summary>
    public bool IsNothing(string answer) => Plain.Words(answer).Length == 0 || nothing.Are(answer);

    /// <summary>Says that the worry may be right.</summary>
    public bool SaysItIsTrue(string answer) => maybeTrue.Are(answer);

    /// <summary>"i just feel it": a short answer that is about a feeling.</summary>
    public bool IsFeeling(string answer) => Plain.Words(answer) is { Length: <= 8 } && HasFeeling(answer);

    public bool HasFeeling(string text) => Plain.Words(text).Any(feelings.Contains);
}
