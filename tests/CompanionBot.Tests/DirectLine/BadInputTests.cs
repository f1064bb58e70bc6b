using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CompanionBot.Tests.DirectLine;

public sealed class BadInputTests(SharedServer shared) : IClassFixture<SharedServer>, IAsyncLifetime
{
    private const string Private = "zebra";

    private readonly DirectLineServer server = shared.Server;
    private Person person = null!;

    public async Task InitializeAsync() => person = await server.Join();

    public async Task DisposeAsync()
    {
        // Whatever a test sent: nothing of it was stored, and nothing of its text was logged.
        Assert.Equal(["hello"], await person.Texts());
        Assert.DoesNotContain(Private, server.Log.All);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("zebra")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"zebra\"")]
    [InlineData("17")]
    [InlineData("{")]
    [InlineData("""{"type":"message","text":"zebra""")]
    [InlineData("""{"type":"message","text":"zebra"}}""")]
    [InlineData("""{"type":"message","text":"zebra"} zebra""")]
    [InlineData("""{"type":"message","text":"zebra",}""")]
    [InlineData("""{type:"message","text":"zebra"}""")]
    [InlineData("""{'type':'message'}""")]
    [InlineData("""{"type":"message","text":"a","text":"zebra"}""")]
    [InlineData("""{"type":"message","channelData":{"zebra":1,"zebra":2}}""")]
    [InlineData("""{"type":"message","text":["zebra"]}""")]
    [InlineData("""{"type":"message","text":{"zebra":1}}""")]
    [InlineData("""{"type":"message","text":17}""")]
    [InlineData("""{"type":["message"],"text":"zebra"}""")]
    [InlineData("""{"type":"message","from":"zebra"}""")]
    [InlineData("""{"type":"message","from":{"id":{"zebra":1}}}""")]
    [InlineData("""{"type":"message","attachments":{"zebra":1}}""")]
    [InlineData("""{"type":"message","attachments":["zebra"]}""")]
    [InlineData("""{"type":"message","membersAdded":"zebra"}""")]
    [InlineData("""{"type":"message","text":"zebra \ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"x":"zebra \udc00\ud800"}}""")]
    [InlineData("""{"type":"message","\ud800":"zebra"}""")]
    [InlineData("""{"type":"message","text":"zebra\u00"}""")]
    public async Task Broken_JSON_is_refused_with_what_is_wrong(string body) =>
        await IsRefused(person.Post(Json.Text(body)), HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"text":"zebra"}""")]
    [InlineData("""{"type":null,"text":"zebra"}""")]
    [InlineData("""{"type":"","text":"zebra"}""")]
    [InlineData("""{"type":"zebra","text":"zebra"}""")]
    [InlineData("""{"type":"Message","text":"zebra"}""")]
    [InlineData("""{"type":"event","name":"planned","value":{"id":"zebra"}}""")]
    [InlineData("""{"type":"event","name":"PLANNED"}""")]
    [InlineData("""{"type":"message","channelData":"zebra"}""")]
    [InlineData("""{"type":"message","channelData":["zebra"]}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":17}}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":""}}""")]
    [InlineData("""{"type":"message","channelData":{"turnId":{"zebra":1}}}""")]
    [InlineData("""{"type":"message","channelData":{"turnId":null}}""")]
    public async Task What_this_channel_does_not_take_is_refused(string body) =>
        await IsRefused(person.Post(Json.Text(body)), HttpStatusCode.BadRequest, "BadArgument");

    [Fact]
    public async Task Client_ids_are_short() =>
        await IsRefused(person.Say(Private, client: new string('c', 129)), HttpStatusCode.BadRequest, "BadArgument");

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        foreach (var bytes in new byte[][] { [0xff, 0xfe, 0xfd], [.. """{"type":"message","text":"zebra """u8, 0xc3, 0x28, .. "\"}"u8], [.. """{"type":"message","channelData":{"x":" """u8, 0xed, 0xa0, 0x80, .. "\"}}"u8] })
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new("application/json");
            await IsRefused(person.Post(content), HttpStatusCode.BadRequest, "BadSyntax");
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task Another_content_type_is_refused(string type) =>
        await IsRefused(
            person.Post(Json.Text("""{"type":"message","text":"zebra"}""", type)), HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType");

    [Fact]
    public async Task No_content_type_is_refused() => await IsRefused(
        person.Post(new ByteArrayContent("""{"type":"message","text":"zebra"}"""u8.ToArray())), HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType");

    [Theory]
    [InlineData(25)]
    [InlineData(100)]
    [InlineData(20_000)]
    public async Task Deep_nesting_is_refused(int depth)
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("[", depth)), new string(']', depth));
        await IsRefused(person.Post(Json.Text($$"""{"type":"message","value":{{open}}{{close}}}""")), HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused() =>
        await IsRefused(person.Say(Private + new string('x', 20_000)), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_whether_or_not_it_says_so()
    {
        var body = $$"""{"type":"message","text":"{{Private}}","value":"{{new string('x', 300_000)}}"}""";
        await IsRefused(person.Post(Json.Text(body)), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
        await IsRefused(person.Post(new Chunked(body)), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
    }

    [Fact]
    public async Task Ten_megabytes_are_refused_before_they_are_sent()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Url.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /v3/directline/conversations/{person.Conversation}/activities HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {person.Token}\r\n"
            + "Content-Type: application/json\r\nContent-Length: 10485760\r\n\r\n{\"type\":\"message\""));

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(deadline.Token));
    }

    [Theory]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("a%20b")]
    [InlineData("a%00b")]
    [InlineData("%27%3BDROP")]
    [InlineData("%C3%BC")]
    [InlineData("a%7Cb")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Odd_conversation_ids_are_refused(string id)
    {
        foreach (var (method, rest) in new[] { (HttpMethod.Post, "/activities"), (HttpMethod.Get, "/activities"), (HttpMethod.Get, "") })
        {
            using var answer = await server.Send(method, $"/v3/directline/conversations/{id}{rest}", person.Token, method == HttpMethod.Post ? Json.Text("{}") : null);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("%00")]
    public async Task Odd_watermarks_are_refused(string watermark)
    {
        await IsRefused(person.Poll(watermark), HttpStatusCode.BadRequest, "BadArgument");
        await IsRefused(person.Reconnect(watermark), HttpStatusCode.BadRequest, "BadArgument");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"user":17}""")]
    [InlineData("""{"locale":["en"]}""")]
    public async Task A_broken_start_is_refused(string body) =>
        await IsRefused(person.Start(Json.Text(body)), HttpStatusCode.BadRequest, "BadSyntax");

    private static async Task IsRefused(Task<HttpResponseMessage> request, HttpStatusCode status, string code)
    {
        using var answer = await request;
        Assert.Equal((status, code), (answer.StatusCode, await Json.ErrorCode(answer)));
        Assert.DoesNotContain(Private, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A body that does not say how long it is.</summary>
    private sealed class Chunked : HttpContent
    {
        private readonly byte[] body;

        public Chunked(string body)
        {
            this.body = JsonSerializer.Deserialize<JsonElement>(body).GetRawText() is { } text ? Encoding.UTF8.GetBytes(text) : [];
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
