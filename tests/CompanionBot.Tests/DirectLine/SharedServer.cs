namespace CompanionBot.Tests.DirectLine;

/// <summary>One server for the tests of a class that leave it as it was.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    internal const int UploadBytes = 100_000;

    internal DirectLineServer Server { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Server = await DirectLineServer.Start(("DirectLine:UploadBytes", $"{UploadBytes}"), ("DirectLine:RequestsPerMinute", "100000"));

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
