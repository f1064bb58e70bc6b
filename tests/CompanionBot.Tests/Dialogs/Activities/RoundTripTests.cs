using System.Text.Json;
using System.Text.Json.Nodes;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Tests.Dialogs.Activities;

/// <summary>Activities as Microsoft's own clients send them come out again as they went in.</summary>
public sealed class RoundTripTests
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Dialogs", "Activities", "Fixtures");

    public static TheoryData<string, string> Captured
    {
        get
        {
            var captured = new TheoryData<string, string>();
            foreach (var file in Directory.GetFiles(Fixtures).Order(StringComparer.Ordinal))
            {
                var number = 0;
                foreach (var activity in ActivitiesIn(file))
                {
                    captured.Add($"{Path.GetFileName(file)} #{++number}", activity.ToJsonString());
                }
            }

            return captured;
        }
    }

    [Theory]
    [MemberData(nameof(Captured))]
    public void A_captured_activity_survives_a_round_trip(string where, string captured)
    {
        var activity = JsonSerializer.Deserialize(captured, ActivityJson.Default.Activity)!;
        var written = JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(captured), JsonNode.Parse(written)), $"{where}\n{captured}\n{written}");
        Assert.Contains(activity.Type!, ActivityTypes.All);
    }

    [Fact]
    public void Every_file_of_captures_holds_activities()
    {
        var without = Directory.GetFiles(Fixtures).Where(file => !ActivitiesIn(file).Any());
        Assert.Empty(without);
    }

    [Fact]
    public void Unknown_fields_survive_at_every_depth()
    {
        const string Sent = """
            {"type":"message","text":"hi","mood":{"deep":[1,2,{"x":null}]},"from":{"id":"a","aadObjectId":"b"},
             "suggestedActions":{"actions":[{"type":"imBack","title":"t","value":{"a":1},"image":"i"}],"later":true},
             "attachments":[{"contentType":"x/y","content":[1],"size":7}]}
            """;
        var written = JsonSerializer.Serialize(
            JsonSerializer.Deserialize(Sent, ActivityJson.Default.Activity), ActivityJson.Default.Activity!);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Sent), JsonNode.Parse(written)), written);
    }

    private static IEnumerable<JsonNode> ActivitiesIn(string file) => file.EndsWith(".jsonl", StringComparison.Ordinal)
        ? File.ReadLines(file).Select(line => JsonNode.Parse(line)!["req"]).OfType<JsonObject>().Where(IsActivity)
        : JsonNode.Parse(File.ReadAllText(file)) is JsonArray requests
            ? requests.Select(request => request!["body"]).OfType<JsonObject>().Where(IsActivity)
            : [JsonNode.Parse(File.ReadAllText(file))!["body"]!];

    private static bool IsActivity(JsonObject body) =>
        body["type"] is JsonValue type && ActivityTypes.All.Contains(type.GetValue<string>());
}
