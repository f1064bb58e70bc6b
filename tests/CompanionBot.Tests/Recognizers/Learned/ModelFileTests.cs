using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Tests.Dialogs;

namespace CompanionBot.Tests.Recognizers.Learned;

/// <summary>The model file is whole or the start is refused with what to run.</summary>
public sealed class ModelFileTests
{
    private static readonly byte[] File = Read();

    [Fact]
    public void It_is_at_most_eight_megabytes() => Assert.InRange(File.Length, 1, 8_000_000);

    [Fact]
    public void What_was_written_is_what_is_read() => Assert.Equal(File, ModelFile.Write(ModelFile.Read(new MemoryStream(File))));

    [Fact]
    public void A_missing_file_says_what_to_run() => Refuses(null, "is missing");

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(4_000_000)]
    public void A_file_that_is_cut_off_says_what_to_run(int length) => Refuses(new MemoryStream(File[..length]), "is damaged");

    [Fact]
    public void One_changed_byte_says_what_to_run()
    {
        var changed = (byte[])File.Clone();
        changed[3_000_000] ^= 1;
        Refuses(new MemoryStream(changed), "is damaged");
    }

    private static void Refuses(Stream? file, string why)
    {
        var fault = Assert.Single(Assert.Throws<ContentException>(() => ModelFile.Read(file)).Faults);
        Assert.Contains(why, fault, StringComparison.Ordinal);
        Assert.Contains("-- train", fault, StringComparison.Ordinal);
    }

    private static byte[] Read()
    {
        using var file = TestContent.Library.OpenModel()!;
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }
}
