using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers.Learned;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>Which part of the corpus an example belongs to.</summary>
public enum Part
{
    Train,

    /// <summary>Thresholds are chosen on it.</summary>
    Development,

    /// <summary>Only measured on.</summary>
    HeldBack,
}

/// <summary>
/// Divides the corpus by a hash of the ids, so that new examples move no old one: eight tenths, one and one. A thought and
/// its twin stay together. Of plain text by other people more is needed to see rare false alarms: six tenths, three and one.
/// </summary>
public static class Split
{
    public static Part Of(Example example)
    {
        var tenth = (int)(Keys.Word(example.Id.TrimEnd('b')) / 7 % 10);
        return tenth == 0 ? Part.HeldBack
            : tenth == 1 || (tenth <= 3 && IsEveryday(example)) ? Part.Development
            : Part.Train;
    }

    /// <summary>What people write on any day, by people who did not write for this corpus: false alarms are counted on it.</summary>
    public static bool IsEveryday(Example example) =>
        example.Thought is ThoughtLabel.Calm && example.Safety.IsEmpty
        && (example.Id.StartsWith("comments-", StringComparison.Ordinal) || example.Id.StartsWith("requests-", StringComparison.Ordinal));
}
