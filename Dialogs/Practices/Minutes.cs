using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Practices;

/// <summary>Says a length of time in minutes.</summary>
internal sealed class Minutes(Words words)
{
    private readonly Line one = words["practice.minute"];
    private readonly Line many = words["practice.minutes"];

    public string Say(Chat chat, int count) =>
        count == 1 ? chat.Word(one) : chat.Word(many, ("count", count.ToString(CultureInfo.InvariantCulture)));
}
