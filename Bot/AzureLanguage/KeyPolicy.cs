using Azure.Core;
using Azure.Core.Pipeline;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>Shows the key of the resource with every request.</summary>
internal sealed class KeyPolicy(string key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", key);
}
