using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>Reads every file of <c>scripts/</c> and checks each line and choice.</summary>
internal sealed class Scripts
{
    private readonly List<string> faults;

    public Scripts(ContentFiles files, List<string> faults)
    {
        this.faults = faults;
        foreach (var file in files.In("scripts"))
        {
            if (files.Read<Script>($"scripts/{file}") is not { } script)
            {
                continue;
            }

            Add(file, script.Lines, script.Choices);
        }
    }

    public Dictionary<string, Line> Lines { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ImmutableArray<Option>> Choices { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines and choices of one file, under ids that begin with its name.</summary>
    public void Add(string file, Dictionary<string, Wordings> lines, Dictionary<string, ImmutableArray<Option>> choices)
    {
        foreach (var (name, wordings) in lines)
        {
            Add($"{file}.{name}", wordings);
        }

        foreach (var (name, options) in choices)
        {
            Add($"{file}.{name}", options);
        }
    }

    private void Add(string id, Wordings wordings)
    {
        if (wordings.Say.IsDefaultOrEmpty || wordings.Say.Any(string.IsNullOrWhiteSpace))
        {
            faults.Add($"{id}: needs at least one wording, and none may be empty");
            return;
        }

        if (wordings.Say.Distinct(StringComparer.Ordinal).Count() != wordings.Say.Length)
        {
            faults.Add($"{id}: the same wording stands twice");
        }

        try
        {
            var places = wordings.Say.Select(variant => string.Join(",", Line.PlacesOf(variant))).Distinct().ToList();
            if (places.Count > 1)
            {
                faults.Add($"{id}: its wordings have different places ({string.Join(" / ", places)})");
                return;
            }

            Lines[id] = new Line(id, wordings.Say, wordings.Fixed);
        }
        catch (FormatException fault)
        {
            faults.Add($"{id}: {fault.Message}");
        }
    }

    private void Add(string id, ImmutableArray<Option> options)
    {
        if (options.IsDefaultOrEmpty)
        {
            faults.Add($"{id}: needs at least one answer");
            return;
        }

        if (options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count() != options.Length)
        {
            faults.Add($"{id}: two answers have the same value");
        }

        var names = options.SelectMany(option => option.Also.Append(option.Title)).Select(name => name.ToLowerInvariant());
        foreach (var twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"{id}: \"{twice.Key}\" means two answers");
        }

        Choices[id] = options;
    }
}
