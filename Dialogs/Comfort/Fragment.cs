using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Reframe;

namespace CompanionBot.Dialogs.Comfort;

/// <summary>A few of the person's own words, to say back to them: never a question, since nothing is asked.</summary>
internal sealed class Fragment(Patterns words)
{
    private const int MostWords = 9;
    private const int FewestWords = 3;

    private static readonly char[] Ends = ['.', '!', '?', '\n', ';'];

    /// <summary>The sentence that counts if one stands out, else the last; null when there are no words.</summary>
    public string? Of(Chat chat)
    {
        var said = chat.Sentence ?? chat.Text;
        var sentences = said.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(sentence => sentence.Any(char.IsLetter)).ToList();
        var sentence = sentences.FindLast(one => Count(one) >= FewestWords) ?? sentences.LastOrDefault();
        return sentence is null ? null : Quote.Of(Inner(sentence.Replace("\"", "", StringComparison.Ordinal)), MostWords);
    }

    /// <summary>"and like he just left": without the words that only lead in.</summary>
    private string Inner(string sentence)
    {
        var parts = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var inner = parts.SkipWhile(part => words.Fillers.Contains(Plain.Of(part))).ToList();
        return inner.Count >= FewestWords ? string.Join(' ', inner) : sentence;
    }

    private static int Count(string sentence) => sentence.Count(letter => letter == ' ') + 1;
}
