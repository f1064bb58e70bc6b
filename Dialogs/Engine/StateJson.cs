using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// The stored form of conversations, persons and dialog states: compact, and readable by a later release, which ignores
/// what it no longer knows.
/// </summary>
public static class StateJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <exception cref="JsonException">The bytes are not what <see cref="Write"/> made of a <typeparamref name="T"/>.</exception>
    public static T Read<T>(ReadOnlySpan<byte> stored) =>
        JsonSerializer.Deserialize<T>(stored, Options) ?? throw new JsonException("null is no state");

    /// <summary>An empty list is what its property starts with, so it need not be stored.</summary>
    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType.IsAssignableTo(typeof(ICollection))))
        {
            property.ShouldSerialize = (_, value) => value is ICollection list && !IsEmpty(list);
        }
    }

    /// <summary>An immutable array that was never set throws when it is counted.</summary>
    private static bool IsEmpty(ICollection list) =>
        list.Equals(list.GetType().IsValueType ? Activator.CreateInstance(list.GetType()) : null) || list.Count == 0;

    internal static JsonElement Element(object value) => JsonSerializer.SerializeToElement(value, value.GetType(), Options);

    /// <summary>A dialog's state; null when an earlier release wrote something that this one cannot read.</summary>
    internal static T? TryRead<T>(JsonElement? stored) where T : class
    {
        try
        {
            return stored?.Deserialize<T>(Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
