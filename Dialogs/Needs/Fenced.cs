using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Needs;

internal static class Fenced
{
    /// <summary>The question whether it is safe; the conversation ends there where it is not.</summary>
    public static Waterfall<T> Fence<T>(this Waterfall<T> waterfall) where T : class =>
        waterfall.Call<Fence>("fence", FenceDialog.Id, then: (chat, state, fence) =>
        {
            if (fence.IsUnsafe)
            {
                chat.End();
            }

            return state;
        });
}
