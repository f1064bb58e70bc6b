using CompanionBot.Dialogs.Activities;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Reads an activity that comes with files. Only their names and types go on; what is in them is dropped unread.</summary>
public sealed class Uploads(IOptions<DirectLineOptions> options)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MostFiles = 20;
    private const int LongestName = 200;
    private const int LongestBoundary = 70; // RFC 2046, section 5.1.1

    /// <exception cref="RefusedException">It is too large (413), broken (400) or has no content type (415).</exception>
    public async Task<Activity> Read(HttpContext http, CancellationToken cancellationToken)
    {
        Limit(http);
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
        {
            throw RefusedException.WrongContentType("multipart/form-data or the file's own");
        }

        return type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? await ReadParts(new MultipartReader(Boundary(type), http.Request.Body), cancellationToken)
            : await ReadRaw(http.Request, type, cancellationToken);
    }

    private void Limit(HttpContext http)
    {
        var most = options.Value.UploadBytes;
        if (http.Request.ContentLength > most)
        {
            throw RefusedException.TooLarge("An upload", most, "bytes");
        }

        // For a body that does not say how long it is.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }
    }

    private static string Boundary(MediaTypeHeaderValue type) =>
        HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary
            : throw RefusedException.BadSyntax("The content type names no boundary, or too long a one.");

    private async Task<Activity> ReadParts(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            Activity? activity = null;
            var files = new List<Attachment>();
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } part)
            {
                if (IsActivity(part) && activity is null)
                {
                    activity = ActivityBody.ParseActivity(await ReadPart(part, cancellationToken));
                }
                else
                {
                    Add(files, File(part.ContentDisposition, part.ContentType));
                }
            }

            return WithFiles(activity, files);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw RefusedException.BadSyntax("The parts of the upload are broken.");
        }
    }

    private async Task<byte[]> ReadPart(MultipartSection part, CancellationToken cancellationToken)
    {
        var most = options.Value.ActivityBytes;
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await part.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            text.Write(buffer, 0, read);
            if (text.Length > most)
            {
                throw RefusedException.TooLarge("The activity", most, "bytes");
            }
        }

        return text.ToArray();
    }

    private static async Task<Activity> ReadRaw(HttpRequest request, MediaTypeHeaderValue type, CancellationToken cancellationToken)
    {
        await request.Body.CopyToAsync(Stream.Null, cancellationToken);
        return WithFiles(null, [File(request.Headers.ContentDisposition, type.MediaType.Value)]);
    }

    private static void Add(List<Attachment> files, Attachment file)
    {
        if (files.Count == MostFiles)
        {
            throw RefusedException.TooLarge("An upload", MostFiles, "files");
        }

        files.Add(file);
    }

    private static Activity WithFiles(Activity? activity, IReadOnlyList<Attachment> files) =>
        (activity ?? new Activity { Type = ActivityTypes.Message }) with { Attachments = files };

    private static bool IsActivity(MultipartSection part) =>
        MediaTypeHeaderValue.TryParse(part.ContentType, out var type)
        && type.MediaType.Equals(ActivityType, StringComparison.OrdinalIgnoreCase);

    private static Attachment File(string? disposition, string? contentType)
    {
        var name = ContentDispositionHeaderValue.TryParse(disposition, out var parsed)
            ? HeaderUtilities.RemoveQuotes(parsed.FileNameStar.HasValue ? parsed.FileNameStar : parsed.FileName).Value
            : null;
        return new Attachment
        {
            Name = name?.Length > LongestName ? name[..LongestName] : name,
            ContentType = contentType ?? "application/octet-stream",
        };
    }
}
