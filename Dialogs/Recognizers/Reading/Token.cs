namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>One normalised word and where it stands in the text as the person wrote it.</summary>
/// <param name="Word">Lower case, spelled out: "hasnt" is the two tokens <c>has</c> and <c>not</c>.</param>
/// <param name="Id">The number of the word in the lexicon; -1 when no phrase and no list has it.</param>
/// <param name="Start">The first UTF-16 unit in the original.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Sentence">Counts the sentences.</param>
/// <param name="Clause">Counts what commas, dashes and new lines part.</param>
internal readonly record struct Token(string Word, int Id, int Start, int End, int Sentence, int Clause)
{
    public bool IsNumber => char.IsAsciiDigit(Word[0]);
}
