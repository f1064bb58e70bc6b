using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CompanionBot.Bot.DirectLine;

namespace CompanionBot.Tests.DirectLine;

public sealed class TokenTests : IAsyncLifetime
{
    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_token_tells_its_user_and_conversation_as_a_JWT_does()
    {
        var answer = await server.Generate(new { user = new { id = "dl_alice", name = "Alice" }, trustedOrigins = new[] { DirectLineServer.Site } });

        var claims = Claims((string)answer["token"]!);
        Assert.Equal("dl_alice", (string?)claims["user"]);
        Assert.Equal((string?)answer["conversationId"], (string?)claims["conv"]);
        Assert.Equal(DirectLineServer.Site, (string?)claims["origin"]![0]);
        Assert.InRange((long)claims["exp"]! - server.Time.GetUtcNow().ToUnixTimeSeconds(), 1795, 1800);
        Assert.Equal(1800, (int?)answer["expires_in"]);
        Assert.DoesNotContain("Alice", claims.ToJsonString());
    }

    [Fact]
    public async Task Without_a_user_one_is_made_up()
    {
        var claims = Claims((string)(await server.Generate())["token"]!);

        Assert.StartsWith("dl_", (string?)claims["user"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a secret of the test")]
    [InlineData("a secret of the tests ")]
    [InlineData("A SECRET OF THE TESTS")]
    public async Task A_wrong_secret_gets_no_token(string secret)
    {
        using var answer = await server.Send(
            HttpMethod.Post, "/v3/directline/tokens/generate", headers: ("Authorization", $"Bearer {secret}!"));

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (answer.StatusCode, await Json.ErrorCode(answer)));
    }

    [Fact]
    public async Task Without_a_configured_secret_nobody_gets_a_token()
    {
        await using var closed = await DirectLineServer.Start(("DirectLine:Secret", ""));
        using var answer = await closed.Send(HttpMethod.Post, "/v3/directline/tokens/generate", headers: ("Authorization", "Bearer "));

        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), (answer.StatusCode, await Json.ErrorCode(answer)));
    }

    [Fact]
    public async Task Renewing_gives_a_token_that_lives_on()
    {
        var person = await server.Join("alice");
        server.Time.Forward(TimeSpan.FromMinutes(15));
        var renewed = await Json.Read(await server.Send(HttpMethod.Post, "/v3/directline/tokens/refresh", person.Token));
        server.Time.Forward(TimeSpan.FromMinutes(20));

        using var old = await person.Say("hi");
        person.Token = (string)renewed["token"]!;
        using var fresh = await person.Say("hi");

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (old.StatusCode, await Json.ErrorCode(old)));
        Assert.Equal(HttpStatusCode.OK, fresh.StatusCode);
        Assert.Equal(person.Conversation, (string?)renewed["conversationId"]);
    }

    [Fact]
    public async Task An_expired_token_is_refused_everywhere_with_403()
    {
        var person = await server.Join();
        server.Time.Forward(TimeSpan.FromMinutes(31));

        foreach (var answer in new[]
        {
            await person.Start(), await person.Say("hi"), await person.Poll(), await person.Reconnect(),
            await person.Upload(Json.Text("x", "text/plain")), await server.Send(HttpMethod.Post, "/v3/directline/tokens/refresh", person.Token),
        })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (answer.StatusCode, await Json.ErrorCode(answer)));
        }
    }

    [Fact]
    public async Task A_token_for_one_conversation_opens_no_other()
    {
        var (alice, bob) = (await server.Join("alice"), await server.Join("bob"));
        bob.Token = alice.Token;

        Assert.All(
            new[] { await bob.Say("hi"), await bob.Poll(), await bob.Reconnect() },
            answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        Assert.Equal(403, await TestStream.Refusal(alice.StreamUrl.Replace(alice.Conversation, bob.Conversation, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_token_for_one_site_is_not_good_on_another()
    {
        var token = (string)(await server.Generate(new { trustedOrigins = new[] { DirectLineServer.Site } }))["token"]!;

        using var there = await server.Send(HttpMethod.Post, "/v3/directline/conversations", token, null, ("Origin", DirectLineServer.Site));
        using var elsewhere = await server.Send(HttpMethod.Post, "/v3/directline/conversations", token, null, ("Origin", "https://other.example"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Forbidden), (there.StatusCode, elsewhere.StatusCode));
    }

    [Fact]
    public async Task A_token_of_another_server_is_foreign()
    {
        await using var other = await DirectLineServer.Start();
        var person = await server.Join();
        person.Token = other.Get<Tokens>().Issue(new DirectLineToken("alice", person.Conversation, 0));

        using var answer = await person.Say("hi");

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (answer.StatusCode, await Json.ErrorCode(answer)));
    }

    [Fact]
    public async Task None_of_many_bad_tokens_passes()
    {
        var person = await server.Join("alice");
        var forged = Forgeries(person.Token, (await server.Join("bob")).Token).ToArray();

        Assert.True(forged.Length >= 25);
        foreach (var header in forged)
        {
            using var answer = await server.Send(
                HttpMethod.Get, $"/v3/directline/conversations/{person.Conversation}/activities", headers: ("Authorization", header));
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{header} was answered with {answer.StatusCode}");
            Assert.Equal("Unauthorized", await Json.ErrorCode(answer));
        }
    }

    [Theory]
    [InlineData("""{"user":{"id":"../../etc"}}""")]
    [InlineData("""{"user":{"id":"a b"}}""")]
    [InlineData("""{"user":{"id":""}}""")]
    [InlineData("""{"user":"alice"}""")]
    [InlineData("""{"trustedOrigins":["https://site.example/path"]}""")]
    [InlineData("""{"trustedOrigins":[null]}""")]
    [InlineData("""{"user":""")]
    [InlineData("[]")]
    public async Task Odd_parameters_get_no_token(string body)
    {
        using var answer = await server.Send(HttpMethod.Post, "/v3/directline/tokens/generate", DirectLineServer.Secret, Json.Text(body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await Json.ErrorCode(answer);
    }

    private static IEnumerable<string> Forgeries(string token, string other)
    {
        var parts = token.Split('.');
        var (header, payload, seal) = (parts[0], parts[1], parts[2]);
        var claims = Claims(token);
        claims["user"] = "mallory";
        var changed = Encode(claims.ToJsonString());
        string[] bearers =
        [
            "", "x", ".", "..", "...", "a.b", "a.b.c", header, $"{header}.{payload}", $"{header}.{payload}.", $"{header}..{seal}", $".{payload}.{seal}",
            $"{header}.{changed}.{seal}", $"{header}.{other.Split('.')[1]}.{seal}", $"{header}.{payload}.{other.Split('.')[2]}",
            $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{payload}.{seal}", $"{Encode("""{"alg":"none"}""")}.{changed}.",
            $"{header}.{payload}.{seal[..^2]}", $"{header}.{payload}.{seal}AA", $"{header}.{payload}.{(seal[5] == 'A' ? 'B' : 'A')}{seal[1..]}",
            $"{header}.{payload}x.{seal}", $"{header}.{payload}.{seal}.{seal}", $"{header}.{payload}.~", $"{payload}.{header}.{seal}",
            token.ToUpperInvariant(), new string('a', 5000), $"{token}{new string('A', 5000)}", DirectLineServer.Secret, "null", "undefined",
        ];
        return bearers.Select(bearer => $"Bearer {bearer}").Concat([token, $"Basic {token}", $"Token {token}", "Bearer"]);
    }

    private static JsonNode Claims(string token) =>
        JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]))!;

    private static string Encode(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
