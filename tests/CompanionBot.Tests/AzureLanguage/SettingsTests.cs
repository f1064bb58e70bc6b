using Azure.Core;
using Azure.Core.Pipeline;
using CompanionBot.Bot.AzureLanguage;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs;
using CompanionBot.Tests.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CompanionBot.Tests.AzureLanguage;

public sealed class SettingsTests
{
    [Fact]
    public void Off_nothing_of_it_is_in_the_program()
    {
        using var app = Room.App(new LogLines(), ("AzureLanguage:Endpoint", ""), ("AzureLanguage:Key", ""));

        Assert.Null(app.Services.GetService<HintSource>());
        Assert.Null(app.Services.GetService<Surroundings>());
        Assert.Null(app.Services.GetService<LanguageClient>());
    }

    [Theory]
    [InlineData("language.example", "k")]
    [InlineData("http://language.example", "k")]
    [InlineData("https://language.example/path", "k")]
    [InlineData("ftp://127.0.0.1", "k")]
    [InlineData("", "k")]
    [InlineData("http://127.0.0.1:5000", "")]
    public void A_wrong_setting_stops_the_start_with_one_line(string endpoint, string key)
    {
        using var app = Room.App(new LogLines(), ("AzureLanguage:Endpoint", endpoint), ("AzureLanguage:Key", key));

        var refused = Assert.Throws<OptionsValidationException>(() => app.Services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("AzureLanguage:Endpoint has to", Assert.Single(refused.Failures));
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("00:00:06")]
    public void A_deadline_that_no_turn_can_keep_stops_the_start(string deadline)
    {
        using var app = Room.App(
            new LogLines(), ("AzureLanguage:Endpoint", "https://language.example"), ("AzureLanguage:Deadline", deadline));

        var refused = Assert.Throws<OptionsValidationException>(() => app.Services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("AzureLanguage:Deadline must be", Assert.Single(refused.Failures));
    }

    [Fact]
    public async Task Without_a_key_the_managed_identity_shows_its_token()
    {
        var sent = new Sent();
        var client = new LanguageClient(
            new AzureLanguageOptions { Endpoint = "https://name.cognitiveservices.azure.com" }, new HttpClientTransport(sent), new Identity());

        await client.Send<LanguageDocument>("LanguageDetection", [new PlainDocument("1", "hello")], new Parameters(true), CancellationToken.None);

        Assert.Equal("Bearer token for https://cognitiveservices.azure.com/.default", sent.Request!.Headers.Authorization!.ToString());
        Assert.Equal("https://name.cognitiveservices.azure.com/language/:analyze-text?api-version=2023-04-01", sent.Request.RequestUri!.ToString());
        Assert.False(sent.Request.Headers.Contains("Ocp-Apim-Subscription-Key"));
    }

    private sealed class Identity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token for {requestContext.Scopes.Single()}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Sent : HttpMessageHandler
    {
        public HttpRequestMessage? Request { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = request;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"results":{"documents":[]}}""") });
        }
    }
}
