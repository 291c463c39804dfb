using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>The sample mailbox as people and programs change it: a part of its mail is there at first, and the rest comes to pass.</summary>
internal sealed class ChangingMailbox
{
    private static readonly string[] Places = ["inbox", "archive", "deleteditems", "junkemail", "inbox", "archive"];

    private readonly Random _random;
    private readonly List<JsonObject> _mailToCome;
    private readonly List<JsonObject> _eventsToCome;
    private readonly List<JsonObject> _mail;
    private readonly List<JsonObject> _events;
    private readonly List<string> _folders = [];

    public ChangingMailbox(Random random, DateTimeOffset now)
    {
        _random = random;
        var sample = SampleMailbox.At(now);
        (_mail, _mailToCome) = Parted(sample.Messages);
        (_events, _eventsToCome) = Parted(sample.Events);
        Start = MailboxFolder.From(JsonObject.Create(sample.User)!, [.. _mail.Select(Copy)], [.. _events.Select(Copy)]);
    }

    /// <summary>What is there at first.</summary>
    public MailboxFolder Start { get; }

    /// <summary>Lets something happen.</summary>
    public void Change(SandboxMailbox mailbox)
    {
        switch (_random.Next(14))
        {
            case 0 or 1 or 2 or 3:
                Arrive(mailbox);
                break;
            case 4 or 5:
                mailbox.Move(AnyMail(), AnyPlace(), isUntold: _random.Next(4) == 0);
                break;
            case 6:
                AwayAndBack(mailbox);
                break;
            case 7:
                mailbox.Delete(AnyMail());
                break;
            case 8:
                Send(mailbox);
                break;
            case 9:
                MarkAsRead(mailbox);
                break;
            case 10:
                ChangeFolders(mailbox);
                break;
            default:
                ChangeCalendar(mailbox);
                break;
        }
    }

    private (List<JsonObject> Now, List<JsonObject> ToCome) Parted(IReadOnlyList<JsonElement> items)
    {
        var parts = items.Select(item => JsonObject.Create(item)!).ToLookup(_ => _random.Next(3) > 0);
        return ([.. parts[true]], [.. parts[false]]);
    }

    private void Arrive(SandboxMailbox mailbox)
    {
        if (_mailToCome.Count == 0)
            return;
        var mail = Taken(_mailToCome);
        _mail.Add(mail);
        if (_folders.Count > 0 && _random.Next(3) == 0)
        {
            var sorted = Copy(mail);
            sorted["parentFolderId"] = AnyPlace();
            mailbox.Receive(sorted);
        }
        else
            mailbox.Receive(Copy(mail));
    }

    private void AwayAndBack(SandboxMailbox mailbox)
    {
        var id = AnyMail();
        var home = (string)_mail.First(mail => (string)mail["id"]! == id)["parentFolderId"]!;
        mailbox.Move(id, home);
        mailbox.Move(id, AnyPlace());
        mailbox.Move(id, home, isUntold: true);
    }

    private void Send(SandboxMailbox mailbox)
    {
        if (_mailToCome.Find(mail => (string)mail["parentFolderId"]! == "sentitems") is not { } sent)
            return;
        _mailToCome.Remove(sent);
        _mail.Add(sent);
        var draft = Copy(sent);
        draft["parentFolderId"] = "drafts";
        mailbox.Receive(draft);
        mailbox.Move((string)sent["id"]!, "sentitems");
    }

    // Comes as a change of mail whose text is the same.
    private void MarkAsRead(SandboxMailbox mailbox)
    {
        var mail = Copy(_mail[_random.Next(_mail.Count)]);
        mail["isRead"] = true;
        mailbox.Receive(mail);
    }

    private void ChangeFolders(SandboxMailbox mailbox)
    {
        if (_folders.Count < 2)
            _folders.Add(mailbox.AddFolder("Recruiters", _random.Next(2) == 0 ? "inbox" : "msgfolderroot"));
        else if (_random.Next(2) == 0)
            mailbox.ChangeFolder(_folders[_random.Next(_folders.Count)], name: "Jobs");
        else
            mailbox.ChangeFolder(_folders[_random.Next(_folders.Count)], parent: _random.Next(2) == 0 ? "deleteditems" : "inbox");
    }

    private void ChangeCalendar(SandboxMailbox mailbox)
    {
        if (_eventsToCome.Count > 0 && _random.Next(2) == 0)
        {
            var entry = Taken(_eventsToCome);
            _events.Add(entry);
            mailbox.Schedule(Copy(entry));
        }
        else if (_random.Next(3) == 0)
            mailbox.Unschedule((string)_events[_random.Next(_events.Count)]["id"]!);
        else
        {
            var changed = Copy(_events[_random.Next(_events.Count)]);
            changed["isCancelled"] = _random.Next(2) == 0;
            mailbox.Schedule(changed);
        }
    }

    private string AnyMail() => (string)_mail[_random.Next(_mail.Count)]["id"]!;

    private string AnyPlace() => _random.Next(Places.Length + _folders.Count) is var at && at < Places.Length ? Places[at] : _folders[at - Places.Length];

    private JsonObject Taken(List<JsonObject> items)
    {
        var at = _random.Next(items.Count);
        var taken = items[at];
        items.RemoveAt(at);
        return taken;
    }

    private static JsonObject Copy(JsonObject item) => (JsonObject)item.DeepClone();
}
