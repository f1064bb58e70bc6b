namespace CompanionBot.Bot.DirectLine;

/// <summary>What a client needs to go on: a fresh token and the address of its stream.</summary>
public sealed class Addresses(Tokens tokens, OriginRules origins)
{
    /// <summary>The stream's address carries a short-lived token of its own, because it passes through logs on its way.</summary>
    public ConversationAnswer Of(HttpRequest request, DirectLineToken claims, string watermark)
    {
        var server = new UriBuilder(origins.PublicUrl(request));
        server.Scheme = server.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs;
        server.Path = $"{DirectLineSetup.Base}/conversations/{claims.Conversation}/stream";
        server.Query = $"watermark={watermark}&t={tokens.IssueForStream(claims)}";
        return new ConversationAnswer(claims.Conversation, tokens.Issue(claims), tokens.LifeInSeconds, server.Uri.AbsoluteUri);
    }
}
