using System.Text;
using CompanionBot.Bot.AzureLanguage;
using Microsoft.AspNetCore.Http;

namespace CompanionBot.Tests.AzureLanguage;

public sealed class PersonalDetailsTests : IAsyncLifetime
{
    private Room room = null!;

    public async Task InitializeAsync() => room = await Room.Open();

    public async Task DisposeAsync() => await room.DisposeAsync();

    [Fact]
    public async Task Personal_details_come_back_masked() =>
        Assert.Equal("call *******", await Mask("call 0123456"));

    [Fact]
    public async Task Nothing_stays_nothing_and_is_not_sent()
    {
        Assert.Equal("", await Mask(""));
        Assert.Empty(room.Server.Asked);
    }

    [Fact]
    public async Task A_long_text_goes_in_pieces_and_comes_back_whole()
    {
        var text = new StringBuilder();
        for (var line = 0; text.Length < 40_000; line++)
        {
            text.Append("on day ").Append(line).Append(" we wrote \U0001F494 and then nothing\n");
        }

        var masked = await Mask(text.ToString());

        Assert.Equal(string.Concat(text.ToString().Select(letter => char.IsDigit(letter) ? '*' : letter)), masked);
        Assert.Equal([5, 4], room.Server.Asked.Select(asked => asked.Body["analysisInput"]!["documents"]!.AsArray().Count));
    }

    [Fact]
    public async Task Half_masked_is_not_masked()
    {
        room.Server.Answer = (http, asked) => http.Response.WriteAsync(room.Server.Asked.Count == 1 ? Answers.To(asked) : Answers.Failing(asked));

        Assert.Null(await Mask(string.Concat(Enumerable.Repeat("call 0123456 ", 3_000))));
        Assert.Equal(2, room.Server.Asked.Count);
    }

    private Task<string?> Mask(string text) => room.Get<PersonalDetails>().Mask(Room.Agreed, text, CancellationToken.None);
}
