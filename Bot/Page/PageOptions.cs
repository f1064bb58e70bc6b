using System.ComponentModel.DataAnnotations;

namespace CompanionBot.Bot.Page;

/// <summary>The settings of the web page, under <c>Page</c>.</summary>
public sealed record PageOptions
{
    /// <summary>Where "Leave quickly" goes: a page that says nothing about the person who opens it.</summary>
    [Required, Url]
    public string QuickExitUrl { get; init; } = "https://www.wikipedia.org/";
}
