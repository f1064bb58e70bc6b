using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>Puts Azure AI Language into the program where it is set; else nothing of it is there.</summary>
public static class AzureLanguageSetup
{
    public static WebApplicationBuilder AddAzureLanguage(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(AzureLanguageOptions.Section);
        if (settings.Get<AzureLanguageOptions>() is not { IsOn: true })
        {
            return builder;
        }

        builder.Services.AddOptions<AzureLanguageOptions>().Bind(settings).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services
            .AddSingleton(new Surroundings(OutsideReader: true))
            .AddSingleton<LanguageClient>().AddSingleton<Breaker>().AddSingleton<LanguageService>()
            .AddSingleton<LanguageHints>().AddSingleton<PersonalDetails>()
            .AddSingleton<HintSource>(services => services.GetRequiredService<LanguageHints>().For);
        return builder;
    }
}
