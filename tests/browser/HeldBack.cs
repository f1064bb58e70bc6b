namespace CompanionBot.Browser.Tests;

/// <summary>The chat's sockets with a tap in them: what the server sends can be held back, and a socket can be cut or go dead.</summary>
public sealed class HeldBack
{
    private readonly Queue<Action> held = [];
    private readonly List<IWebSocketRoute> open = [];
    private HashSet<IWebSocketRoute> dead = [];
    private bool holds;

    /// <summary>Must be in place before the page opens the chat.</summary>
    public static async Task<HeldBack> Of(Visitor visitor)
    {
        var tap = new HeldBack();
        await visitor.Page.RouteWebSocketAsync("**", tap.Put);
        return tap;
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

    /// <summary>The sockets that are open stay open, and nothing comes through them any more.</summary>
    public void LetDie() => dead = [.. open];

    public Task Cut() => Task.WhenAll(open.Select(socket => socket.CloseAsync()));

    private void Put(IWebSocketRoute page)
    {
        open.Add(page);
        page.ConnectToServer().OnMessage(frame => Pass(page, frame.Text!));
    }

    private void Pass(IWebSocketRoute page, string frame)
    {
        if (holds)
        {
            held.Enqueue(() => page.Send(frame));
        }
        else if (!dead.Contains(page))
        {
            page.Send(frame);
        }
    }
}
