using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Engine;

public sealed class WaterfallTests
{
    private readonly Lab lab = new(words => new Trial(words), words => new Parent(words));

    [Fact]
    public void Steps_come_in_their_order_and_a_condition_leaves_one_out()
    {
        Assert.Equal("a?", lab.Begin("trial").Reply);
        Assert.Equal("c?", lab.Says("no").Reply);
        Assert.Equal("trial.b", new Lab(words => new Trial(words)).Begin("trial").Says("yes").At);
    }

    [Fact]
    public void A_question_can_be_asked_until_there_is_enough()
    {
        Assert.Equal("trial.c", lab.Begin("trial").Says("no").Says("1").At);
        Assert.Equal("trial.d", lab.Says("2").At);
    }

    [Fact]
    public void Back_undoes_an_answer_of_a_repeated_question_and_then_goes_to_the_one_before()
    {
        lab.Begin("trial").Says("no").Says("1").Says("2");
        Assert.True(lab.Turn("back", stack => stack.Back()));
        Assert.Equal("trial.c", lab.At);
        Assert.True(lab.Turn("back", stack => stack.Back()));
        Assert.Equal("trial.c", lab.At);
        Assert.True(lab.Turn("back", stack => stack.Back()));
        Assert.Equal("trial.a", lab.At);
        Assert.False(lab.Turn("back", stack => stack.Back()));
        Assert.Equal("trial.a", lab.At);
    }

    [Fact]
    public void An_answer_changed_by_going_back_takes_the_other_way()
    {
        lab.Begin("trial").Says("yes").Says("detail");
        lab.Turn("back", stack => stack.Back());
        lab.Turn("back", stack => stack.Back());
        Assert.Equal("trial.c", lab.Says("no").At);
    }

    [Fact]
    public void Skip_goes_on_without_an_answer()
    {
        lab.Begin("trial");
        lab.Turn("skip", stack =>
        {
            stack.Skip();
            return true;
        });
        Assert.Equal("trial.c", lab.At);
    }

    [Fact]
    public void After_two_misses_there_is_a_way_out()
    {
        lab.Begin("trial").Says("no").Says("1").Says("2");
        Assert.False(lab.Turn("purple", stack => stack.Answer()));
        lab.Turn("purple", Miss);
        var first = lab.Reply;
        lab.Turn("purple", Miss);
        Assert.NotEqual(first, lab.Reply);
        Assert.Equal("trial.d", lab.At);

        static bool Miss(DialogStack stack)
        {
            stack.Miss();
            return true;
        }
    }

    [Fact]
    public void A_called_dialog_starts_with_what_it_is_given_and_hands_back_what_it_came_to()
    {
        lab.Begin("child");
        Assert.Equal("trial.a", lab.At);
        lab.Says("x").Says("1").Says("2").Says("3");
        Assert.Equal("child.pause", lab.At);
        Assert.Contains("x12", lab.State.Stack[0].State!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_is_a_planned_turn_and_a_message_ends_it_earlier()
    {
        lab.Begin("child").Says("x").Says("1").Says("2").Says("3");
        var planned = Assert.Single(lab.Planned);
        Assert.Equal((PlannedKind.Pace, DateTimeOffset.UnixEpoch.AddSeconds(60)), (planned.Kind, planned.DueAt));

        lab.Turn("", stack =>
        {
            stack.Elapse("another step");
            return true;
        });
        Assert.Equal("child.pause", lab.At);
        lab.Turn("", stack =>
        {
            stack.Elapse(planned.About);
            return true;
        });
        Assert.Equal("child.a", lab.At);
    }

    [Fact]
    public void What_is_put_aside_comes_back_at_the_same_question_with_all_below_it()
    {
        lab.Begin("child").Says("no");
        lab.Turn("", stack =>
        {
            stack.Pause();
            return true;
        });
        Assert.Equal("", lab.At);
        Assert.True(lab.Turn("", stack => stack.Resume()));
        Assert.Equal(("trial.c", 2), (lab.At, lab.State.Stack.Length));
        Assert.Equal("child.pause", lab.Says("1").Says("2").Says("3").At);
    }

    [Fact]
    public void A_step_that_a_later_release_lacks_ends_its_dialog_and_nothing_else()
    {
        lab.Begin("trial");
        lab.State = lab.State with
        {
            Stack = [lab.State.Stack[0], new Frame("trial", "gone-step"), new Frame("gone-dialog", "x")],
        };
        lab.Turn("x", stack => stack.IsEmpty);
        Assert.True(lab.LostFrames);
        Assert.Equal("trial.a", lab.At);
    }

    [Fact]
    public void A_lost_dialog_that_was_called_takes_its_caller_with_it()
    {
        lab.Begin("child");
        lab.State = lab.State with { Stack = [lab.State.Stack[0], lab.State.Stack[1] with { Step = "gone" }] };
        Assert.True(lab.Turn("x", stack => stack.IsEmpty));
    }

    [Fact]
    public void A_state_that_cannot_be_read_ends_its_dialog()
    {
        lab.Begin("trial");
        lab.State = lab.State with
        {
            Stack = [lab.State.Stack[0] with { State = System.Text.Json.JsonDocument.Parse("[1]").RootElement }],
        };
        Assert.True(lab.Turn("x", stack => stack.IsEmpty && stack.LostFrames));
    }
}
