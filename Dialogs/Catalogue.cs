using System.Collections.Frozen;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Privacy;
using CompanionBot.Dialogs.Routing;

namespace CompanionBot.Dialogs;

/// <summary>The one list of all dialogs. A new conversation adds one line here, with the intents that begin it.</summary>
internal sealed class Catalogue
{
    private readonly FrozenDictionary<string, Dialog> dialogs;
    private readonly FrozenDictionary<string, Dialog> byIntent;

    public Catalogue(Words words)
    {
        (Dialog Dialog, string[] Intents)[] all =
        [
            (new SwitchDialog(words), []),
            (new ResumeDialog(words), []),
            (new ForgetDialog(words), ["forget_me"]),
        ];

        dialogs = all.ToFrozenDictionary(entry => entry.Dialog.Name, entry => entry.Dialog, StringComparer.Ordinal);
        byIntent = all
            .SelectMany(entry => entry.Intents, (entry, intent) => (intent, entry.Dialog))
            .ToFrozenDictionary(pair => pair.intent, pair => pair.Dialog, StringComparer.Ordinal);
        foreach (var (dialog, _) in all)
        {
            dialog.Prepare();
        }
    }

    public Dialog this[string name] => dialogs[name];

    public Dialog? Find(string name) => dialogs.GetValueOrDefault(name);

    /// <summary>The dialog that an intent begins; null when none does.</summary>
    public Dialog? ForIntent(string intent) => byIntent.GetValueOrDefault(intent);
}
