using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Graph.Tests;

/// <summary>Every address that the reader asks, against Microsoft's metadata and its table of permissions.</summary>
public sealed class AddressTests
{
    [SharedFact]
    public async Task Every_address_is_one_that_Graph_has()
    {
        var requests = await EverythingReadAsync();

        Assert.Empty(requests.Select(Relative).Select(OfficialMetadata.WhyRefused).OfType<string>());
    }

    [SharedFact]
    public async Task The_scopes_cover_every_request_and_none_is_spare()
    {
        var requests = await EverythingReadAsync();
        var permissions = Permissions().Where(permission => GraphScopes.All.Contains(permission.Scope)).ToList();

        var coverage = requests.Select(request => permissions
                .Where(permission => permission.Method == request.Method && Fits(permission.Path, PathOf(request)))
                .Select(permission => permission.Scope).ToHashSet(StringComparer.Ordinal))
            .ToList();

        Assert.DoesNotContain(coverage, scopes => scopes.Count == 0);
        Assert.All(GraphScopes.All, scope => Assert.Contains(coverage, scopes => scopes.SetEquals([scope])));
    }

    private static async Task<IReadOnlyList<RecordedRequest>> EverythingReadAsync()
    {
        var sent = Letter.In("sentitems", "s1", "2026-05-01T09:00:00Z");
        sent["hasAttachments"] = true;
        var invited = Letter.In("inbox", "i2", "2026-05-01T10:00:00Z");
        invited["hasAttachments"] = true;
        invited["attachments"] = new JsonArray(Letter.CalendarFile("BEGIN:VCALENDAR"));
        var untold = Letter.In("inbox", "i1", "2026-05-01T09:00:00Z");
        untold["@odata.type"] = "#microsoft.graph.eventMessage";
        await using var connected = await ConnectedMailbox.WithAsync([sent, untold, invited],
            [Letter.Event("e1", "2026-05-01T09:00:00", "2026-05-01T10:00:00")]);

        await connected.Mailbox.ReadOwnerAsync();
        connected.Server.Mailbox.AddFolder("Recruiters", "inbox");
        Assert.Contains(ConnectedMailbox.Done(await connected.Mailbox.ReadFoldersAsync(ConnectedMailbox.NothingKnown)),
            folder => folder.Name == "Recruiters");
        await connected.ReadWholeAsync(MailFolder.Inbox);
        await connected.Mailbox.FindMailAsync("gone", "<it's@gone.example>");
        foreach (var folder in (MailFolder[])[MailFolder.Sent, MailFolder.Inbox, MailFolder.Archive])
        {
            var round = await connected.ReadRoundAsync(folder);
            await connected.ReadRoundAsync(folder, round[^1].Link);
        }

        await connected.ReadCalendarAsync(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 12, 31, 0, 0, 0, TimeSpan.Zero));
        return [.. connected.Requests];
    }

    internal static string Relative(RecordedRequest request) => request.Address.PathAndQuery["/v1.0/".Length..];

    internal static string PathOf(RecordedRequest request) =>
        request.Address.AbsolutePath["/v1.0".Length..].Replace("()", "", StringComparison.Ordinal);

    internal static bool Fits(string pattern, string path)
    {
        // "…/messages/{id}/attachments/{id}" below any folder stands for the same without one.
        if (pattern.LastIndexOf("/.../", StringComparison.Ordinal) is >= 0 and var any)
            pattern = "/me/" + pattern[(any + 5)..];
        var (expected, actual) = (pattern.Split('/'), path.Split('/'));
        return expected.Length == actual.Length
            && expected.Zip(actual).All(pair => pair.First == "{id}" || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    internal static List<(string Scope, string Method, string Path)> Permissions()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedCases.PathTo("reference", "graph", "permissions-outlook-subset.json")));
        return
        [
            .. from permission in file.RootElement.GetProperty("permissions").EnumerateObject()
               from set in permission.Value.GetProperty("pathSets").EnumerateArray()
               where set.GetProperty("schemeKeys").EnumerateArray().Any(scheme => scheme.ValueEquals("DelegatedPersonal"))
               from method in set.GetProperty("methods").EnumerateArray()
               from path in set.GetProperty("paths").EnumerateObject()
               select (permission.Name, method.GetString()!, path.Name),
        ];
    }
}
