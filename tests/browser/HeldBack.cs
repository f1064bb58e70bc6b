namespace CompanionBot.Browser.Tests;

/// <summary>The chat's socket with a tap in it: what the server sends can be held back for a while.</summary>
public sealed class HeldBack
{
    private readonly Queue<Action> held = [];
    private bool holds;

    /// <summary>Must be in place before the page opens the chat.</summary>
    public static async Task<HeldBack> Of(Visitor visitor)
    {
        var stream = new HeldBack();
        await visitor.Page.RouteWebSocketAsync("**", stream.Tap);
        return stream;
    }

    public void Hold() => holds = true;

    public void Release()
    {
        holds = false;
        while (held.TryDequeue(out var send))
        {
            send();
        }
    }

    private void Tap(IWebSocketRoute page) => page.ConnectToServer().OnMessage(frame =>
    {
        if (holds)
        {
            held.Enqueue(() => page.Send(frame.Text!));
        }
        else
        {
            page.Send(frame.Text!);
        }
    });
}
