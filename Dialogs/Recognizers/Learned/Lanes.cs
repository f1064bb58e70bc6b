using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>
/// Sums over eight lanes at a time. Always eight, and never a fused multiply-add, so that every machine gets the same bits.
/// </summary>
internal static class Lanes
{
    public const int Width = 8;

    public static Span<Vector256<float>> Of(Span<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);

    /// <summary>Adds a factor times the values to the sums; lengths are multiples of <see cref="Width"/>.</summary>
    public static void Add(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        var to = Of(sums);
        var from = MemoryMarshal.Cast<float, Vector256<float>>(values);
        var by = Vector256.Create(factor);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += from[at] * by;
        }
    }

    /// <summary>The same with values that are kept in a byte each.</summary>
    public static void Add(Span<float> sums, ReadOnlySpan<sbyte> values, float factor)
    {
        var to = Of(sums);
        var from = MemoryMarshal.Cast<sbyte, long>(values);
        var by = Vector256.Create(factor);
        for (var at = 0; at < to.Length; at++)
        {
            var small = Vector128.WidenLower(Vector128.CreateScalar(from[at]).AsSByte());
            var (low, high) = Vector128.Widen(small);
            to[at] += Vector256.ConvertToSingle(Vector256.Create(low, high)) * by;
        }
    }
}
