using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

internal static class WaterfallParts
{
    /// <summary>Goes on with steps that stand in a class of their own.</summary>
    public static Waterfall<T> Then<T>(this Waterfall<T> waterfall, Func<Waterfall<T>, Waterfall<T>> part) where T : class =>
        part(waterfall);
}
