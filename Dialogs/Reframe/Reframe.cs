using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What the look at one thought knows so far.</summary>
internal sealed record Reframe
{
    /// <summary>As the value of <see cref="Pattern"/>: none of the offered ones fits.</summary>
    public const string NoPattern = "none";

    /// <summary>From here on words are few and calming down is offered.</summary>
    public const int High = 7;

    public string Thought { get; init; } = "";

    public string? Trigger { get; init; }

    /// <summary>The two patterns that are offered.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>They are only common ones: the thought did not show its own.</summary>
    public bool AreCommon { get; init; }

    /// <summary>The pattern that the person chose.</summary>
    public string? Pattern { get; init; }

    public int? Belief { get; init; }

    public int? Distress { get; init; }

    /// <summary>The person does not want to give numbers.</summary>
    public bool Unrated { get; init; }

    /// <summary>What speaks for the thought.</summary>
    public string? Support { get; init; }

    /// <summary>It is a feeling rather than a fact.</summary>
    public bool Felt { get; init; }

    /// <summary>Words of an earlier day against a thought like this.</summary>
    public string? Banked { get; init; }

    public ImmutableArray<Counter> Counters { get; init; } = [];

    /// <summary>The question at hand is asked in its smaller form.</summary>
    public bool Small { get; init; }

    /// <summary>The worry may be right.</summary>
    public bool MayBeTrue { get; init; }

    /// <summary>What the person would do and need if it is right.</summary>
    public string? Plan { get; init; }

    public string? Balanced { get; init; }

    /// <summary>The search for a balanced sentence is over, with or without one.</summary>
    public bool Weighed { get; init; }

    public int? BeliefAfter { get; init; }

    public int? DistressAfter { get; init; }

    /// <summary>The person may be asked to have their words kept.</summary>
    public bool MayKeep { get; init; }

    /// <summary>How many questions were asked.</summary>
    public int Asked { get; init; }

    /// <summary>The third time in one night: no new round.</summary>
    public bool Again { get; init; }

    [JsonIgnore]
    public bool IsHigh => (DistressAfter ?? Distress) >= High;

    /// <summary>What speaks against the thought, in the person's words.</summary>
    [JsonIgnore]
    public IEnumerable<string> Against => Counters.Select(counter => counter.Words).OfType<string>();

    /// <summary>Something speaks for it that happened, not only a feeling.</summary>
    [JsonIgnore]
    public bool HasFacts => Support is not null && !Felt;

    /// <summary>There are words of the person's to keep.</summary>
    [JsonIgnore]
    public bool HasWords => Balanced is not null || Against.Any();
}

/// <summary>One counter-question that was answered or left.</summary>
/// <param name="Kind">See <see cref="Content.Patterns.QuestionKinds"/>.</param>
/// <param name="Words">What the person said that speaks against the thought; null when there was nothing.</param>
/// <param name="Small">It was said to the smaller form of the question.</param>
internal sealed record Counter(string Kind, string? Words = null, bool Small = false)
{
    /// <summary>Why the person was once slow to answer explains, but tells nothing of the other to be handed back later.</summary>
    [JsonIgnore]
    public bool IsEvidence => Words is not null && !(Small && Kind == "other");
}
