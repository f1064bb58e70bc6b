using System.Collections.Immutable;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Needs;
using CompanionBot.Dialogs.People;
using CompanionBot.Dialogs.Practices.Body;
using CompanionBot.Dialogs.Practices.Mind;
using CompanionBot.Dialogs.Practices.Self;
using CompanionBot.Dialogs.Secure;

namespace CompanionBot.Dialogs.Practices;

/// <summary>
/// The one list of all practices. To add one:
/// <list type="number">
/// <item>one line here: its name, what it is good for, how it is built. The catalogue takes it from here, with its intents;</item>
/// <item>in its script a choice <c>begin</c> with one answer: the value is the dialog's name, the title is its button, and
/// <c>also</c> are the words that ask for it, found anywhere in a message that asks for a practice, and alone at any time
/// (so no everyday words among them). The line <c>called</c> has no places;</item>
/// <item>as its last step <c>.Close(name)</c>, which asks whether it helped and whether to keep what was said;
/// with <c>again</c> it also offers a time to come back, with the script's line <c>when</c> and choice <c>times</c>;</item>
/// <item>what the person wants to have again goes into <see cref="Notes"/>, or into a part of the memories of its own.</item>
/// </list>
/// Within a need they are offered in this order, those that helped before first.
/// </summary>
internal static class PracticeList
{
    public static ImmutableArray<Practice> All { get; } =
    [
        new("breathe", [Need.Body, Need.Any]),
        new("grounding", [Need.Head, Need.Body]),
        new("anchor", [Need.Body]),
        new("relax", [Need.Body, Need.Sleep], words => new RelaxDialog(words)),
        new("move", [Need.Body, Need.Head], words => new MoveDialog(words)),
        new("creative", [Need.Feelings, Need.Body], words => new CreativeDialog(words)),
        new("sleep", [Need.Sleep], words => new SleepDialog(words)),
        new("worry", [Need.Head, Need.Sleep, Need.Any], words => new WorryDialog(words)),
        new("meditate", [Need.Head, Need.Body], words => new MeditateDialog(words)),
        new("feelings", [Need.Feelings, Need.Head], words => new FeelingsDialog(words)),
        new("compassion", [Need.Self, Need.Feelings, Need.Any], words => new CompassionDialog(words)),
        new("selftalk", [Need.Self], words => new SelfTalkDialog(words)),
        new("selfcare", [Need.Self, Need.Day], words => new SelfCareDialog(words)),
        new("gratitude", [Need.Day, Need.Self], words => new GratitudeDialog(words)),
        new("morning", [Need.Day], words => new MorningDialog(words)),
        new("boundary", [Need.Us, Need.Self], words => new BoundaryDialog(words)) { Intents = ["boundary"] },
        new("statement", [Need.Us], words => new StatementDialog(words)),
        new("conflict", [Need.Us], words => new ConflictDialog(words)),
        new("balance", [Need.Us, Need.Self], words => new BalanceDialog(words)),
        new("people", [Need.Us, Need.Any], words => new PeopleDialog(words)),
        new("find-help", [Need.Us], words => new FindHelpDialog(words)) { Intents = ["find_help"] },
        new("worth", [Need.Self], words => new WorthDialog(words)),
        new("inner-child", [Need.Self, Need.Day], words => new ChildDialog(words)) { IsForCalmDays = true },
        new("touch", [Need.Body], words => new TouchDialog(words)),
        new("secure", [Need.Self, Need.Us, Need.Any], words => new SecureDialog(words)) { IsForCalmDays = true },
    ];

    /// <summary>For the catalogue: those whose dialogs it does not list itself.</summary>
    public static IEnumerable<(Dialog Dialog, string[] Intents)> Dialogs(Words words) =>
        All.Where(practice => practice.Create is not null).Select(practice => (practice.Create!(words), practice.Intents));
}
