using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Turns what a handler decided into an answer; nothing leaves without the error body that clients expect.</summary>
public sealed class Answers(ILogger<Answers> log) : IEndpointFilter
{
    public static IResult Json<T>(T body, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(body, type, statusCode: status);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        // Every answer here holds a token or what somebody wrote.
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            return Error(context.HttpContext, refused);
        }
        catch (BadHttpRequestException bad)
        {
            return Error(context.HttpContext, bad.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new RefusedException(bad.StatusCode, "MessageSizeTooBig", "The body is larger than this address takes.")
                : new RefusedException(bad.StatusCode, "BadSyntax", "The request is broken."));
        }
        catch (Exception) when (context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return TypedResults.StatusCode(StatusCodes.Status499ClientClosedRequest); // Nobody is left to read an answer.
        }
        catch (StoreUnavailableException)
        {
            return Error(context.HttpContext, RefusedException.Unavailable());
        }
        catch (Exception fault) when (!context.HttpContext.Response.HasStarted)
        {
            // Its message may hold what somebody wrote, so the log gets the kind and the place only.
            log.Faulted(fault.GetType().Name, fault.StackTrace);
            return Error(context.HttpContext, new RefusedException(StatusCodes.Status500InternalServerError, "ServiceError", "Something went wrong here."));
        }
    }

    private IResult Error(HttpContext http, RefusedException refused)
    {
        log.RefusedRequest(refused.Status, refused.Code);
        if (refused.RetryAfter is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
        }

        return Json(new ErrorAnswer(new(refused.Code, refused.Message)), Wire.Default.ErrorAnswer, refused.Status);
    }
}
