namespace CompanionBot.Dialogs.Reframe;

/// <summary>Something the person said that speaks against a thought, to be handed back on another night.</summary>
/// <param name="Thought">The thought it was said against.</param>
/// <param name="Words">The person's own words.</param>
public sealed record Evidence(DateTimeOffset At, string Thought, string Words);

/// <summary>A thought that was looked at tonight, and the sentence the person came to, if they did.</summary>
public sealed record Round(DateTimeOffset At, string Thought, string? Balanced = null);
