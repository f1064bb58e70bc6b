using System.Collections.Immutable;

namespace CompanionBot.Dialogs.Recognizers.Entities;

/// <summary>A number, an ordinal, a yes or no, or a time in a text.</summary>
/// <param name="Type">
/// <c>number</c>, <c>ordinal</c>, <c>ordinal.relative</c>, <c>boolean</c>, <c>duration</c>, <c>time</c>, <c>date</c>, <c>datetime</c>,
/// <c>timerange</c>, <c>daterange</c> or <c>datetimerange</c>.
/// </param>
/// <param name="Start">The first UTF-16 unit in the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Values">What it can mean; of two days or two hours the earlier one first.</param>
public sealed record Entity(string Type, int Start, int Length, ImmutableArray<EntityValue> Values)
{
    internal int End => Start + Length;
}
