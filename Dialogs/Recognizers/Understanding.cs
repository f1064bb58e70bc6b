using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Reads a message with every recognizer. Built once; safe to use from many threads; keeps nothing of a text.</summary>
public sealed class Understanding
{
    private const double Guess = 0.55;

    private readonly Language language;
    private readonly Model model;
    private readonly SafetyReader safety;
    private readonly IntentReader intents;
    private readonly ThoughtReader thoughts;
    private readonly TriggerReader triggers;

    public Understanding(Library library)
    {
        language = new Language(library.Vocabulary);
        using (var file = library.OpenModel())
        {
            model = new Model(ModelFile.Read(file));
        }

        safety = new SafetyReader(language);
        intents = new IntentReader(language);
        thoughts = new ThoughtReader(language);
        triggers = new TriggerReader(language);
        Numbers = new Numbers(language);
        YesNo = new YesNo(language);
        Choices = new Choices(language, Numbers);
        Durations = new Durations(language);
        Times = new Times(language, Durations);
    }

    public Numbers Numbers { get; }

    public YesNo YesNo { get; }

    public Choices Choices { get; }

    public Durations Durations { get; }

    public Times Times { get; }

    /// <summary>What the text means. Takes any text of any length, without failing, in time in proportion to it.</summary>
    public Meaning Read(string text)
    {
        var utterance = language.Read(text);
        if (utterance.Count == 0)
        {
            return Meaning.None;
        }

        var (cues, isFact) = thoughts.Read(utterance);
        var learned = Strengths.Of(model, utterance, cues.Score);
        var thought = Verdict.Thought(cues, isFact, learned, utterance);
        var (named, silences) = triggers.Read(utterance);
        var trigger = Verdict.Trigger(named, learned);
        var intent = Verdict.Intent(intents.Read(utterance), learned, utterance);
        var silence = SilenceIn(utterance, silences, intent);
        intent = Settle(intent, thought, silences.Count > 0 && trigger == "unresponsiveness", silence);
        var (signs, takenAway) = safety.Read(utterance);
        return new Meaning(Verdict.Safety(signs, takenAway, learned, utterance.Count), intent, thought, trigger, silence);
    }

    /// <summary>Which words and rules weighed how much, line by line, for a person.</summary>
    public IEnumerable<string> Explain(string text)
    {
        var utterance = language.Read(text);
        return Section("read as", [string.Join(' ', utterance.Tokens.Select(token => token.Word))])
            .Concat(Section("safety", safety.Explain(utterance)))
            .Concat(Section("intent", intents.Explain(utterance)))
            .Concat(Section("thought", thoughts.Explain(utterance)))
            .Concat(Section("model", Reasons.For(model, utterance, Strengths.Of(model, utterance, thoughts.Read(utterance).Cues.Score))));
    }

    private static IEnumerable<string> Section(string name, IEnumerable<string> lines) =>
        lines.Select(line => $"  {line}").DefaultIfEmpty("  nothing").Prepend(name);

    /// <summary>
    /// Without a clear wish: a silence is what the message is about, and sure where its length is told; an anxious
    /// thought alone is only a guess at looking at the thought.
    /// </summary>
    private static IntentReading Settle(IntentReading intent, ThoughtReading thought, bool isSilent, Silence? silence) =>
        intent.Score >= Guess + 0.2 ? intent
        : isSilent ? new IntentReading("unanswered", silence is null ? 0.7 : 0.82)
        : thought.Anxious && intent.Score < Guess ? new IntentReading("reframe", Guess)
        : intent;

    /// <summary>A length of time belongs to the silence unless it lies ahead ("in 30 minutes").</summary>
    private Silence? SilenceIn(Utterance utterance, List<int> silences, IntentReading intent)
    {
        if (silences.Count == 0 && intent.Name != "unanswered" && intent.Second != "unanswered")
        {
            return null;
        }

        foreach (var length in Durations.All(utterance))
        {
            if (!IsAhead(utterance, length))
            {
                return new Silence(length.Length, length.Iso, length.Words);
            }
        }

        return null;
    }

    private static bool IsAhead(Utterance utterance, DurationReading length) =>
        length.From > 0 && (utterance[length.From - 1].Word is "every" or "another" or "takes" or "took"
            || (utterance[length.From - 1].Word == "in" && utterance.Has(Math.Max(0, length.From - 5), length.From, "message", "remind", "check", "ping", "ask")
                && !utterance.Has(Math.Max(0, length.From - 8), length.From, "not", "no")));
}
