namespace CompanionBot.Bot.Page;

/// <summary>The files of the page as the build laid them beside the program.</summary>
internal sealed class PageFiles
{
    // The widget has an address of its own, so that a changed script of ours does not make anyone load it again.
    private const string WidgetFile = "webchat.js";
    private const string EntryScript = "chat.js";
    private const string InlineScript = "early.js";

    private readonly string folder;
    private readonly AssetFolder scripts;
    private readonly AssetFolder widget;

    public PageFiles(IWebHostEnvironment host)
    {
        folder = Path.Combine(host.ContentRootPath, "wwwroot");
        scripts = new AssetFolder(folder, Directory.EnumerateFiles(folder, "*.js").Select(path => Path.GetFileName(path))
            .Except([WidgetFile, InlineScript]));
        widget = new AssetFolder(folder, WidgetFile);
    }

    public string ChatScript => $"{scripts.Address}/{EntryScript}";

    public string Widget => $"{widget.Address}/{WidgetFile}";

    public string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    public void Map(IEndpointRouteBuilder routes)
    {
        scripts.Map(routes);
        widget.Map(routes);
    }
}
