using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>The Internet headers of a received mail; Exchange keeps none on what the user sent.</summary>
internal static class TransportHeaders
{
    /// <param name="answered">The mails of the conversation that this one refers to, the one it answers last.</param>
    public static JsonArray Of(Scene scene, WrittenScene mail, StoryTime time, IReadOnlyList<WrittenScene> answered)
    {
        var headers = new JsonArray();
        Add("Date", time.Local(mail.Sent, "ddd, dd MMM yyyy HH:mm:ss ") + time.Local(mail.Sent, "zzz").Replace(":", "",
            StringComparison.Ordinal));
        Add("Message-ID", mail.MessageId);
        Add("MIME-Version", "1.0");
        if (answered.Count > 0)
        {
            Add("In-Reply-To", answered[^1].MessageId);
            Add("References", string.Join(' ', answered.Select(earlier => earlier.MessageId)));
        }

        if (scene.Is("autoreply"))
        {
            Add("Auto-Submitted", "auto-replied");
            Add("X-Auto-Response-Suppress", "All");
        }
        else if (mail.From.IsAutomatic)
        {
            Add("Auto-Submitted", "auto-generated");
        }

        if (mail.From.IsBulk)
        {
            Add("Precedence", "bulk");
            Add("List-Unsubscribe",
                $"<mailto:unsubscribe@{mail.From.Address[(mail.From.Address.IndexOf('@', StringComparison.Ordinal) + 1)..]}>");
        }

        return headers;

        void Add(string name, string value) => headers.Add(new JsonObject { ["name"] = name, ["value"] = value });
    }
}
