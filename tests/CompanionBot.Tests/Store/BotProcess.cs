using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CompanionBot.Tests.Store;

/// <summary>The built program as a process of its own, so that it can be killed. It speaks Direct Line over HTTP.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(string program, params string[] arguments)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote so far, its log among it.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Returns when it wrote this.</summary>
    public async Task Until(string text)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(10, deadline.Token);
        }
    }

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    private static string[] Arguments(string data) =>
    [
        Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--urls", "http://127.0.0.1:0", "--Store:Folder", data,
        "--DirectLine:PostsPerMinute", "1000000", "--DirectLine:RequestsPerMinute", "1000000",
    ];

    public static Task<BotProcess> Started(string data, params string[] settings) =>
        Started(new BotProcess("dotnet", [.. Arguments(data), .. settings]));

    /// <summary>No file may grow beyond so many kilobytes, until <see cref="FreeTheDisk"/>.</summary>
    public static Task<BotProcess> StartedWithLittleSpace(string data, int kilobytes) => Started(new BotProcess(
        "bash",
        // The signal is ignored so that the write fails as it does on a full disk. The runtime maps its own code through
        // a file of gigabytes, unless it is told not to.
        ["-c", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -S -f {kilobytes}; exec dotnet \"$@\"", "bash", .. Arguments(data)]));

    public void FreeTheDisk()
    {
        using var prlimit = Process.Start("prlimit", ["--pid", $"{process.Id}", "--fsize=unlimited"]);
        prlimit.WaitForExit();
        Assert.Equal(0, prlimit.ExitCode);
    }

    public async Task<string> Token()
    {
        using var answer = await Http.PostAsync("/api/token", null);
        return (string)(await JsonNode.ParseAsync(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()))!["token"]!;
    }

    public async Task<string> Begin(string token)
    {
        using var answer = await Send(HttpMethod.Post, "/v3/directline/conversations", token, null);
        return (string)(await JsonNode.ParseAsync(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()))!["conversationId"]!;
    }

    /// <summary>The id that the message got; null when it was not taken.</summary>
    public async Task<string?> Say(string token, string conversation, string text, string turn)
    {
        using var answer = await Post(token, conversation, text, turn);
        return answer.StatusCode == HttpStatusCode.OK
            ? (string)(await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync()))!["id"]!
            : null;
    }

    public async Task<HttpResponseMessage> Post(string token, string conversation, string text, string turn)
    {
        var activity = new { type = "message", text, from = new { id = "me" }, channelData = new { turnId = turn } };
        return await Send(
            HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", token, JsonContent.Create(activity));
    }

    /// <summary>Everything that was said, in order.</summary>
    public async Task<List<JsonObject>> Transcript(string token, string conversation)
    {
        var activities = new List<JsonObject>();
        for (var watermark = ""; ;)
        {
            using var answer = await Send(
                HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities?watermark={watermark}", token, null);
            var set = (await JsonNode.ParseAsync(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()))!;
            var more = set["activities"]!.AsArray().Select(activity => activity!.AsObject()).ToList();
            if (more.Count == 0)
            {
                return activities;
            }

            activities.AddRange(more);
            watermark = (string)set["watermark"]!;
        }
    }

    /// <summary>SIGKILL: nothing is closed, nothing is written any more.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Http.Dispose();
    }

    private static async Task<BotProcess> Started(BotProcess bot)
    {
        try
        {
            bot.Http.BaseAddress = await bot.listening.Task.WaitAsync(TimeSpan.FromSeconds(60));
            return bot;
        }
        catch (TimeoutException)
        {
            await bot.DisposeAsync();
            throw new InvalidOperationException($"The program did not start: {bot.output}");
        }
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string token, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Http.SendAsync(request);
    }

    private void Hear(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }

        if (line is not null && Address().Match(line) is { Success: true } address)
        {
            listening.TrySetResult(new Uri(address.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
