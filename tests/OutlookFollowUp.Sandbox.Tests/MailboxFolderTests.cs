namespace OutlookFollowUp.Sandbox.Tests;

public sealed class MailboxFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mailbox");

    private const string User = """{ "id": "1", "displayName": "Ada" }""";
    private const string Messages = """[ { "id": "m1", "parentFolderId": "inbox", "receivedDateTime": "2026-05-01T09:00:00Z" } ]""";
    private const string Events =
        """[ { "id": "e1", "start": { "dateTime": "2026-05-01T09:00:00", "timeZone": "UTC" }, "end": { "dateTime": "2026-05-01T10:00:00", "timeZone": "Europe/Paris" } } ]""";

    [Fact]
    public void A_whole_folder_is_loaded()
    {
        Write("clock.json", """{ "now": "2026-06-09T09:30:00+01:00" }""");

        var folder = Load();

        Assert.Single(folder.Messages);
        Assert.Single(folder.Events);
        Assert.Equal("Ada", folder.User.GetProperty("displayName").GetString());
        Assert.Equal(new DateTimeOffset(2026, 6, 9, 8, 30, 0, TimeSpan.Zero), folder.Now);
    }

    [Fact]
    public void Without_a_clock_time_moves() => Assert.Null(Load().Now);

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var complaint = Assert.Throws<MailboxFolderException>(() => MailboxFolder.Load(Path.Combine(_folder.FullName, "nowhere")));

        Assert.Contains("nowhere' does not exist.", complaint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me.json")]
    [InlineData("messages.json")]
    [InlineData("events.json")]
    public void A_file_that_is_not_there_is_named(string file)
    {
        Load();
        File.Delete(Path.Combine(_folder.FullName, file));

        var complaint = Assert.Throws<MailboxFolderException>(() => MailboxFolder.Load(_folder.FullName));

        Assert.EndsWith($"has no {file}.", complaint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me.json", "", "me.json is not valid JSON (line 1, byte 1).")]
    [InlineData("me.json", "[]", "me.json: the file must be an object, not an array.")]
    [InlineData("me.json", "{}", "me.json: the user has no 'id'.")]
    [InlineData("messages.json", "[\n  { \"id\": \"m1\", }\n]", "messages.json is not valid JSON (line 2, byte 17).")]
    [InlineData("messages.json", "{ \"value\": [] }", "messages.json: an array of messages is expected, not an object.")]
    [InlineData("messages.json", "[ null ]", "messages.json: message 1 must be an object, not nothing.")]
    [InlineData("messages.json", "[ { \"subject\": \"x\" } ]", "messages.json: message 1 has no 'id'.")]
    [InlineData("messages.json", "[ { \"id\": \"m1\" } ]", "messages.json: message 1 ('m1') has no 'parentFolderId'.")]
    [InlineData("messages.json", "[ { \"id\": \"m1\", \"parentFolderId\": 7 } ]",
        "messages.json: message 1 ('m1') has no 'parentFolderId'.")]
    [InlineData("messages.json", "[ { \"id\": \"m1\", \"parentFolderId\": \"inbox\" }, { \"id\": \"m1\", \"parentFolderId\": \"inbox\" } ]",
        "messages.json: the id 'm1' is there twice.")]
    [InlineData("messages.json", "[ { \"id\": \"m1\", \"parentFolderId\": \"inbox\", \"sentDateTime\": \"yesterday\" } ]",
        "messages.json: 'sentDateTime' of message 1 ('m1') is no time with an offset: \"yesterday\".")]
    [InlineData("events.json", "[ { \"id\": \"e1\" } ]",
        "events.json: 'start' of event 1 ('e1') must be { dateTime, timeZone } with a known time zone.")]
    [InlineData("events.json",
        "[ { \"id\": \"e1\", \"start\": { \"dateTime\": \"2026-05-01T09:00:00\", \"timeZone\": \"Mars Standard Time\" } } ]",
        "events.json: 'start' of event 1 ('e1') must be { dateTime, timeZone } with a known time zone.")]
    [InlineData("clock.json", "{ \"now\": \"noon\" }", "clock.json: 'now' is no time with an offset: 'noon'.")]
    [InlineData("clock.json", "{}", "clock.json: the clock has no 'now'.")]
    public void Damage_is_named_with_its_file_and_place(string file, string content, string complaint)
    {
        Load();
        Write(file, content);

        Assert.Equal(complaint, Assert.Throws<MailboxFolderException>(() => MailboxFolder.Load(_folder.FullName)).Message);
    }

    [Theory]
    [InlineData(@"\ud83d half", "\uFFFD half")]
    [InlineData(@"\uDE00\ud83d", "\uFFFD\uFFFD")]
    [InlineData(@"\ud83d\ude00 whole", "\U0001F600 whole")]
    [InlineData(@"\\ud83d \u00e9", "\\ud83d \u00e9")]
    [InlineData(@"\ud83d\u0041", "\uFFFDA")]
    public void Half_a_character_is_replaced_and_the_rest_left_alone(string escaped, string expected)
    {
        Load();
        Write("messages.json", $$"""[ { "id": "m1", "parentFolderId": "inbox", "subject": "{{escaped}}" } ]""");

        Assert.Equal(expected, MailboxFolder.Load(_folder.FullName).Messages[0].GetProperty("subject").GetString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private MailboxFolder Load()
    {
        Write("me.json", User);
        Write("messages.json", Messages);
        Write("events.json", Events);
        return MailboxFolder.Load(_folder.FullName);
    }

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder.FullName, file), content);
}
