using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CompanionBot.Browser.Tests;

/// <summary>The built program as a process of its own, so that a restart in a test is a restart.</summary>
public sealed class BotServer : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);
    private static readonly HttpClient Http = new();

    private readonly string data = Directory.CreateTempSubdirectory("companion-browser-").FullName;
    private readonly List<string> output = [];
    private Process? process;

    private BotServer(int port) => Address = $"http://127.0.0.1:{port}";

    public string Address { get; }

    public static async Task<BotServer> Started()
    {
        var server = new BotServer(FreePort());
        await server.Start();
        return server;
    }

    public async Task Start()
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--urls", Address, "--Store:Folder", data])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = data,
            },
        };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UntilHealthy();
    }

    /// <summary>As when the power goes: nothing is said to anyone.</summary>
    public async Task Kill()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await Kill();
        }

        Directory.Delete(data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilHealthy()
    {
        using var deadline = new CancellationTokenSource(StartsWithin);
        while (!await IsHealthy())
        {
            if (process!.HasExited || deadline.IsCancellationRequested)
            {
                throw new InvalidOperationException($"The server did not start:\n{Output()}");
            }

            await Task.Delay(100);
        }
    }

    private async Task<bool> IsHealthy()
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri($"{Address}/health"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.Add(line.Data ?? "");
        }
    }

    private string Output()
    {
        lock (output)
        {
            return string.Join('\n', output);
        }
    }
}
