using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>The one operation <c>analyze-text</c>, over the Azure.Core pipeline.</summary>
internal sealed class LanguageClient
{
    private const string Operation = "/language/:analyze-text?api-version=2023-04-01";
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    private readonly HttpPipeline pipeline;
    private readonly Uri address;

    public LanguageClient(IOptions<AzureLanguageOptions> options)
        : this(options.Value, new HttpClientTransport(), Identity(options.Value))
    {
    }

    internal LanguageClient(AzureLanguageOptions options, HttpPipelineTransport transport, TokenCredential identity)
    {
        address = new Uri(new Uri(options.Endpoint), Operation);
        var settings = new Settings { Transport = transport, RetryPolicy = new QuickRetry() };
        // The pipeline's own log could be asked for bodies, its traces name addresses; none of it leaves here.
        settings.Diagnostics.IsLoggingEnabled = false;
        settings.Diagnostics.IsDistributedTracingEnabled = false;
        settings.Diagnostics.IsTelemetryEnabled = false;
        pipeline = HttpPipelineBuilder.Build(settings, options.Key.Length > 0
            ? new KeyPolicy(options.Key)
            : new BearerTokenAuthenticationPolicy(identity, Scope));
    }

    /// <exception cref="NoAnswerException">The service answered, but not with what was asked for.</exception>
    /// <exception cref="RequestFailedException">The service could not be reached.</exception>
    public async Task<IReadOnlyList<T>> Send<T>(string kind, IReadOnlyList<object> documents, object parameters, CancellationToken cancellationToken)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(address);
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        message.Request.Headers.SetValue(HttpHeader.Names.Accept, "application/json");
        message.Request.Content = RequestContent.Create(
            JsonSerializer.SerializeToUtf8Bytes(new AnalyzeText(kind, new AnalysisInput(documents), parameters), Wire.Json));
        await pipeline.SendAsync(message, cancellationToken);
        return Read<T>(message.Response);
    }

    private static IReadOnlyList<T> Read<T>(Response response)
    {
        if (response.Status != StatusCodes.Status200OK)
        {
            throw new NoAnswerException($"status {response.Status}", QuickRetry.PauseAskedFor(response));
        }

        try
        {
            var documents = JsonSerializer.Deserialize<Answer<T>>(response.Content, Wire.Json)?.Results.Documents;
            return documents?.All(document => document is not null) == true ? documents : throw new NoAnswerException("not understood");
        }
        catch (JsonException)
        {
            // The message of that exception could hold a piece of the text.
            throw new NoAnswerException("not understood");
        }
    }

    private static ManagedIdentityCredential Identity(AzureLanguageOptions options) => new(options.Identity.Length > 0
        ? ManagedIdentityId.FromUserAssignedClientId(options.Identity)
        : ManagedIdentityId.SystemAssigned);

    private sealed class Settings : ClientOptions;
}

/// <summary>The service answered, but not with what was asked for.</summary>
/// <param name="reason">Why, without anything out of the answer.</param>
/// <param name="pause">How long the service asked to be left alone; null = it did not.</param>
internal sealed class NoAnswerException(string reason, TimeSpan? pause = null) : Exception(reason)
{
    public TimeSpan? Pause => pause;
}
