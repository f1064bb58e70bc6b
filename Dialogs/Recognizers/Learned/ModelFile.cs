using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>The model as bytes, little endian: a mark, the heads' names, the parts, and SHA-256 over all of it.</summary>
internal static class ModelFile
{
    private const string Mark = "CompanionBot model 1";

    /// <exception cref="ContentException">It is missing, cut off, altered or made for other heads; says what to run.</exception>
    public static ModelParts Read(Stream? stream)
    {
        if (stream is null)
        {
            throw Fault("is missing");
        }

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.Length < SHA256.HashSizeInBytes
            || !SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
        {
            throw Fault("is damaged");
        }

        memory.Position = 0;
        using var reader = new BinaryReader(memory, Encoding.UTF8);
        return reader.ReadString() == Mark && reader.ReadString() == Heads.Names ? Parts(reader) : throw Fault("was made for other labels");
    }

    public static byte[] Write(ModelParts parts)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(Heads.Names);
        writer.Write(parts.Corpus);
        writer.Write(parts.Keys.Length);
        writer.Write(MemoryMarshal.AsBytes<ulong>(parts.Keys));
        writer.Write(MemoryMarshal.AsBytes<float>(parts.Rarity));
        writer.Write(MemoryMarshal.AsBytes<float>(parts.Scale));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(parts.Cells));
        writer.Write(MemoryMarshal.AsBytes<float>(parts.Bias));
        writer.Write(MemoryMarshal.AsBytes<float>(parts.Threshold));
        writer.Flush();
        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        return memory.ToArray();
    }

    private static ModelParts Parts(BinaryReader reader)
    {
        var corpus = reader.ReadString();
        var rows = reader.ReadInt32();
        return new ModelParts(
            corpus,
            Many<ulong>(reader, rows),
            Many<float>(reader, rows),
            Many<float>(reader, rows),
            Many<sbyte>(reader, rows * Heads.Count),
            Many<float>(reader, Heads.Count),
            Many<float>(reader, Heads.Count));
    }

    private static T[] Many<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static ContentException Fault(string what) =>
        new([$"en/understanding.model: {what}: make it with \"dotnet run -c Release --project Bot -- train\""]);
}
