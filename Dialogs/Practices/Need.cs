namespace CompanionBot.Dialogs.Practices;

/// <summary>What a practice is good for; the values of the choice <c>practice.needs</c>, in small letters.</summary>
internal enum Need
{
    /// <summary>Something of everything, for someone who does not know.</summary>
    Any,

    /// <summary>The body is tense or restless.</summary>
    Body,

    /// <summary>The head does not stop.</summary>
    Head,

    /// <summary>To be kinder to oneself, to see one's own worth.</summary>
    Self,

    /// <summary>Between two people: needs, limits, words, people to turn to.</summary>
    Us,

    /// <summary>The night.</summary>
    Sleep,

    /// <summary>A day that begins or goes better.</summary>
    Day,

    /// <summary>To know what it is that one feels.</summary>
    Feelings,
}
