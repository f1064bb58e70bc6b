using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Puts the Direct Line server and the page's doors into the program.</summary>
public static class DirectLineSetup
{
    public const string Base = "/v3/directline";

    private const string CorsPolicy = "DirectLine";

    public static WebApplicationBuilder AddDirectLine(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services
            .AddSingleton<Tokens>().AddSingleton<VisitorCookie>().AddSingleton<OriginRules>().AddSingleton<Limits>()
            .AddSingleton<Callers>().AddSingleton<Addresses>().AddSingleton<Visits>()
            .AddSingleton<ActivityRules>().AddSingleton<Uploads>().AddSingleton<Posting>().AddSingleton<Held>()
            .AddSingleton<Streams>().AddSingleton<Turns.IChannel>(services => services.GetRequiredService<Streams>())
            .AddCors();
        builder.Services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>(AllowOrigins);

        // The address of a stream carries a token, and this category writes addresses.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        return builder;
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseCors();
        var directLine = app.MapGroup(Base).RequireCors(CorsPolicy).AddEndpointFilter<Answers>();
        directLine.MapTokens();
        directLine.MapConversations();
        directLine.MapActivities();
        directLine.MapStream();
        directLine.Map("{**rest}", NotHere);
        app.MapPageDoors();
        return app;
    }

    private static IResult NotHere() =>
        throw new RefusedException(StatusCodes.Status404NotFound, "NotFound", "There is nothing at this address, or not with this method.");

    private static void AllowOrigins(CorsOptions cors, IOptions<DirectLineOptions> options) => cors.AddPolicy(CorsPolicy, policy => policy
        .SetIsOriginAllowed(origin => options.Value.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        .WithMethods("GET", "POST", "OPTIONS")
        .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
        .WithExposedHeaders("Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromMinutes(10)));
}
