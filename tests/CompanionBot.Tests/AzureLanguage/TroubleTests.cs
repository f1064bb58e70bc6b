using CompanionBot.Bot.AzureLanguage;
using CompanionBot.Tests.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>Whatever the service does, a person gets an answer, and no text gets into the log.</summary>
public sealed class TroubleTests : IAsyncLifetime
{
    private Room room = null!;

    public async Task InitializeAsync() => room = await Room.Open();

    public async Task DisposeAsync()
    {
        Assert.DoesNotContain("lake", room.Log.All);
        Assert.DoesNotContain("cold", room.Log.All);
        Assert.DoesNotContain(Room.Key, room.Log.All);
        await room.DisposeAsync();
    }

    [Fact]
    public async Task A_service_that_hangs_is_given_up_after_800_ms()
    {
        var over = new TaskCompletionSource();
        room.Server.Answer = (http, _) => over.Task.WaitAsync(http.RequestAborted);
        var asking = room.Hints();
        await room.Server.Until(2);

        room.Time.Advance(TimeSpan.FromMilliseconds(799));
        Assert.False(asking.IsCompleted);
        room.Time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Null(await asking);
        Assert.Contains("too slow", room.Log.All);
        over.SetResult();
    }

    [Fact]
    public async Task A_service_that_stops_in_the_middle_of_its_answer_is_given_up_too()
    {
        var over = new TaskCompletionSource();
        room.Server.Answer = async (http, asked) =>
        {
            await http.Response.WriteAsync(Answers.To(asked)[..40]);
            await http.Response.Body.FlushAsync();
            await over.Task.WaitAsync(http.RequestAborted);
        };
        var asking = room.Hints();
        await room.Server.Until(2);
        room.Time.Advance(TimeSpan.FromMilliseconds(800));

        Assert.Null(await asking);
        over.SetResult();
    }

    [Fact]
    public async Task A_turn_that_ends_takes_its_question_along()
    {
        using var turn = new CancellationTokenSource();
        room.Server.Answer = (http, _) => Task.Delay(Timeout.Infinite, http.RequestAborted);
        var asking = room.Hints(cancellationToken: turn.Token);
        await room.Server.Until(2);
        await turn.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task After_an_error_of_the_service_it_is_asked_once_more()
    {
        var failed = new HashSet<string>();
        room.Server.Answer = (http, asked) =>
        {
            lock (failed)
            {
                http.Response.StatusCode = failed.Add(asked.Kind) ? 500 : 200;
            }

            return http.Response.WriteAsync(Answers.To(asked));
        };

        Assert.NotNull(await room.Hints());
        Assert.Equal(4, room.Server.Asked.Count);
    }

    [Theory]
    [InlineData(500, 4)]
    [InlineData(503, 4)]
    [InlineData(400, 2)]
    [InlineData(401, 2)]
    [InlineData(302, 2)]
    public async Task A_service_that_keeps_failing_is_no_hint(int status, int requests)
    {
        room.Server.Answer = (http, asked) =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "/elsewhere";
            return http.Response.WriteAsync($"the text was: {asked.Text}");
        };

        Assert.Null(await room.Hints());
        Assert.Equal(requests, room.Server.Asked.Count);
        Assert.Contains($"status {status}", room.Log.All);
    }

    [Fact]
    public async Task A_line_that_is_cut_is_no_hint()
    {
        room.Server.Answer = (http, _) =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        Assert.Null(await room.Hints());
        Assert.Contains("not reached", room.Log.All);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lake cold")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"results":null}""")]
    [InlineData("""{"results":{"documents":null}}""")]
    [InlineData("""{"results":{"documents":[{"id":"1","sentiment":"negative"}]}}""")]
    [InlineData("""{"results":{"documents":[{"id":"1","sentiment":7,"sentences":"lake"}]}}""")]
    [InlineData("""{"results":{"documents":[{"id":"1","redactedText":null}]}}""")]
    [InlineData("""{"results":{"documents":[null]}}""")]
    public async Task An_answer_that_is_none_is_no_hint(string answer)
    {
        room.Server.Answer = (http, _) => http.Response.WriteAsync(answer);

        Assert.Null(await room.Hints());
        Assert.Null(await room.Get<PersonalDetails>().Mask(Room.Agreed, Room.Unclear, CancellationToken.None));
    }

    [Fact]
    public async Task Too_many_requests_leave_the_service_alone_as_long_as_it_asks()
    {
        room.Server.Answer = (http, _) =>
        {
            http.Response.StatusCode = 429;
            http.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        };

        Assert.Null(await room.Hints());
        var asked = room.Server.Asked.Count;
        Assert.InRange(asked, 1, 2);
        room.Server.Answer = (http, one) => http.Response.WriteAsync(Answers.To(one));
        room.Time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Null(await room.Hints());
        Assert.Equal(asked, room.Server.Asked.Count);

        room.Time.Advance(TimeSpan.FromSeconds(0.1));
        await room.Hints();
        Assert.NotNull(await room.Hints());
    }

    [Fact]
    public async Task After_three_failures_it_is_left_alone_then_tried_and_taken_up_again()
    {
        room.Server.Answer = (http, _) =>
        {
            http.Response.StatusCode = 400;
            return Task.CompletedTask;
        };
        await room.Hints();
        await room.Hints();
        var asked = room.Server.Asked.Count;
        await room.Hints();
        Assert.Equal(asked, room.Server.Asked.Count);
        Assert.Contains("left alone", room.Log.All);

        room.Time.Advance(Breaker.Pause);
        await room.Hints();
        Assert.Equal(asked + 1, room.Server.Asked.Count);
        await room.Hints();
        Assert.Equal(asked + 1, room.Server.Asked.Count);

        room.Server.Answer = (http, one) => http.Response.WriteAsync(Answers.To(one));
        room.Time.Advance(Breaker.Pause);
        await room.Hints();
        Assert.Contains("answers again", room.Log.All);
        Assert.NotNull(await room.Hints());
    }

    [Fact]
    public void A_pause_that_is_asked_for_is_never_longer_than_ten_minutes()
    {
        var breaker = new Breaker(room.Time, NullLogger<Breaker>.Instance);
        breaker.Failed(TimeSpan.FromDays(1));

        room.Time.Advance(TimeSpan.FromMinutes(9.9));
        Assert.False(breaker.LetsThrough());
        room.Time.Advance(TimeSpan.FromMinutes(0.1));
        Assert.True(breaker.LetsThrough());
    }

    [Fact]
    public void After_a_pause_one_call_is_let_through_alone()
    {
        var breaker = new Breaker(room.Time, NullLogger<Breaker>.Instance);
        breaker.Failed(TimeSpan.FromSeconds(5));
        room.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.True(breaker.LetsThrough());
        Assert.False(breaker.LetsThrough());
        room.Time.Advance(Breaker.Pause);
        Assert.True(breaker.LetsThrough());
    }

    [Fact]
    public void A_success_between_failures_counts_from_the_beginning()
    {
        var breaker = new Breaker(room.Time, NullLogger<Breaker>.Instance);
        breaker.Failed();
        breaker.Failed();
        breaker.Succeeded();
        breaker.Failed();
        breaker.Failed();

        Assert.True(breaker.LetsThrough());
    }
}
