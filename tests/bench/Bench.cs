using BenchmarkDotNet.Running;

namespace CompanionBot.Bench;

/// <summary><c>dotnet run -c Release --project tests/bench -- --filter '*'</c></summary>
internal static class Bench
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Bench).Assembly).Run(args);
}
