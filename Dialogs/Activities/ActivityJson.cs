using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Activities;

/// <summary>
/// The wire form of activities, generated at build time. The generator fills init-only properties through a constructor,
/// which extension data may not go through; so <c>Extra</c> alone can be set.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
public sealed partial class ActivityJson : JsonSerializerContext;
