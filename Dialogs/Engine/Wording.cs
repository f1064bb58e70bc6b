using System.Runtime.InteropServices;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// Picks the wording of a line: by a hash of conversation, turn and line, so that the same turn run again says the same,
/// and never one that was said within the last ten turns while another is left.
/// </summary>
/// <remarks>
/// What was said is kept as four bytes a line (turn, line and wording), so that it stays small in the stored state.
/// </remarks>
internal sealed class Wording
{
    private const int Memory = 10;
    private const int Most = 40;

    private readonly string conversation;
    private readonly int turn;
    private readonly List<Said> said = [];

    public Wording(string conversation, int turn, string? stored)
    {
        this.conversation = conversation;
        this.turn = turn;
        if (stored is null)
        {
            return;
        }

        foreach (var entry in MemoryMarshal.Cast<byte, uint>(Convert.FromBase64String(stored)))
        {
            var one = Said.Unpack(entry);
            if ((byte)(turn - one.Turn) <= Memory)
            {
                said.Add(one);
            }
        }
    }

    /// <summary>The wording to say now; it counts as said.</summary>
    public int Pick(Line line)
    {
        var mark = unchecked((ushort)Hash(line.Id));
        var variant = line.Variants.Length == 1 ? 0 : Choose(line, mark);
        said.Add(new Said((byte)turn, mark, (byte)variant));
        return variant;
    }

    /// <summary>What to store for the turns to come.</summary>
    public string? Store()
    {
        var recent = said.TakeLast(Most).Select(one => one.Pack()).ToArray();
        return recent.Length == 0 ? null : Convert.ToBase64String(MemoryMarshal.AsBytes<uint>(recent));
    }

    private int Choose(Line line, ushort mark)
    {
        var count = line.Variants.Length;
        var first = (int)(Hash($"{conversation}|{turn}|{line.Id}") % (uint)count);
        var oldest = first;
        var oldestAt = int.MaxValue;
        for (var i = 0; i < count; i++)
        {
            var variant = (first + i) % count;
            var at = said.FindLastIndex(one => one.Line == mark && one.Variant == variant);
            if (at < 0)
            {
                return variant;
            }

            if (at < oldestAt)
            {
                (oldest, oldestAt) = (variant, at);
            }
        }

        return oldest;
    }

    /// <summary>FNV-1a, 32 bits: the same on every machine and in every release, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private readonly record struct Said(byte Turn, ushort Line, byte Variant)
    {
        public static Said Unpack(uint packed) => new((byte)(packed >> 24), (ushort)(packed >> 8), (byte)packed);

        public uint Pack() => ((uint)Turn << 24) | ((uint)Line << 8) | Variant;
    }
}
