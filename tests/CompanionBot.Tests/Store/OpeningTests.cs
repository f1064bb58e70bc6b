using System.Text;
using CompanionBot.Bot;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Tests.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CompanionBot.Tests.Store;

public sealed class OpeningTests : IDisposable
{
    private readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        var frame = new Frame("quiz", "q3", Back: ["q1", "q2"], Misses: 1);
        house.Dialog = (snapshot, activity, now) =>
        {
            var turn = Says.Count(snapshot, activity, now);
            return turn with { State = turn.State with { Stack = [frame], LastHeard = now }, Profile = turn.Profile with { IsAdult = true } };
        };
        await house.Send("hello", id: "same");
        var before = await house.Store.Load(House.Ana, null, CancellationToken.None);

        house.Restart();

        var after = await house.Store.Load(House.Ana, null, CancellationToken.None);
        Assert.Equal(before with { Snapshot = after.Snapshot }, after);
        Assert.Equal(StateJson.Write(before.Snapshot.State), StateJson.Write(after.Snapshot.State));
        Assert.Equal("q1 q2", string.Join(" ", Assert.Single(after.Snapshot.State.Stack).Back));
        Assert.True(after.Snapshot.Profile.IsAdult);
        Assert.IsType<TurnOutcome.Repeated>(await house.Send("hello", id: "same"));
        Assert.Equal(["hello", "turn 1: hello"], await house.Transcript());
    }

    [Fact]
    public async Task Nothing_that_was_said_or_planned_can_be_read_in_the_files()
    {
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with
        {
            Profile = snapshot.Profile with { Country = "XQZW" },
            Plans = [new Planned("planned-secretid", PlannedKind.Promise, now.AddDays(1), "planned-secret")],
        };
        await house.Send("sent-secret", id: "inbound-secret");

        foreach (var secret in (string[])["sent-secret", "XQZW", "planned-secret", "inbound-secret", "\"text\""])
        {
            Assert.False(Files.Contain(house.Data, Encoding.UTF8.GetBytes(secret)), secret);
            Assert.False(Files.Contain(house.Keys, Encoding.UTF8.GetBytes(secret)), secret);
        }

        Assert.True(Files.Contain(house.Data, Encoding.UTF8.GetBytes(House.Ana.Conversation)));
    }

    [Fact]
    public void A_first_start_makes_both_folders_for_the_owner_alone()
    {
        Assert.Equal(2L, house.Database.Readers.Read(session => session.Value("PRAGMA user_version")));
        Assert.Single(Directory.GetFiles(house.Keys, "key-*.xml"));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Assert.Equal(ownerOnly, File.GetUnixFileMode(house.Data));
            Assert.Equal(ownerOnly, File.GetUnixFileMode(house.Keys));
        }
    }

    [Fact]
    public void The_writer_waits_for_the_disk_and_overwrites_what_it_deletes()
    {
        Assert.Equal("wal 2 1 2", Ask("PRAGMA journal_mode") + " " + Ask("PRAGMA synchronous") + " " + Ask("PRAGMA secure_delete") + " " + Ask("PRAGMA auto_vacuum"));

        object Ask(string pragma) => house.Database.Writer.Run(session => session.Value(pragma)!, _ => Ending.Undo, CancellationToken.None)
            .AsTask().GetAwaiter().GetResult();
    }

    [Fact]
    public void A_database_of_a_newer_release_is_refused()
    {
        house.Stop();
        Alter("PRAGMA user_version = 99");

        Assert.Contains("newer release (schema 99", Refused(house.Open), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_whose_keys_are_missing_is_refused_and_no_new_keys_are_made()
    {
        house.Stop();
        Directory.Move(house.Keys, house.Keys + "-lost");

        Assert.Contains(house.Keys, Refused(house.Open), StringComparison.Ordinal);
        Assert.Contains("missing", Refused(house.Open), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(house.Keys));

        Directory.Delete(house.Keys);
        Directory.Move(house.Keys + "-lost", house.Keys);
        house.Open().Dispose();
    }

    [Fact]
    public void A_database_with_the_keys_of_another_one_is_refused()
    {
        using var other = new House();
        house.Stop();
        Directory.Delete(house.Keys, recursive: true);
        Directory.CreateDirectory(house.Keys);
        foreach (var key in Directory.GetFiles(other.Keys, "key-*.xml"))
        {
            File.Copy(key, Path.Combine(house.Keys, Path.GetFileName(key)));
        }

        Assert.Contains("not those", Refused(house.Open), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        house.Stop();
        File.WriteAllText(Path.Combine(house.Data, "companion.db"), new string('x', 5000));

        Assert.Contains("companion.db cannot be opened", Refused(house.Open), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_refused_with_its_name_and_setting()
    {
        var file = Path.GetTempFileName();
        var folders = new Folders(Options.Create(new StoreOptions { Folder = Path.Combine(file, "data") }));

        var message = Assert.Throws<StartRefusedException>(folders.Create).Message;
        Assert.Contains(Path.Combine(file, "data") + " (Store:Folder)", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        File.Delete(file);
    }

    [Fact]
    public void Keys_in_the_data_folder_are_refused() => Assert.Throws<StartRefusedException>(
        () => new Folders(Options.Create(new StoreOptions { Folder = "/tmp/data", Keys = "/tmp/data/keys" })));

    private static string Refused(Func<object> open) => Assert.Throws<StartRefusedException>(open).Message;

    private void Alter(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(house.Data, "companion.db")};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
