using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>
/// Worry time: thoughts are parked until a set time, which a check-in brings back; then they are gone through one by one.
/// </summary>
/// <remarks>The parked thoughts lie in the promise itself, since they were given for that time and for nothing else.</remarks>
internal sealed class WorryDialog(Words words) : WaterfallDialog<Worry>(Id, words)
{
    public const string Id = "worry";

    /// <summary>A thought that was parked and had faded when its time came.</summary>
    public const string Faded = "faded";

    private readonly ParkSteps park = new(words);
    private readonly WorryTimeSteps time = new(words);
    private readonly Line close = words["worry.close"];

    protected override Waterfall<Worry> Steps => Waterfall
        .Then(park.In)
        .Then(time.In)
        .Do("over", (chat, _) => chat.Say(close), when: state => state.IsDue)
        .Close(Id, isUntold: state => !state.IsDue);

    /// <summary>"park this: what if she is angry" names the thought already.</summary>
    protected override Worry Start(Chat chat) =>
        chat.Meaning.Thought is { Anxious: true, Text: { } thought } ? new Worry { Parked = [Notes.Short(thought)] } : new Worry();
}
