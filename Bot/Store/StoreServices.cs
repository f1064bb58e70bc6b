using CompanionBot.Bot.Turns;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.Store;

/// <summary>Registers this room.</summary>
public static class StoreServices
{
    /// <summary>The turn store. It opens, or refuses, before the first request is taken.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddKeyRing(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Database.Open(
            provider.GetRequiredService<Folders>(),
            provider.GetRequiredService<IDataProtectionProvider>(),
            provider.GetRequiredService<ILogger<Database>>()));
        services.AddSingleton<ITurnStore, SqliteTurnStore>();
        return services;
    }

    /// <summary>The one key ring that encrypts the store and signs tokens and cookies; it may be added more than once.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StoreOptions>().Bind(configuration.GetSection("Store")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<Folders>();
        services.AddDataProtection().SetApplicationName("CompanionBot");
        services.AddOptions<KeyManagementOptions>().Configure<Folders, ILoggerFactory>((options, folders, log) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folders.Keys), log));
        return services;
    }
}
