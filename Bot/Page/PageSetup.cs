namespace CompanionBot.Bot.Page;

/// <summary>Registers and maps the web page.</summary>
public static class PageSetup
{
    public static WebApplicationBuilder AddPage(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PageOptions>().BindConfiguration("Page").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<PageFiles>().AddSingleton<HomePage>();
        // Only the page and its scripts: nothing in them is both secret and chosen by whoever asks.
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "text/javascript"];
        });
        return builder;
    }

    public static WebApplication MapPage(this WebApplication app)
    {
        app.Use(SecurityHeaders.OnEveryAnswer);
        app.UseResponseCompression();
        app.Services.GetRequiredService<PageFiles>().Map(app);
        app.MapGet("/", app.Services.GetRequiredService<HomePage>().Send);
        return app;
    }
}
