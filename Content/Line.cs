using System.Collections.Immutable;
using System.Text;

namespace CompanionBot.Content;

/// <summary>
/// One thing the bot says, in every wording it has for it. A wording may hold places such as <c>{thought}</c>;
/// all wordings of a line hold the same ones.
/// </summary>
public sealed class Line
{
    private readonly ImmutableArray<ImmutableArray<Piece>> wordings;

    internal Line(string id, ImmutableArray<string> variants, string? fixedBecause)
    {
        Id = id;
        Variants = variants;
        FixedBecause = fixedBecause;
        wordings = [.. variants.Select(Cut)];
        Places = [.. wordings[0].Where(piece => piece.IsPlace).Select(piece => piece.Text).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A line that stands in no file, for a test or as a stand-in.</summary>
    public static Line Of(string id, params string[] variants) => new(id, [.. variants], fixedBecause: null);

    /// <summary>File and name: <c>soothe.open</c> is the line <c>open</c> of <c>soothe.json</c>.</summary>
    public string Id { get; }

    /// <summary>The wordings as they stand in the file; at least one.</summary>
    public ImmutableArray<string> Variants { get; }

    /// <summary>Why this line may be said the same way again (a scale hint, a notice, a helpline); null = it may not.</summary>
    public string? FixedBecause { get; }

    /// <summary>The names of its places, sorted.</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>One wording with its places filled.</summary>
    /// <exception cref="ArgumentException">A place was given no text, or a text has no place: a fault of the dialog.</exception>
    public string Fill(int variant, params ReadOnlySpan<(string Place, string Text)> texts)
    {
        foreach (var (place, _) in texts)
        {
            if (!Places.Contains(place))
            {
                throw new ArgumentException($"{Id} has no place {{{place}}}");
            }
        }

        if (Places.IsEmpty)
        {
            return Variants[variant];
        }

        var filled = new StringBuilder();
        foreach (var piece in wordings[variant])
        {
            filled.Append(piece.IsPlace ? Find(piece.Text, texts) : piece.Text);
        }

        return filled.ToString();
    }

    /// <summary>The places of one wording, sorted; throws <see cref="FormatException"/> on a brace that does not pair.</summary>
    internal static IEnumerable<string> PlacesOf(string variant) =>
        Cut(variant).Where(piece => piece.IsPlace).Select(piece => piece.Text).Distinct().Order(StringComparer.Ordinal);

    private string Find(string place, ReadOnlySpan<(string Place, string Text)> texts)
    {
        foreach (var (name, text) in texts)
        {
            if (name == place)
            {
                return text;
            }
        }

        throw new ArgumentException($"{Id} needs a text for {{{place}}}");
    }

    private static ImmutableArray<Piece> Cut(string variant)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var rest = variant.AsSpan();
        while (!rest.IsEmpty)
        {
            var brace = rest.IndexOfAny('{', '}');
            if (brace < 0)
            {
                pieces.Add(new Piece(rest.ToString(), IsPlace: false));
                break;
            }

            var end = rest.IndexOf('}');
            if (end < brace + 2)
            {
                throw new FormatException("a brace without its partner");
            }

            if (brace > 0)
            {
                pieces.Add(new Piece(rest[..brace].ToString(), IsPlace: false));
            }

            pieces.Add(new Piece(rest[(brace + 1)..end].ToString(), IsPlace: true));
            rest = rest[(end + 1)..];
        }

        return pieces.ToImmutable();
    }

    private readonly record struct Piece(string Text, bool IsPlace);
}
