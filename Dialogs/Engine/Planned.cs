using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Engine;

/// <summary>Why a turn was planned.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlannedKind>))]
public enum PlannedKind
{
    /// <summary>The next part of a paced message; cancelled as soon as the person writes.</summary>
    Pace,

    /// <summary>A message the person asked for, with a time; kept day and night.</summary>
    Promise,

    /// <summary>A message the bot proposed.</summary>
    Nudge,
}

/// <summary>A turn that begins by itself at its time.</summary>
/// <param name="Id">Its own id, so that two of the same kind never collide.</param>
/// <param name="DueAt">When it begins.</param>
/// <param name="About">What it is for: the name of the dialog that takes it up.</param>
/// <param name="Payload">What that dialog wants to remember until then.</param>
public sealed record Planned(string Id, PlannedKind Kind, DateTimeOffset DueAt, string About, JsonElement? Payload = null);
