using System.Text.Json;

namespace CompanionBot.Browser.Tests;

/// <summary>A person with a browser: what they do and what they see.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly BotServer server;

    private Visitor(IBrowserContext context, IPage page, BotServer server)
    {
        this.context = context;
        this.server = server;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What the browser refused because of the page's own policy.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>What the page asked of any other host.</summary>
    public List<string> Elsewhere { get; } = [];

    public ILocator SendBox => Page.Locator("[data-id=webchat-sendbox-input]");

    /// <summary>The notice that the connection is lost.</summary>
    public ILocator Lost => Page.Locator("#notice[data-state=lost]");

    public ILocator HelpNow => Page.Locator("summary");

    /// <summary>What the person said, as it stands in the chat.</summary>
    public ILocator Own(string? text = null) => Bubbles(".webchat__bubble--from-user", text);

    /// <summary>What the bot said, as it stands in the chat.</summary>
    public ILocator Bots(string? text = null) => Bubbles(":not(.webchat__bubble--from-user)", text);

    public ILocator Way(string text) => Page.Locator(".way", new() { HasText = text });

    /// <summary>One of the answers that the bot offers under its last message.</summary>
    public ILocator Offer(string answer) =>
        Page.Locator(".webchat__suggested-actions__button:visible").GetByText(answer, new() { Exact = true });

    internal static async Task<Visitor> In(IBrowserContext context, BotServer server)
    {
        var visitor = new Visitor(context, await context.NewPageAsync(), server);
        await visitor.Listen();
        return visitor;
    }

    public Task Opens() => Page.GotoAsync(server.Address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });

    public async Task OpensTheChat()
    {
        await Opens();
        await Expect(SendBox).ToBeEditableAsync();
    }

    public async Task Says(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
        await Expect(Own(text).Last).ToBeVisibleAsync();
    }

    /// <summary>Says it and waits for an answer that was not there before.</summary>
    public async Task SaysAndIsAnswered(string text)
    {
        var before = await Bots().CountAsync();
        await Says(text);
        await Expect(Bots().Nth(before)).ToBeVisibleAsync();
    }

    public Task WatchesForTheNotice() => Page.EvaluateAsync(
        "new MutationObserver(([change]) => { window.sawNotice ||= change.target.dataset.state === 'lost'; }).observe(document.getElementById('notice'), { attributes: true })");

    public Task<bool> SawTheNotice() => Page.EvaluateAsync<bool>("window.sawNotice === true");

    /// <summary>The server holds the message once, with one answer to it and no bubble of that said twice.</summary>
    public async Task UntilAnsweredOnce(string text)
    {
        await Poll.Until(async () => (await AnswersTo(text)).Length > 0);
        var answers = await AnswersTo(text);
        Assert.Single(await Transcript(), message => message.Own && message.Text == text);
        Assert.Equal(answers.Distinct(), answers);
    }

    /// <summary>What the server holds of the conversation: who said what, oldest first.</summary>
    public async Task<IReadOnlyList<(string Id, bool Own, string Text, string? ReplyTo)>> Transcript()
    {
        var pass = await (await context.APIRequest.PostAsync($"{server.Address}/api/token")).JsonAsync();
        var conversation = pass?.GetProperty("conversationId").GetString();
        var activities = await (await context.APIRequest.GetAsync($"{server.Address}/v3/directline/conversations/{conversation}/activities", new()
        {
            Headers = new Dictionary<string, string> { ["Authorization"] = $"Bearer {pass?.GetProperty("token").GetString()}" },
        })).JsonAsync();
        return [.. activities!.Value.GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("type").GetString() == "message")
            .Select(activity => (
                activity.GetProperty("id").GetString()!,
                Text(activity.GetProperty("from"), "role") == "user",
                Text(activity, "text") ?? "",
                Text(activity, "replyToId")))];
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task<string[]> AnswersTo(string text)
    {
        var transcript = await Transcript();
        var ids = transcript.Where(message => message.Own && message.Text == text).Select(message => message.Id).ToHashSet();
        return [.. transcript.Where(message => message.ReplyTo is { } id && ids.Contains(id)).Select(message => message.Text)];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private ILocator Bubbles(string kind, string? text) =>
        Page.Locator($".webchat__bubble{kind} .webchat__bubble__content", text is null ? null : new() { HasText = text });

    private async Task Listen()
    {
        await context.ExposeFunctionAsync("refused", (string what) => Violations.Add(what));
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => refused(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile} ${e.sample}`))");
        context.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.StartsWith(server.Address, StringComparison.Ordinal))
            {
                Elsewhere.Add(request.Url);
            }
        };
    }
}
