using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Posting activities and, for clients without a stream, asking for new ones.</summary>
public static class ActivityEndpoints
{
    private const int MostAPoll = 100;

    public static void MapActivities(this RouteGroupBuilder directLine)
    {
        directLine.MapPost("conversations/{id}/activities", Post).AddEndpointFilter<AddressLimit>();
        directLine.MapGet("conversations/{id}/activities", Poll);
        directLine.MapPost("conversations/{id}/upload", Upload).AddEndpointFilter<AddressLimit>();
    }

    private static Task<IResult> Post(
        string id, HttpContext http, Callers callers, Limits limits, ActivityRules rules, Posting posting, IOptions<DirectLineOptions> options) =>
        Take(id, http, callers, limits, rules, posting, () => ActivityBody.Read(http.Request, options.Value.ActivityBytes, CancellationToken.None));

    private static Task<IResult> Upload(
        string id, HttpContext http, Callers callers, Limits limits, ActivityRules rules, Posting posting, Uploads uploads) =>
        Take(id, http, callers, limits, rules, posting, () => uploads.Read(http, CancellationToken.None));

    // Nothing here is tied to the request: what was sent whole is taken, even if the client has hung up since.
    private static async Task<IResult> Take(
        string id, HttpContext http, Callers callers, Limits limits, ActivityRules rules, Posting posting, Func<Task<Activity>> read)
    {
        var token = callers.BearerOf(http.Request, id);
        limits.CountPost(token);
        var activity = rules.Complete(await read(), token);
        await callers.RequireOpen(token, CancellationToken.None);
        return Answers.Json(await posting.Post(token.Key, activity), Wire.Default.ResourceAnswer);
    }

    private static async Task<IResult> Poll(
        string id, string? watermark, HttpContext http, Callers callers, ITurnStore store, Held held, ILogger<Posting> log)
    {
        var token = callers.BearerOf(http.Request, id);
        var after = Watermark.Read(watermark);
        try
        {
            await callers.RequireReadable(token, after, http.RequestAborted);
            var rows = await store.Replay(token.Key, after, MostAPoll, http.RequestAborted);
            return Set([.. rows.Select(row => row.Activity), .. held.Take(token.Key)], rows.IsEmpty ? after : rows[^1].Seq);
        }
        catch (Exception e) when (e is not RefusedException and not OperationCanceledException)
        {
            // A client that gets an error here stops asking for good, and says so to nobody.
            log.PollWithoutStore(e.GetType().Name);
            return Set([], after);
        }
    }

    private static IResult Set(IReadOnlyList<Activity> activities, long watermark) =>
        Answers.Json(new ActivitySet(activities, Watermark.Text(watermark)), Wire.Default.ActivitySet);
}
