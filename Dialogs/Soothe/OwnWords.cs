using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Takes what a person wrote for what they meant by it: "i guess the beach? idk" is "the beach".</summary>
internal sealed class OwnWords(Words words)
{
    /// <summary>Enough to be brought back in a sentence; a long story is not kept.</summary>
    private const int MostWords = 30;

    private readonly Phrases none = new(words.Choice("soothe.none"));
    private readonly Phrases filler = new(words.Choice("soothe.filler"));
    private readonly Phrases next = new(words.Choice("soothe.next"));
    private readonly Phrases partner = new(words.Choice("soothe.partner"));

    /// <summary>The answer without what only fills; null when it says that there is none.</summary>
    public string? In(string text)
    {
        if (none.Is(text))
        {
            return null;
        }

        var said = filler.Strip(text);
        return said.Length == 0 || none.Is(said) ? null : Quote.Of(said, MostWords);
    }

    /// <summary>Whether it only says to go on.</summary>
    public bool IsNext(string text) => none.Is(text) || next.Is(text);

    public bool IsWithPartner(string text) => partner.In(text) is not null;
}
