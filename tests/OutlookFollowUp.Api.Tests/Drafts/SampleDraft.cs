using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.Drafts;

/// <summary>A whole request for a check, for tests to change one thing in.</summary>
internal static class SampleDraft
{
    public static JsonObject Request() => JsonNode.Parse("""
        {
          "draft": {
            "from": { "name": "Robin Vale", "address": "robin.vale@mailbox.example" },
            "to": [{ "name": "Ines Moreau", "address": "ines.moreau@harbourlight.example" }],
            "cc": [],
            "bcc": [],
            "subject": "Thank you for yesterday",
            "body": {
              "contentType": "text",
              "content": "Dear Ines,\n\nThank you for walking me through the tide model yesterday.\n\nKind regards,\nRobin Vale"
            },
            "attachments": [{ "name": "notes.pdf", "contentType": "application/pdf", "size": 1024, "isInline": false }],
            "conversationId": "c-1",
            "inReplyTo": "m-1",
            "kind": "thankYou"
          },
          "context": {
            "now": "2026-03-11T09:00:00+01:00",
            "timeZone": "Europe/Paris",
            "user": {
              "name": "Robin Vale",
              "addresses": ["robin.vale@mailbox.example"],
              "employer": { "name": "Quayside Freight", "domains": ["quayside.example"] }
            },
            "interviews": [{
              "id": "i-1",
              "company": "Harbourlight",
              "domains": ["harbourlight.example"],
              "role": "Oceanographer",
              "startsAt": "2026-03-10T14:00:00+01:00",
              "endsAt": "2026-03-10T15:00:00+01:00",
              "timeZone": "Romance Standard Time",
              "round": 1,
              "medium": "onsite",
              "interviewers": [{ "name": "Ines Moreau", "address": "ines.moreau@harbourlight.example", "title": "Head of Models" }],
              "recruiter": { "name": "Theo Lind", "address": "theo.lind@harbourlight.example" },
              "topics": ["the tide model"],
              "promised": ["notes"],
              "concerns": [],
              "decisionBy": "2026-03-20",
              "culture": "casual",
              "status": "held"
            }],
            "thread": [{
              "id": "m-1",
              "from": { "name": "Theo Lind", "address": "theo.lind@harbourlight.example" },
              "to": [{ "name": "Robin Vale", "address": "robin.vale@mailbox.example" }],
              "sentAt": "2026-03-09T10:00:00Z",
              "subject": "Interview tomorrow",
              "body": "See you at two."
            }],
            "sent": [],
            "contacts": [{ "name": "Theo Lind", "address": "theo.lind@harbourlight.example" }]
          },
          "options": { "dialect": "en-GB", "disabledRules": ["wordiness"], "words": ["harbourlight"] }
        }
        """)!.AsObject();

    /// <summary>The request with one field replaced, found by its path; a null value is JSON's null.</summary>
    public static JsonObject With(string path, JsonNode? value)
    {
        var request = Request();
        var (parent, name) = Find(request, path);
        if (parent is JsonArray list)
            list[0] = value;
        else
            parent[name] = value;
        return request;
    }

    public static JsonObject Without(string path)
    {
        var request = Request();
        var (parent, name) = Find(request, path);
        parent.AsObject().Remove(name);
        return request;
    }

    /// <summary>The object that holds the last step of a path; of a list it is always the first item.</summary>
    private static (JsonNode Parent, string Name) Find(JsonNode node, string path)
    {
        var steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
            node = node is JsonArray list ? list[0]! : node[step]!;
        return (node, steps[^1]);
    }
}
