using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CompanionBot.Tests.DirectLine;

/// <summary>Microsoft's Direct Line client in a node process: what it is told to do, and what it tells.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly Channel<JsonNode> events = Channel.CreateUnbounded<JsonNode>();
    private readonly StringBuilder errors = new();

    private NodeClient(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static async Task<NodeClient> Start()
    {
        var client = new NodeClient(Process.Start(new ProcessStartInfo("node", "directline-client.cjs")
        {
            WorkingDirectory = await NodePackages.Folder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!);
        await client.Until("ready");
        return client;
    }

    /// <summary>A client for this person, already connected.</summary>
    public static async Task<NodeClient> Connect(DirectLineServer server, string token, object? more = null)
    {
        var client = await Start();
        var options = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        options["domain"] = new Uri(server.Url, "/v3/directline").ToString();
        options["token"] = token;
        await client.Do(new { @do = "start", options });
        return client;
    }

    public Task Do(object command) => process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command));

    public Task Say(string text, string id) => Do(new
    {
        @do = "post",
        activity = new { type = "message", text, from = new { id = "somebody" }, channelData = new { clientActivityID = id } },
    });

    /// <summary>The next event of a kind; others are passed over, but an uncaught error is not.</summary>
    public async Task<JsonNode> Until(string kind, Func<JsonNode, bool>? wanted = null)
    {
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            while (true)
            {
                var heard = await events.Reader.ReadAsync(deadline.Token);
                Assert.NotEqual("uncaught", (string?)heard["event"]);
                if ((string?)heard["event"] == kind && wanted?.Invoke(heard) != false)
                {
                    return heard;
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"The client did not tell '{kind}'. {errors}", e);
        }
    }

    public async Task<JsonNode> Message() =>
        (await Until("activity", heard => (string?)heard["activity"]!["type"] == "message"))["activity"]!;

    public async Task<string> Text() => (string?)(await Message())["text"] ?? "";

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var deadline = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(deadline.Token);
        process.Dispose();
    }

    private void Heard(string? line)
    {
        if (line is null)
        {
            events.Writer.TryComplete();
        }
        else
        {
            events.Writer.TryWrite(JsonNode.Parse(line)!);
        }
    }
}
