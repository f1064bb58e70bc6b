using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>All lessons, in the order in which they are offered, and the words that tell what a question is about.</summary>
public sealed record Lessons(ImmutableArray<Lesson> All, QuestionWords Questions)
{
    public Lesson? Find(string? id) => All.FirstOrDefault(lesson => lesson.Id == id);

    /// <summary>Reads <c>questions.json</c> and every file of <c>lessons/</c>, whose lines go to <paramref name="scripts"/>.</summary>
    internal static Lessons? Load(ContentFiles files, Scripts scripts, List<string> faults)
    {
        var heads = ImmutableArray.CreateBuilder<Lesson>();
        foreach (var id in files.In("lessons"))
        {
            if (files.Read<LessonFile>($"lessons/{id}") is { } file)
            {
                scripts.Add($"lesson.{id}", file.Lines, file.Choices);
                heads.Add(file.Head(id));
            }
        }

        if (files.Read<QuestionWords>("questions") is not { } questions)
        {
            return null;
        }

        faults.AddRange(FaultsOf(heads, questions));
        return new Lessons([.. questions.Menu.SelectMany(id => heads.Where(lesson => lesson.Id == id))], questions);
    }

    private static IEnumerable<string> FaultsOf(IReadOnlyCollection<Lesson> lessons, QuestionWords questions)
    {
        var ids = lessons.Select(lesson => lesson.Id).ToHashSet();
        return ids.Except(questions.Menu).Select(id => $"questions.json: the menu lacks {id}")
            .Concat(questions.Menu.Except(ids).Select(id => $"questions.json: the menu has {id}, which is no lesson"))
            .Concat(lessons.SelectMany(lesson => lesson.Next.Except(ids).Select(next => $"lessons/{lesson.Id}: goes on to {next}, which is no lesson")))
            .Concat(lessons.Where(lesson => lesson.Asked.Length < 3).Select(lesson => $"lessons/{lesson.Id}: needs at least three questions"));
    }
}
