using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CompanionBot.Tests.Dialogs;

namespace CompanionBot.Tests.Content;

/// <summary>The table of what is told where is no promise: what it names exists.</summary>
public sealed partial class CoverageTests
{
    private const int Facts = 89;

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Root(), "docs", "coverage.md")).Where(line => FactRow().IsMatch(line)).Select(line => line.Trim('|', ' ').Split('|')),
    ];

    [Fact]
    public void Every_fact_has_one_row() =>
        Assert.Equal(Enumerable.Range(1, Facts), Rows.Select(row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_content_that_is_named_exists()
    {
        var ids = TestContent.Library.Lines.Keys.Concat(TestContent.Library.Choices.Keys).ToList();
        Assert.All(Rows.Where(row => row.Length > 2).SelectMany(row => Named(row[2])), id => Assert.True(
            ids.Exists(known => known == id || known.StartsWith($"{id}.", StringComparison.Ordinal)), id));
    }

    [Fact]
    public void The_tests_that_are_named_exist()
    {
        var tests = typeof(CoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance), (type, method) => $"{type.Name}.{method.Name}").ToHashSet();
        Assert.All(Rows.Where(row => row.Length > 3).SelectMany(row => Named(row[3])), test => Assert.Contains(test, tests));
    }

    private static IEnumerable<string> Named(string cell) => Quoted().Matches(cell).Select(found => found.Groups[1].Value);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", "..", ".."));

    [GeneratedRegex(@"^\| *\d+ *\|")]
    private static partial Regex FactRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
