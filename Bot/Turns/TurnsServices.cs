using CompanionBot.Content;
using CompanionBot.Dialogs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CompanionBot.Bot.Turns;

/// <summary>Registers this room.</summary>
public static class TurnsServices
{
    /// <summary>The turn runner and the work that begins by itself; the store is registered by its own room.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => Library.Load());
        services.TryAddSingleton<Companion>();
        services.AddSingleton<DueSignal>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<TurnRunner>();
        services.AddHostedService<DueWork>();
        services.AddHostedService<Deliverer>();
        services.AddHostedService<Housekeeping>();
        return services;
    }
}
