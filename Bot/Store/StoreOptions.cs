using System.ComponentModel.DataAnnotations;

namespace CompanionBot.Bot.Store;

/// <summary>The settings under <c>Store</c>.</summary>
public sealed record StoreOptions
{
    /// <summary>The data folder; empty means <c>CompanionBot/data</c> in the user's local application data.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The folder of the key ring; empty means beside the data folder, with <c>-keys</c> after its name.</summary>
    public string Keys { get; init; } = "";

    /// <summary>After how many days without a word everything goes of a person who agreed to be remembered.</summary>
    [Range(1, 3650, ErrorMessage = "Store:IdleDays must be a number of days from 1 to 3650.")]
    public int IdleDays { get; init; } = 90;
}
