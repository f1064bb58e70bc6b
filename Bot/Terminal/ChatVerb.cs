using System.CommandLine;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Terminal;

/// <summary><c>chat</c>: the same companion and the same store in the terminal, for whoever writes content.</summary>
internal static class ChatVerb
{
    /// <summary>The person at this terminal; what they agreed to have remembered is found again by it.</summary>
    private const string Person = "terminal";

    public static Command Create()
    {
        var verb = new Command("chat", "Chat in the terminal; an empty line or end of input leaves.") { TreatUnmatchedTokensAsErrors = false };
        verb.SetAction((parsed, cancellation) => Run([.. parsed.UnmatchedTokens], Console.In, Console.Out, cancellation));
        return verb;
    }

    /// <param name="settings">Settings as the service takes them, e.g. <c>--Store:Folder=PATH</c>.</param>
    internal static async Task<int> Run(string[] settings, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddStore(builder.Configuration);
        builder.Services.AddTurns();
        builder.Services.AddSingleton<IChannel>(new TerminalChannel(output));

        using var host = builder.Build();
        await host.StartAsync(cancellationToken);
        await Talk(host.Services, input, output, cancellationToken);
        await host.StopAsync(cancellationToken);
        return 0;
    }

    private static async Task Talk(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var turns = services.GetRequiredService<TurnRunner>();
        var channel = services.GetRequiredService<IChannel>();
        var key = new TurnKey(Person, $"terminal-{Guid.NewGuid():N}");
        await turns.Run(Message(ActivityTypes.ConversationUpdate, null), cancellationToken);
        while (await input.ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            switch (await turns.Run(Message(ActivityTypes.Message, line), cancellationToken))
            {
                case TurnOutcome.Unavailable unavailable:
                    await output.WriteLineAsync($"(not stored: {unavailable.Reason})");
                    channel.Committed(key, [.. unavailable.Helplines.Select(helpline => new StoredActivity(0, helpline))]);
                    break;
                case TurnOutcome.Gone:
                    await output.WriteLineAsync("(this chat was erased)");
                    return;
            }
        }

        Inbound Message(string type, string? text)
        {
            var id = Guid.NewGuid().ToString("N");
            return new Inbound(key, id, new Activity
            {
                Type = type,
                Id = id,
                Text = text,
                ChannelId = TerminalChannel.ChannelId,
                LocalTimezone = TimeZoneInfo.Local.Id,
                From = new ChannelAccount { Id = Person, Role = "user" },
                Conversation = new ConversationAccount { Id = key.Conversation },
            }, channel);
        }
    }
}
