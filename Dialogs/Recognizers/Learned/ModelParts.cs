namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>Everything that training found out: what the model file holds.</summary>
/// <param name="Corpus">SHA-256 of what it was trained on, in hexadecimal digits.</param>
/// <param name="Keys">A feature a row, see <see cref="Features"/>.</param>
/// <param name="Rarity">Of each row: 1 + ln of how many texts there are for each that holds it.</param>
/// <param name="Scale">Of each row: what one step of its cells is worth.</param>
/// <param name="Cells">A row of weights for all heads after the other.</param>
/// <param name="Bias">Of each head.</param>
/// <param name="Threshold">Of each head: the strength from which it counts as yes, as calibrated.</param>
internal sealed record ModelParts(
    string Corpus,
    ulong[] Keys,
    float[] Rarity,
    float[] Scale,
    sbyte[] Cells,
    float[] Bias,
    float[] Threshold)
{
    public ReadOnlySpan<sbyte> Row(int row) => Cells.AsSpan(row * Heads.Count, Heads.Count);
}
