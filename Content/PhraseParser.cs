using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>Reads the notation that <see cref="Phrase"/> describes.</summary>
internal sealed class PhraseParser(string text)
{
    private const string Signs = "()|?*#^$@ ";
    private int at;

    public Phrase Parse()
    {
        var phrase = Choice();
        return at == text.Length ? phrase : throw Fault("a bracket that was never opened");
    }

    private Phrase Choice()
    {
        var ways = ImmutableArray.CreateBuilder<Phrase>();
        ways.Add(Sequence());
        while (Take('|'))
        {
            ways.Add(Sequence());
        }

        return ways.Count == 1 ? ways[0] : new Phrase.Choice(ways.ToImmutable());
    }

    private Phrase Sequence()
    {
        var parts = ImmutableArray.CreateBuilder<Phrase>();
        while (at < text.Length && text[at] is not ('|' or ')'))
        {
            if (Take(' '))
            {
                continue;
            }

            var part = Part();
            parts.Add(Take('?') ? new Phrase.Optional(part) : part);
        }

        return parts.Count switch
        {
            0 => throw Fault("nothing between two signs"),
            1 => parts[0],
            _ => new Phrase.Sequence(parts.ToImmutable()),
        };
    }

    private Phrase Part()
    {
        switch (text[at])
        {
            case '(':
                at++;
                var inner = Choice();
                return Take(')') ? inner : throw Fault("a bracket that is never closed");
            case '@':
                at++;
                return new Phrase.Class(Name());
            case '*':
                at++;
                return new Phrase.Gap();
            case '#':
                at++;
                return new Phrase.Number();
            case '^':
                at++;
                return new Phrase.Start();
            case '$':
                at++;
                return new Phrase.End();
            default:
                return new Phrase.Word(Name());
        }
    }

    private string Name()
    {
        var start = at;
        while (at < text.Length && !Signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at > start ? text[start..at] : throw Fault($"'{text[at]}' where a word belongs");
    }

    private bool Take(char sign)
    {
        if (at >= text.Length || text[at] != sign)
        {
            return false;
        }

        at++;
        return true;
    }

    private FormatException Fault(string what) => new($"\"{text}\" has {what}");
}
