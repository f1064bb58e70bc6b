using CompanionBot.Content;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Dialogs.Engine;

/// <summary>The engine with dialogs of the test's own, one turn after the other, each stored and read back.</summary>
internal sealed class Lab
{
    private readonly Catalogue catalogue;
    private readonly Understanding understanding = new(TestContent.Library);

    public Lab(params Func<Words, Dialog>[] dialogs)
    {
        var script = string.Join(',', "a b c d yes no called".Split(' ').Select(name => $"\"{name}\":[\"{name}?\"]"));
        var words = new Words(Library.Load("en", new ContentSource(new[] { "trial", "child" }.ToDictionary(
            name => $"en/scripts/{name}.json", _ => $"{{\"lines\":{{{script}}}}}"))));
        catalogue = new Catalogue(words, [.. dialogs.Select(make => (make(words), Array.Empty<string>()))]);
    }

    public ConversationState State { get; set; } = ConversationState.New;

    public string Reply { get; private set; } = "";

    public IReadOnlyList<Planned> Planned { get; private set; } = [];

    /// <summary>Lets something happen to the stack, on a message with this text; true or what the stack answers.</summary>
    public bool Turn(string text, Func<DialogStack, bool> act)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = text, Conversation = new ConversationAccount { Id = "lab" } };
        var chat = new Chat(Snapshot.Empty with { State = State }, activity, understanding, Meaning.None, DateTimeOffset.UnixEpoch);
        var stack = new DialogStack(catalogue, chat);
        LostFrames = stack.LostFrames;
        var answer = act(stack);
        stack.Store();
        var turn = chat.ToTurn();
        State = StateJson.Read<ConversationState>(StateJson.Write(turn.State));
        Reply = string.Join('|', turn.Replies.Select(reply => reply.Text));
        Planned = turn.Plans;
        return answer;
    }

    public bool LostFrames { get; private set; }

    public Lab Begin(string dialog)
    {
        Turn("", stack =>
        {
            stack.Begin(dialog);
            return true;
        });
        return this;
    }

    public Lab Says(string text)
    {
        Turn(text, stack => stack.Answer());
        return this;
    }

    public string At => State.Stack.IsEmpty ? "" : $"{State.Stack[^1].Dialog}.{State.Stack[^1].Step}";
}

/// <summary>Asks a, b (only after "yes") and c (twice), and then says what it heard.</summary>
internal sealed class Trial(Words words) : WaterfallDialog<Heard>("trial", words)
{
    private readonly Line a = words["trial.a"];
    private readonly Line b = words["trial.b"];
    private readonly Line c = words["trial.c"];
    private readonly Line d = words["trial.d"];

    protected override Waterfall<Heard> Steps => Waterfall
        .Ask("a", a, Prompt.Text(), (state, text) => state with { A = text })
        .Ask("b", b, Prompt.Text(), (state, text) => state with { B = text }, when: state => state.A == "yes")
        .Ask("c", c, Prompt.Text(), (state, text) => state with { C = state.C + text }, until: state => state.C.Length >= 2,
            undo: state => state.C.Length == 0 ? null : state with { C = state.C[..^1] })
        .Ask("d", d, Prompt.Scale(0, 10), (state, number) => state with { D = number });
}

internal sealed record Heard(string A = "", string B = "", string C = "", int D = 0)
{
    public Heard()
        : this("")
    {
    }
}

/// <summary>Calls <see cref="Trial"/> and asks a question of its own with what that heard.</summary>
internal sealed class Parent(Words words) : WaterfallDialog<Heard>("child", words)
{
    private readonly Line a = words["child.a"];

    protected override Waterfall<Heard> Steps => Waterfall
        .Call<Heard>("call", "trial", (_, _) => new Heard("from parent"), (_, state, child) => state with { B = child.A + child.C })
        .Pace("pause", (_, _) => TimeSpan.FromSeconds(60))
        .Ask("a", a, Prompt.Text(), (state, text) => state with { A = text });
}
