using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>What the model says of a whole message, head by head.</summary>
internal sealed class Strengths
{
    // A piece alone must speak more clearly than the whole.
    private const float Margin = 1;

    // Tokens; "can't" is two.
    private const int TooShort = 4;
    private const int VeryShort = 6;
    private const int Short = 9;

    private const float SentenceMargin = 0.5f;

    // From this score of the cues on it is worth looking at each sentence.
    private const double SomeCue = 0.5;

    // What the vocabulary's cues may add.
    private const float CueWeight = 1;

    private readonly Model model;
    private readonly float[] strongest = new float[Heads.Count];

    private readonly double cue;

    private Strengths(Model model, double cue) => (this.model, this.cue) = (model, cue);

    /// <summary>The piece in which the anxious thought is clearest.</summary>
    public (int From, int To) Anxious { get; private set; }

    /// <summary>How strongly a head says yes, 0 at its threshold.</summary>
    public float this[int head] => strongest[head] - model.Parts.Threshold[head];

    /// <summary>From 0 to 1, a half at the threshold.</summary>
    public double Score(int head) => Sigmoid.Of(this[head]);

    /// <param name="cue">How anxious the vocabulary's cues say it is, from 0 to 1.</param>
    public static Strengths Of(Model model, Utterance utterance, double cue)
    {
        var all = new Strengths(model, cue);
        all.Read(utterance);
        return all;
    }

    /// <summary>The numbers of the likeliest intent and the next, "other" left aside.</summary>
    public (int First, int Second) TopIntents()
    {
        var other = Content.Labels.Intents.IndexOf("other");
        var (first, second) = (-1, -1);
        for (var intent = 0; intent < Content.Labels.Intents.Length; intent++)
        {
            if (intent == other)
            {
                continue;
            }

            if (first < 0 || this[Heads.Intent(intent)] > this[Heads.Intent(first)])
            {
                (first, second) = (intent, first);
            }
            else if (second < 0 || this[Heads.Intent(intent)] > this[Heads.Intent(second)])
            {
                second = intent;
            }
        }

        return (first, second);
    }

    /// <summary>The sentence that holds the anxious thought most clearly, as the person wrote it.</summary>
    public string ClearestSentence(Utterance utterance)
    {
        var (units, bag) = (Units.Of(utterance), new Bag());
        Span<float> some = stackalloc float[Heads.Count];
        var (best, clearest) = (Anxious, float.NegativeInfinity);
        for (var from = Anxious.From; from < Anxious.To;)
        {
            var to = from + 1;
            while (to < Anxious.To && utterance[to].Sentence == utterance[from].Sentence)
            {
                to++;
            }

            model.Score(utterance, units, from, to, bag, some);
            if (some[Heads.Anxious] + some[Heads.Unfair] is var clear && clear > clearest)
            {
                (best, clearest) = ((from, to), clear);
            }

            from = to;
        }

        return utterance.Quote(best.From, best.To);
    }

    private void Read(Utterance utterance)
    {
        var (units, bag) = (Units.Of(utterance), new Bag());
        Span<float> some = stackalloc float[Heads.Count];
        strongest.AsSpan().Fill(float.NegativeInfinity);
        var pieces = utterance.Count > Stretches.Piece ? Stretches.Cut(utterance) : [];
        if (utterance.Count <= Stretches.LongestWhole)
        {
            model.Score(utterance, units, 0, utterance.Count, bag, some);
            Hold(some, utterance, 0, utterance.Count);
            Take(some, (0, utterance.Count), 0);
        }

        foreach (var (from, to) in pieces)
        {
            model.Score(utterance, units, from, to, bag, some);
            Hold(some, utterance, from, to);
            Take(some, (from, to), Margin);
        }

        foreach (var (from, to) in pieces.Count > 0 || cue < SomeCue ? [] : Stretches.Sentences(utterance))
        {
            model.Score(utterance, units, from, to, bag, some);
            TakeThought(some, (from, to));
        }
    }

    /// <summary>One anxious sentence among plain ones counts as much as a message of one.</summary>
    private void TakeThought(Span<float> some, (int From, int To) sentence)
    {
        if (some[Heads.Anxious] - SentenceMargin > strongest[Heads.Anxious])
        {
            Anxious = sentence;
            strongest[Heads.Anxious] = some[Heads.Anxious] - SentenceMargin;
            strongest[Heads.Unfair] = Math.Max(strongest[Heads.Unfair], some[Heads.Unfair] - SentenceMargin);
        }
    }

    /// <summary>
    /// Three words that look like danger look like many other things, and the same few over and over are noise: there the
    /// rules alone decide.
    /// </summary>
    private static void Hold(Span<float> some, Utterance utterance, int from, int to)
    {
        var tokens = utterance.Count;
        var margin = tokens <= TooShort || IsNoise(utterance, from, to) ? float.PositiveInfinity
            : tokens <= VeryShort ? 2.5f * Margin
            : tokens <= Short ? 1.5f * Margin
            : 0;
        for (var kind = 0; kind < Content.Labels.SafetyKinds.Length; kind++)
        {
            some[Heads.Sign(kind)] -= margin;
            some[Heads.Alarm(kind)] -= margin;
        }
    }

    /// <summary>Of a piece's worth of words, fewer than half are known and different.</summary>
    private static bool IsNoise(Utterance utterance, int from, int to)
    {
        var known = new HashSet<int>();
        for (var at = from; at < to; at++)
        {
            known.Add(utterance[at].Id);
        }

        known.Remove(-1);
        return known.Count * 2 < Math.Min(to - from, Stretches.Piece);
    }

    private void Take(Span<float> some, (int From, int To) stretch, float margin)
    {
        some[Heads.Anxious] += CueWeight * (float)cue;
        if (some[Heads.Anxious] - margin > strongest[Heads.Anxious])
        {
            Anxious = stretch;
        }

        for (var head = 0; head < Heads.Count; head++)
        {
            strongest[head] = Math.Max(strongest[head], some[head] - margin);
        }
    }
}
