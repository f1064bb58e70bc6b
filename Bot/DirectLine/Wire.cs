using System.Text.Json;
using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.DirectLine;

/// <summary>What <c>tokens/generate</c> and <c>tokens/refresh</c> answer.</summary>
public sealed record TokenAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>What starting and reconnecting answer; the client takes over both token and address.</summary>
public sealed record ConversationAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string StreamUrl);

/// <summary>What the page's own door answers; the id is there when an earlier conversation goes on.</summary>
public sealed record PageToken(string Token, string? ConversationId);

/// <summary>The id that a posted activity got.</summary>
public sealed record ResourceAnswer(string? Id);

/// <summary>A stream's frame and a poll's answer; a frame without watermark is not part of the history.</summary>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);

/// <summary>The body of every answer that is not a success.</summary>
public sealed record ErrorAnswer(ErrorDetail Error);

/// <summary>A code for programs and a sentence for people.</summary>
public sealed record ErrorDetail(string Code, string Message);

/// <summary>What <c>tokens/generate</c> and <c>conversations</c> may be sent.</summary>
public sealed record ParametersRequest(UserRequest? User, IReadOnlyList<string>? TrustedOrigins, string? Locale);

/// <summary>Who the token is for.</summary>
public sealed record UserRequest(string? Id);

/// <summary>
/// The wire form of everything above, generated at build time. Depth: what an activity may have (32), and room for the
/// set around it.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 40)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(PageToken))]
[JsonSerializable(typeof(ResourceAnswer))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(ParametersRequest))]
[JsonSerializable(typeof(DirectLineToken))]
[JsonSerializable(typeof(Visitor))]
public sealed partial class Wire : JsonSerializerContext;
