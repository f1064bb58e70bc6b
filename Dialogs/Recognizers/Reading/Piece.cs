namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Characters without a space between them, folded, with the place of each in the original.</summary>
internal sealed class Piece
{
    // Longer ones are no word; what follows is left out, so that no later step costs more than its length.
    private const int Longest = 96;

    private readonly char[] letters = new char[Longest];
    private readonly int[] starts = new int[Longest];

    public int Length { get; private set; }

    public int End { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    public char Last => Length == 0 ? ' ' : letters[Length - 1];

    public int StartOf(int index) => starts[index];

    /// <summary>Where the part up to, and without, this index ends in the original.</summary>
    public int EndOf(int index) => index >= Length ? End : starts[index];

    public void Clear() => Length = 0;

    /// <summary>Adds a character; of a letter said over and over, three are kept.</summary>
    public void Add(char letter, int start, int end)
    {
        End = end;
        var again = Length >= 3 && char.IsLetter(letter)
            && letters[Length - 1] == letter && letters[Length - 2] == letter && letters[Length - 3] == letter;
        if (Length < Longest && !again)
        {
            letters[Length] = letter;
            starts[Length++] = start;
        }
    }
}
