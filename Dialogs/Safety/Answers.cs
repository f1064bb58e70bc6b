namespace CompanionBot.Dialogs.Safety;

/// <summary>What an answer holds, as far as danger is concerned; several can hold at once. Named as in the content file.</summary>
[Flags]
public enum Answers
{
    None = 0,
    Fine = 1 << 0,
    Correction = 1 << 1,
    Safe = 1 << 2,
    NotSafe = 1 << 3,
    Person = 1 << 4,
    Present = 1 << 5,
    Place = 1 << 6,
    Apart = 1 << 7,
    Alone = 1 << 8,
    Calling = 1 << 9,
    Yes = 1 << 10,
    No = 1 << 11,
    Unsure = 1 << 12,
    Plan = 1 << 13,
    Life = 1 << 14,
    Afraid = 1 << 15,
    Police = 1 << 16,
    Cost = 1 << 17,
    Privacy = 1 << 18,
    Words = 1 << 19,
    Phone = 1 << 20,
    Man = 1 << 21,
    Minor = 1 << 22,
    Adult = 1 << 23,
    Wrong = 1 << 24,
    HelpNow = 1 << 25,
    HelpMe = 1 << 26,
    Stop = 1 << 27,
    Forget = 1 << 28,
    Human = 1 << 29,
    Against = 1 << 30,
}
