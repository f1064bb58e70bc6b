using System.Diagnostics;
using CompanionBot.Bot;
using Microsoft.Extensions.Configuration;

namespace CompanionBot.Tests.Store;

public sealed class AddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:5080;https://localhost:65535")]
    [InlineData("http://*:80/")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://[::1]")]
    [InlineData("http://localhost")]
    [InlineData("http://unix:/run/companion.sock")]
    [InlineData("")]
    public void Addresses_that_can_be_listened_on_are_taken(string urls) => Addresses.Check(Settings(urls));

    [Theory]
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://127.0.0.1:abc")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://127.0.0.1:")]
    [InlineData("http://[::1]:99999")]
    [InlineData("http://")]
    [InlineData("http://:80")]
    [InlineData("ftp://localhost")]
    [InlineData("localhost:5080")]
    [InlineData("http://localhost:5080;5081")]
    public void Others_are_refused_in_one_line(string urls)
    {
        var message = Assert.Throws<StartRefusedException>(() => Addresses.Check(Settings(urls))).Message;

        Assert.Contains("(setting urls)", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("nonsense")]
    public async Task The_program_ends_with_one_line_and_exit_code_1(string urls)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--urls", urls])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(1, program.ExitCode);
        Assert.Equal("", await output);
        Assert.StartsWith($"Cannot listen on \"{urls}\"", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static IConfiguration Settings(string urls) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build();
}
