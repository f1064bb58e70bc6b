namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>1 / (1 + e^-x), out of plain arithmetic: a library's e^x may differ in the last bit between machines.</summary>
internal static class Sigmoid
{
    private const double Ln2 = 0.6931471805599453;

    public static float Of(double x) => (float)(1 / (1 + Exp(Math.Clamp(-x, -40, 40))));

    /// <summary>e^x as 2^n times the Taylor series of the rest, which lies within ln 2 / 2 of 0.</summary>
    private static double Exp(double x)
    {
        var n = (int)Math.Floor((x / Ln2) + 0.5);
        var rest = x - (n * Ln2);
        var sum = 1.0;
        for (var term = 9; term >= 1; term--)
        {
            sum = 1 + (rest / term * sum);
        }

        return BitConverter.Int64BitsToDouble((long)(n + 1023) << 52) * sum;
    }
}
