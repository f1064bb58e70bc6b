using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Comfort;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Lessons;
using CompanionBot.Dialogs.Needs;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Practices.Choosing;
using CompanionBot.Dialogs.Practices.Closing;
using CompanionBot.Dialogs.Privacy;
using CompanionBot.Dialogs.Quiz;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Routing;
using CompanionBot.Dialogs.Safety;
using CompanionBot.Dialogs.Secure;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;
using CompanionBot.Dialogs.Unanswered;

namespace CompanionBot.Dialogs;

/// <summary>The one list of all dialogs. A new conversation adds one line here, with the intents that begin it.</summary>
internal sealed class Catalogue
{
    private readonly FrozenDictionary<string, Dialog> dialogs;
    private readonly FrozenDictionary<string, Dialog> byIntent;
    private readonly ImmutableArray<(Dialog Dialog, ImmutableArray<Option> Phrases)> byPhrase;

    public Catalogue(Words words)
        : this(words, All(words))
    {
    }

    /// <summary>With other dialogs than the program's, for a test of the engine.</summary>
    internal Catalogue(Words words, (Dialog Dialog, string[] Intents)[] all)
    {
        dialogs = all.ToFrozenDictionary(entry => entry.Dialog.Name, entry => entry.Dialog, StringComparer.Ordinal);
        byIntent = all
            .SelectMany(entry => entry.Intents, (entry, intent) => (intent, entry.Dialog))
            .ToFrozenDictionary(pair => pair.intent, pair => pair.Dialog, StringComparer.Ordinal);
        byPhrase =
        [
            .. all.Select(entry => (entry.Dialog, Phrases: words.FindChoice($"{entry.Dialog.Name}.begin")))
                .Where(entry => !entry.Phrases.IsEmpty),
        ];
        foreach (var (dialog, _) in all)
        {
            dialog.Prepare();
        }
    }

    public Dialog this[string name] => dialogs[name];

    public Dialog? Find(string name) => dialogs.GetValueOrDefault(name);

    /// <summary>The dialog that an intent begins; null when none does.</summary>
    public Dialog? ForIntent(string intent) => byIntent.GetValueOrDefault(intent);

    /// <summary>The dialog whose script names this message among the answers of <c>begin</c>, or that takes it; null when none does.</summary>
    public Dialog? ForPhrase(Chat chat) =>
        byPhrase.FirstOrDefault(entry => chat.Understanding.Choices.Named(chat.Text, entry.Phrases) is not null).Dialog
        ?? dialogs.Values.FirstOrDefault(dialog => dialog.Takes(chat));

    private static (Dialog Dialog, string[] Intents)[] All(Words words) =>
    [
        (new SwitchDialog(words), []),
        (new ResumeDialog(words), []),
        (new ForgetDialog(words), ["forget_me"]),
        (new OutsideDialog(words), []),
        (new PromiseDialog(words), []),
        (new QuizDialog(words), ["quiz"]),
        (new ThoughtDialog(words), ["reframe"]),
        (new ReframeDialog(words), []),
        (new VentDialog(words), ["vent"]),
        (new LossDialog(words), ["loss"]),
        (new CheckInDialog(words), ["checkin"]),
        (new CheckInDueDialog(words), []),
        (new UnansweredDialog(words), ["unanswered"]),
        (new RepliedDialog(words), ["they_replied"]),
        (new HoldDialog(words), ["hold_text"]),
        (new HoldDueDialog(words), []),
        (new SootheDialog(words), ["soothe"]),
        (new BreatheDialog(words), ["breathe"]),
        (new GroundingDialog(words), []),
        (new AnchorDialog(words), []),
        (new HeroDialog(words), []),
        (new PracticeDialog(words), ["practice"]),
        (new CloseDialog(words), []),
        (new DueDialog(words), []),
        (new StepDialog(words), []),
        (new FenceDialog(words), []),
        (new SecureOffer(words), []),
        .. PracticeList.Dialogs(words),
        (new LessonDialog(words), ["learn"]),
    ];
}
