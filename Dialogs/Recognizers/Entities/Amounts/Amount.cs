using System.Globalization;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

internal enum AmountKind : byte
{
    Integer,
    Decimal,
    Fraction,
    Power,
}

/// <summary>A number and the token behind it; without one, <see cref="To"/> is 0.</summary>
internal readonly record struct Amount(int To, double Value, AmountKind Kind)
{
    public static readonly Amount None;

    public bool IsFound => To > 0;

    public bool IsWhole => Value % 1 == 0;

    public string Sub => Kind switch
    {
        AmountKind.Integer => "integer",
        AmountKind.Decimal => "decimal",
        AmountKind.Fraction => "fraction",
        _ => "power",
    };

    public static string Write(double value) => value.ToString("G15", CultureInfo.InvariantCulture);
}
