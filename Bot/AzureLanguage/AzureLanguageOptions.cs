using System.ComponentModel.DataAnnotations;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>The settings of Azure AI Language, section <c>AzureLanguage</c>.</summary>
public sealed record AzureLanguageOptions : IValidatableObject
{
    public const string Section = "AzureLanguage";

    /// <summary>The address of the resource, e.g. <c>https://name.cognitiveservices.azure.com</c>; empty = switched off.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>A key of the resource; empty = the managed identity of the machine.</summary>
    public string Key { get; init; } = "";

    /// <summary>The client id of a managed identity that was assigned by a user; empty = the machine's own.</summary>
    public string Identity { get; init; } = "";

    /// <summary>How long a person waits for it at most.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:05", ErrorMessage = "AzureLanguage:Deadline must be a time from 00:00:00.1 to 00:00:05.")]
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMilliseconds(800);

    public bool IsOn => Endpoint.Length > 0 || Key.Length > 0 || Identity.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Words that a person wrote, and a key, travel there: in the clear only inside this machine, for a test.
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            || address.PathAndQuery != "/")
        {
            yield return new("AzureLanguage:Endpoint has to look like https://name.cognitiveservices.azure.com, or be empty with no Key.", [nameof(Endpoint)]);
        }
        else if (Key.Length == 0 && address.Scheme != Uri.UriSchemeHttps)
        {
            yield return new("AzureLanguage:Endpoint has to begin with https:// where no Key is set.", [nameof(Endpoint)]);
        }
    }
}
