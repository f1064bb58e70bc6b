using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Answers;

/// <summary>A hand that says yes or no, in any color of skin.</summary>
internal static class Gesture
{
    private const string RaisedHand = "\u270B";

    private static readonly string[] Yes = ["\U0001F44D", "\U0001F44C"];
    private static readonly string[] No = ["\U0001F44E", RaisedHand, "\U0001F590"];
    private static readonly string[] Skin = ["\U0001F3FB", "\U0001F3FC", "\U0001F3FD", "\U0001F3FE", "\U0001F3FF"];

    public static (bool IsYes, int To) Read(Scan line, int at)
    {
        if (line.Text[line[at].Start] < '\x80')
        {
            return default;
        }

        var (isYes, to) = One(line, at, Yes) is > 0 and var yes ? (true, yes) : (false, One(line, at, No));
        return to == 0 ? default : (isYes, One(line, to, Skin) is > 0 and var behind && line.IsGlued(to) ? behind : to);
    }

    /// <summary>Behind the sign, of which each unit is a token.</summary>
    private static int One(Scan line, int at, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (line.Text.AsSpan(line[at].Start).StartsWith(sign))
            {
                return at + sign.Length;
            }
        }

        return 0;
    }
}
