using System.Runtime.InteropServices;
using System.Text;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>
/// GloVe word vectors (Pennington, Socher and Manning, EMNLP 2014), pruned and rounded to a byte a number: for each word
/// its length and UTF-8 bytes, then its numbers, in hundredths of what the largest is worth.
/// </summary>
internal sealed class WordVectors
{
    public const int Dimensions = 100;

    private readonly Dictionary<string, sbyte[]> vectors = new(StringComparer.Ordinal);

    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    public static WordVectors Read(Stream stream)
    {
        var all = new WordVectors();
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var word = reader.ReadString();
            var numbers = new sbyte[Dimensions];
            stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            all.vectors.Add(word, numbers);
        }

        return all;
    }

    public IEnumerable<string> Words => vectors.Keys;

    public sbyte[]? Of(string word) => vectors.GetValueOrDefault(word);
}
