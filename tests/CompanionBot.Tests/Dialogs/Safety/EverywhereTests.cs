using System.Text.Json;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Safety;

/// <summary>The same lines in every context: what is under way is put aside and does not come back by itself.</summary>
public sealed class EverywhereTests
{
    /// <summary>What a person says to get there; each is one context.</summary>
    public static TheoryData<string> Contexts =>
    [
        "",
        "hello",
        "what's my attachment style?",
        "quiz|me and my partner",
        "calm me down",
        "calm me down|8",
        "he must have lost interest",
        "he hasn't texted back in 3 hours",
        "hold my text",
        "hold my text|why do you never answer me",
        "message me in 30 minutes",
        "forget me",
    ];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Help_now_works_before_age_and_consent(string context) => At(context)
        .Says("help now").BotSays("help-now.open").BotSaysWords("116 123").IsOver();

    [Theory]
    [MemberData(nameof(Contexts))]
    public void A_bare_help_me_offers_help_now_first(string context) =>
        Assert.Equal("Help now", At(context).Says("help me").BotSays("help-now.choose").Buttons[0]);

    [Theory]
    [MemberData(nameof(Contexts))]
    public void A_crisis_stops_everything(string context) => At(context)
        .Says("I want to kill myself").BotSays("crisis.direct.ask").BotSaysWords("116 123").IsOver()
        .Says("I'm safe tonight").BotSays("crisis.steady").IsOver().Offers("Help now");

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Abuse_stops_everything(string context) => At(context)
        .Says("he raped me").BotSaysWords("I believe").BotSaysWords("National Domestic Abuse Helpline").IsOver();

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Under_18_stops_everything(string context) => At(context)
        .Says("I'm under 18").BotSays("minor.open").IsOver();

    [Fact]
    public void Helplines_go_out_even_when_a_turn_cannot_be_stored()
    {
        var companion = new Companion(TestContent.Library);
        Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };
        var now = new DateTimeOffset(2026, 11, 20, 21, 0, 0, TimeSpan.Zero);
        Assert.Contains(companion.HelplinesFor(Message("I want to kill myself"), now), reply => reply.Text!.Contains("findahelpline.com", StringComparison.Ordinal));
        Assert.Contains(companion.HelplinesFor(Message("help now"), now), reply => reply.Text!.Contains("findahelpline.com", StringComparison.Ordinal));
        Assert.Empty(companion.HelplinesFor(Message("what's my attachment style?"), now));
    }

    [Fact]
    public void A_nudge_is_left_out_and_a_promise_asked_about_again_after_a_crisis()
    {
        var chat = new Transcript().Says("I want to die").Says("I'm safe tonight");
        var nudge = Due(chat, new Planned("n", PlannedKind.Nudge, chat.Now, "checkin"));
        var promise = Due(chat, new Planned("p", PlannedKind.Promise, chat.Now, "checkin"));
        Assert.Empty(nudge.Replies);
        Assert.Contains(promise.Replies, reply => TestContent.Library.Lines["promise.ask"].Variants.Any(reply.Text!.Contains));
    }

    private static Turn Due(Transcript chat, Planned planned) => new Companion(TestContent.Library).Respond(
        new Snapshot(chat.State, chat.Profile, [planned]),
        new Activity { Type = ActivityTypes.Event, Name = "planned", Value = JsonSerializer.SerializeToElement(new { id = planned.Id }) },
        chat.Now);

    private static Transcript At(string context)
    {
        var chat = new Transcript();
        foreach (var message in context.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            chat.Says(message);
        }

        return chat;
    }
}
