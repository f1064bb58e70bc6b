using CompanionBot.Content;

namespace CompanionBot.Tests.Content;

public sealed class LineTests
{
    private static readonly Line Greeting = Line.Of("greeting", "Hello {name}, it is {day}.", "{day}: hello {name}");

    [Fact]
    public void Places_are_filled_by_name() =>
        Assert.Equal("Friday: hello Sam", Greeting.Fill(1, ("name", "Sam"), ("day", "Friday")));

    [Fact]
    public void What_a_person_wrote_is_never_read_as_a_place() =>
        Assert.Equal("Hello {day}, it is {name}.", Greeting.Fill(0, ("name", "{day}"), ("day", "{name}")));

    [Fact]
    public void A_place_without_a_text_is_a_fault() =>
        Assert.Contains("{day}", Assert.Throws<ArgumentException>(() => Greeting.Fill(0, ("name", "Sam"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_without_a_place_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => Greeting.Fill(0, ("name", "a"), ("day", "b"), ("hour", "c")));
}
