using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>One amount of one unit: "3h", "half an hour", "an hour and a half", "a few days", "all day".</summary>
internal static class UnitAmount
{
    private const int Few = 3;
    private const int Couple = 2;

    public static bool CanBegin(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        return token.Kind == TokenKind.Digits || token.Word.BeginsNumber
            || (token.Kind == TokenKind.Sign ? token.Word == Word.Unknown || token.Text == "." : IsVague(token.Text));
    }

    /// <returns>The token behind it; 0 when there is none.</returns>
    public static (int To, LengthPart Part) Read(Scan line, int at) =>
        !CanBegin(line, at) || !line.Begins(at) ? default
        : line[at].Kind == TokenKind.Digits && Glued(line, at) is { To: > 0 } glued ? WithHalf(line, glued)
        : Whole(line, at) is { To: > 0 } whole ? whole
        : Article(line, at) is { To: > 0 } article ? WithHalf(line, article)
        : Vague(line, at) is { To: > 0 } vague ? WithHalf(line, vague)
        : Counted(line, at);

    private static bool IsVague(string word) => word is "all" or "full" or "whole" or "few" or "some" or "several" or "couple" or "another";

    /// <summary>"3h", "3.5hrs", and the short "2W", "3d", "5y", which only go with whole numbers.</summary>
    private static (int To, LengthPart Part) Glued(Scan line, int at)
    {
        var (end, value, _) = DigitScan.Read(line.Text, line[at].Start);
        var to = line.TokenFrom(at, end);
        ref readonly var word = ref line[to];
        if (word.Start != end || word.Kind != TokenKind.Word || !line.Ends(to + 1))
        {
            return default;
        }

        var unit = word.Text switch
        {
            "w" when to == at + 1 => TimeUnit.Week,
            "d" when to == at + 1 => TimeUnit.Day,
            "y" when to == at + 1 => TimeUnit.Year,
            _ => word.Word.Unit,
        };
        return unit is null || !double.IsFinite(value) || (word.Length == 1 && at > 0 && line.IsGlued(at) && line.Of(at - 1) is not "(") ? default : (to + 1, new LengthPart(value, unit));
    }

    /// <summary>"All day", "full-week".</summary>
    private static (int To, LengthPart Part) Whole(Scan line, int at)
    {
        if (line.Of(at) is not ("all" or "full" or "whole"))
        {
            return default;
        }

        var unit = line.Of(at + 1) == "-" ? at + 2 : at + 1;
        return line.Of(unit) is "year" or "month" or "week" or "day" or "fortnight" ? (unit + 1, new LengthPart(1, line[unit].Word.Unit!)) : default;
    }

    /// <summary>"An hour", "another week", "half a day", "a half hour".</summary>
    private static (int To, LengthPart Part) Article(Scan line, int at)
    {
        var isHalf = line.Of(at) == "half";
        var article = isHalf ? at + 1 : at;
        if (line.Of(article) is not ("a" or "an" or "another"))
        {
            return default;
        }

        var to = !isHalf && line.Of(article + 1) == "half" ? article + 2 : article + 1;
        return Unit(line, to) is { To: > 0 } unit && !IsOrdinal(line, unit.To)
            ? (unit.To, new LengthPart(isHalf || to > article + 1 ? 0.5 : 1, unit.Unit!))
            : default;
    }

    /// <summary>"A few days", "several weeks", "a couple of hours".</summary>
    private static (int To, LengthPart Part) Vague(Scan line, int at)
    {
        var word = line.Of(at) == "a" ? at + 1 : at;
        var amount = line.Of(word) switch
        {
            "few" => Few,
            "some" or "several" when word == at => Few,
            "couple" => Couple,
            _ => 0,
        };
        var behind = line.Of(word) == "couple" && line.Of(word + 1) == "of" ? word + 2 : word + 1;
        return amount > 0 && Unit(line, behind) is { To: > 0 } unit ? (unit.To, new LengthPart(amount, unit.Unit!)) : default;
    }

    private static (int To, LengthPart Part) Counted(Scan line, int at)
    {
        var number = NumberReader.Read(line, at);
        if (!number.IsFound || number.Value < 0)
        {
            return default;
        }

        var to = line.Of(number.To) == "-" ? number.To + 1 : number.To;
        return Unit(line, to) is { To: > 0 } unit ? WithHalf(line, (unit.To, new LengthPart(number.Value, unit.Unit!))) : default;
    }

    private static (int To, TimeUnit? Unit) Unit(Scan line, int at)
    {
        if (line.Of(at) == "business" && line.Of(at + 1) is "day" or "days")
        {
            return (at + 2, TimeUnit.BusinessDay);
        }

        ref readonly var token = ref line[at];
        return token.Word.Unit is { } unit && line.Ends(at + 1) && token.Text is not ("weekday" or "weekdays") ? (at + 1, unit) : default;
    }

    /// <summary>"An hour and a half", "3 hours and half".</summary>
    private static (int To, LengthPart Part) WithHalf(Scan line, (int To, LengthPart Part) found)
    {
        if (line.Of(found.To) != "and")
        {
            return found;
        }

        var part = line.Of(found.To + 1) is "a" or "an" ? found.To + 2 : found.To + 1;
        return line.Of(part) is "half" or "quarter" && line[part + 1].Word.Unit is null && line.Of(part + 1) is not ("a" or "an")
            ? (part + 1, found.Part with { Amount = found.Part.Amount + (1 / line[part].Word.Part) })
            : found;
    }

    /// <summary>"A second wave" counts waves.</summary>
    private static bool IsOrdinal(Scan line, int to) =>
        line.Of(to - 1) == "second" && line.Of(to) is "round" or "time" or "wave" or "chance" or "thought" or "opinion" or "look" or "try" or "attempt" or "person"
            or "guess" or "date" or "one";
}
