using System.Text.Json;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Dialogs.Engine;

/// <summary>Finds the person's time zone in an activity.</summary>
public static class Zones
{
    /// <summary>The zone the channel names; else a fixed one from the offset of the person's clock; else UTC.</summary>
    public static TimeZoneInfo Of(Activity activity)
    {
        if (Named(activity) is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        return activity.LocalOffset is { } offset && offset != TimeSpan.Zero
            ? TimeZoneInfo.CreateCustomTimeZone($"UTC{offset}", offset, null, null)
            : TimeZoneInfo.Utc;
    }

    private static string? Named(Activity activity) =>
        activity.LocalTimezone ?? activity.Entities?.Select(TimezoneOf).FirstOrDefault(name => name is not null);

    /// <summary>Teams puts it into an entity of type clientInfo.</summary>
    private static string? TimezoneOf(JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object
            && entity.TryGetProperty("timezone", out var zone)
            && zone.ValueKind == JsonValueKind.String
            ? zone.GetString()
            : null;
}
