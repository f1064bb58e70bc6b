namespace CompanionBot.Bot.DirectLine;

/// <summary>Counts a request before anything else of it is looked at.</summary>
public sealed class AddressLimit(Limits limits) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        limits.CountRequest(context.HttpContext.Connection.RemoteIpAddress);
        return next(context);
    }
}
