using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CompanionBot.Tests.DirectLine;

public sealed class UploadTests(SharedServer shared) : IClassFixture<SharedServer>, IAsyncLifetime
{
    private readonly DirectLineServer server = shared.Server;
    private Person person = null!;

    public async Task InitializeAsync() => person = await server.Join();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Files_are_taken_by_name_and_type_and_their_contents_are_dropped()
    {
        const string boundary = "----WebKitFormBoundaryX";
        var body = $"--{boundary}\r\nContent-Disposition: form-data; name=\"activity\"; filename=\"blob\"\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n"
            + """{"type":"message","text":"look","channelData":{"attachmentSizes":[5,3],"clientActivityID":"u1"},"attachments":[{"contentType":"image/png","name":"a.png","thumbnailUrl":"data:image/png;base64,AAAA"},{"name":"log ü.txt"}]}"""
            + $"\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nBYTES"
            + $"\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log ü.txt\"\r\nContent-Type: text/plain\r\n\r\nabc\r\n--{boundary}--\r\n";

        using var answer = await person.Upload(Multipart(body, boundary));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await (await person.Poll("1")).Content.ReadAsStringAsync();
        var echo = (await Json.Read(await person.Poll("1")))["activities"]![0]!;
        Assert.Equal((string?)(await Json.Read(answer))["id"], (string?)echo["id"]);
        Assert.Equal("u1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(
            [("a.png", "image/png"), ("log ü.txt", "text/plain")],
            echo["attachments"]!.AsArray().Select(file => ((string)file!["name"]!, (string)file["contentType"]!)));
        Assert.DoesNotContain("BYTES", text);
        Assert.DoesNotContain("base64", text);
        Assert.Equal(["hello", "look", "you said: look"], await person.Texts());
    }

    [Fact]
    public async Task A_standard_client_s_form_works_as_well()
    {
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","channelData":{"clientActivityID":"u1"}}""", Encoding.UTF8);
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity");
        form.Add(new ByteArrayContent([1, 2, 3]), "file", "söng.mp3");

        using var answer = await person.Upload(form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("söng.mp3", (string?)(await Json.Read(await person.Poll("1")))["activities"]![0]!["attachments"]![0]!["name"]);
    }

    [Fact]
    public async Task A_single_file_may_be_the_whole_body()
    {
        var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        file.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename*=UTF-8''k%C3%A4se.png");

        using var answer = await person.Upload(file);

        var attachment = (await Json.Read(await person.Poll("1")))["activities"]![0]!["attachments"]![0]!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("käse.png", "image/png"), ((string?)attachment["name"], (string?)attachment["contentType"]));
    }

    [Fact]
    public async Task Too_large_an_upload_is_refused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[SharedServer.UploadBytes + 1]), "file", "big.bin" } };

        using var answer = await person.Upload(form);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (answer.StatusCode, await Json.ErrorCode(answer)));
        Assert.Equal(["hello"], await person.Texts());
    }

    [Fact]
    public async Task Too_large_an_upload_of_unknown_length_is_refused()
    {
        var file = new StreamContent(new Endless(2 * SharedServer.UploadBytes));
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");

        using var answer = await person.Upload(file);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (answer.StatusCode, await Json.ErrorCode(answer)));
    }

    [Fact]
    public async Task Too_many_files_are_refused()
    {
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < 21; i++)
        {
            form.Add(new ByteArrayContent([1]), "file", $"{i}.bin");
        }

        using var answer = await person.Upload(form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("multipart/form-data", "x", 400)]
    [InlineData("multipart/form-data; boundary=b", "", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno end", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{broken\r\n--b--", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"zebra\"}\r\n--b--", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nno header\r\n\r\nx\r\n--b--", 400)]
    [InlineData("multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "x", 400)]
    [InlineData("nonsense", "x", 415)]
    public async Task A_broken_upload_is_refused(string type, string body, int status)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await person.Upload(content);

        Assert.Equal(status, (int)answer.StatusCode);
        await Json.ErrorCode(answer);
        Assert.Equal(["hello"], await person.Texts());
    }

    private static ByteArrayContent Multipart(string body, string boundary)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
        return content;
    }

    /// <summary>Bytes without a known length.</summary>
    private sealed class Endless(int bytes) : Stream
    {
        private int left = bytes;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(left, count);
            left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
