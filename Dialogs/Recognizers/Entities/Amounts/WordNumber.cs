using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>A whole number in words: "twenty-one", "three hundred and six", "a thousand", "two dozen".</summary>
internal ref struct WordNumber(Scan line, int limit)
{
    // In tokens. No one says a longer one; it keeps a row of such words from being read over and over.
    private const int Longest = 32;

    // The sum of what lies behind a round word, and what is being read since.
    private double total;
    private double part;
    private int below;
    private bool isOpen = true;
    private bool isRound;

    /// <param name="limit">The token before which it must end.</param>
    public static Amount Read(Scan line, int at, int limit = int.MaxValue) => new WordNumber(line, Math.Min(limit, at + Longest)).Read(at);

    /// <summary>"Twenty-fifth", "two hundred and first"; also "twenty-fifths", of which a fraction is made.</summary>
    public static Amount ReadOrdinal(Scan line, int at) => new WordNumber(line, at + Longest).ReadOrdinal(at);

    private Amount Read(int at)
    {
        var to = at < limit ? Begin(at) : 0;
        while (to > 0 && to < limit && Next(to) is var next && next > to && next <= limit)
        {
            to = next;
        }

        return to == 0 || to > limit ? Amount.None : new Amount(to, total + part, AmountKind.Integer);
    }

    private Amount ReadOrdinal(int at)
    {
        if (line[at].Word is { Part: > 0, Text: not ("half" or "halves" or "quarter" or "quarters") } alone)
        {
            return line.Begins(at) ? new Amount(at + 1, alone.Part, AmountKind.Integer) : Amount.None;
        }

        for (int to = Begin(at), next; to > 0 && to < limit; to = next)
        {
            if (Last(to) is > 0 and var end)
            {
                return new Amount(end, total + part, AmountKind.Integer);
            }

            next = Next(to);
            if (next <= to)
            {
                break;
            }
        }

        return Amount.None;
    }

    /// <summary>Behind the ordinal that completes the number; 0 when there is none.</summary>
    private int Last(int at)
    {
        var isJoined = line.Of(at) == "-" || (isRound && line.Of(at) == "and");
        var word = line[isJoined ? at + 1 : at].Word;
        var end = isJoined ? at + 2 : at + 1;
        if (word.Part <= 0 || word.Text is "half" or "halves" or "quarter" or "quarters")
        {
            return 0;
        }

        if (word.Part >= 100)
        {
            Multiply(word.Part);
            return end;
        }

        var fits = isOpen || (below >= 20 && below % 10 == 0 && word.Part < 10);
        part += fits ? word.Part : 0;
        return fits ? end : 0;
    }

    private int Begin(int at)
    {
        if (line.Of(at) == "half" && line.Of(at + 1) == "a" && IsDozen(at + 2))
        {
            (part, isOpen) = (6, false);
            return at + 3;
        }

        if (line.Of(at) is not ("a" or "an"))
        {
            return line[at].Word.Cardinal >= 0 && line.Begins(at) ? Below(at) : 0;
        }

        if (line[at + 1].Word.Round > 0 || IsDozen(at + 1))
        {
            (part, below, isOpen) = (1, 1, false);
            return Next(at + 1);
        }

        return 0;
    }

    /// <summary>Behind the next piece of the number; the same token when it ends here.</summary>
    private int Next(int at)
    {
        var word = line[at].Word;
        if (word.Round > 0)
        {
            Multiply(word.Round);
            return at + 1;
        }

        if (IsDozen(at) && below > 0)
        {
            part += 11 * below;
            (below, isOpen, isRound) = (0, false, false);
            return at + 1;
        }

        var next = isRound && line.Of(at) == "and" ? at + 1 : at;
        return isOpen && line[next].Word.Cardinal > 0 ? Below(next) : at;
    }

    private readonly bool IsDozen(int at) => line.Of(at) is "dozen" or "dozens" or "doz" or "dz" or "dzs";

    /// <summary>One to ninety-nine. Between tens and units stands a space, a hyphen or "and".</summary>
    private int Below(int at)
    {
        below = line[at].Word.Cardinal;
        var to = at + 1;
        if (below >= 20)
        {
            var unit = line.Of(to) is "-" or "and" ? to + 1 : to;
            if (line[unit].Word.Cardinal is >= 1 and <= 9 && unit < limit)
            {
                below += line[unit].Word.Cardinal;
                to = unit + 1;
            }
        }

        part += below;
        (isOpen, isRound) = (false, false);
        return to;
    }

    /// <summary>"Two hundred and two thousand" are 202,000: a round word takes all that is smaller before it.</summary>
    private void Multiply(double round)
    {
        if (round == 100 && part > 0)
        {
            part *= 100;
        }
        else if (total > 0 && total < round)
        {
            (total, part) = ((total + part) * round, 0);
        }
        else
        {
            (total, part) = (total + (part * round), 0);
        }

        (below, isOpen, isRound) = (0, true, true);
    }
}
