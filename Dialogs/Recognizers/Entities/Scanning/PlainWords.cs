namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>The words that only mean something to the grammar beside others.</summary>
internal static class PlainWords
{
    private const string Names =
        """
        a an the and or of in on at to for by from till until around circa about over out point minus negative not
        yes yep yup yeah y sure ok agree true false no nope nop disagree
        dozen dozens doz dz dzs
        last next previous current following past upcoming coming penultimate antepenultimate preantepenultimate but one before after this that which my your our
        few some several couple another all full whole more less than business
        am pm m p o clock oclock ish noon noonish midnight midday midmorning midafternoon mid morning afternoon evening lunch lunchtime dinner dinnertime breakfast supper
        daytime nighttime tonight mornings afternoons evenings
        today todays tomorrow tmr tmrw tomorrows yesterday otd eod now ago earlier later early late within end right soon as possible asap recently previously presently moment
        present time date st nd rd th will would can could might should must t ll between since during within middle beginning start w d t k g b mm workweek rest
        i you he she we they it be ask contain constitute email take have result involve get work reply differ also well
        good great nice happy is are round wave chance thought opinion second look try attempt person guess
        """;

    private static readonly HashSet<string> Elsewhere =
        [.. NumberWords.All.Concat(CalendarWords.All).Select(word => word.Text)];

    public static IEnumerable<Word> All =>
        Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().Where(name => !Elsewhere.Contains(name)).Select(name => new Word(name));
}
