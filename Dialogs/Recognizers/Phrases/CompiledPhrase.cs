using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Phrases;

/// <summary>A phrase that can be looked for. Its length is bounded, so a try at one place costs a bounded time.</summary>
internal sealed class CompiledPhrase(string text, Instruction[] steps)
{
    public string Text => text;

    /// <summary>The words that it may begin with; null stands for any number.</summary>
    public IEnumerable<int?> Openings => OpeningsFrom(0).Distinct();

    /// <summary>Where the phrase ends when it begins at this token; -1 when it does not.</summary>
    public int Match(Utterance utterance, int from) => Run(0, from, utterance, utterance[from].Sentence);

    private int Run(int step, int at, Utterance utterance, int sentence)
    {
        while (true)
        {
            var now = steps[step];
            switch (now.Does)
            {
                case Does.Done:
                    return at;
                case Does.Jump:
                    step = now.Other;
                    continue;
                case Does.Either:
                    var end = Run(step + 1, at, utterance, sentence);
                    if (end >= 0)
                    {
                        return end;
                    }

                    step = now.Other;
                    continue;
                case Does.Before when at < utterance.Count && now.Set!.Contains(utterance[at].Id):
                case Does.Start when utterance.EndsClauseBefore(at):
                case Does.End when utterance.EndsClauseBefore(at):
                    break;
                case Does.Before or Does.Start or Does.End:
                    return -1;
                default:
                    if (at == utterance.Count || utterance[at].Sentence != sentence || !Takes(now, utterance[at]))
                    {
                        return -1;
                    }

                    at++;
                    break;
            }

            step++;
        }
    }

    private static bool Takes(Instruction step, in Token token) => step.Does switch
    {
        Does.Word => step.Word == token.Id,
        Does.OneOf => step.Set!.Contains(token.Id),
        Does.Number => token.IsNumber,
        _ => true,
    };

    private IEnumerable<int?> OpeningsFrom(int step) => steps[step].Does switch
    {
        Does.Word => [steps[step].Word],
        Does.OneOf or Does.Before => steps[step].Set!.Words.Select(word => (int?)word),
        Does.Number => [null],
        Does.Either => OpeningsFrom(step + 1).Concat(OpeningsFrom(steps[step].Other)),
        Does.Jump => OpeningsFrom(steps[step].Other),
        Does.Start => OpeningsFrom(step + 1),
        _ => throw new FormatException($"\"{text}\" must begin with a word that has to be there"),
    };
}
