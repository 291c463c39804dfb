using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>Somebody who appears in the sample: a person, or a company's automatic sender.</summary>
/// <param name="Writes">What their mail is written with: outlook, word, gmail, apple, text, notice or newsletter.</param>
internal sealed record CastMember(string Name, string Address, string Writes)
{
    /// <summary>The lines under each of their mails.</summary>
    public IReadOnlyList<string> Signature { get; init; } = [];

    /// <summary>What the lawyers put under the signature.</summary>
    public string? Disclaimer { get; init; }

    /// <summary>Where answers go when not to the address it came from.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>A newsletter's colour.</summary>
    public string Color { get; init; } = "#24476b";

    public bool IsBulk => Writes == "newsletter";

    public bool IsAutomatic => Writes is "newsletter" or "notice";

    public JsonObject ToRecipient() => new() { ["emailAddress"] = new JsonObject { ["name"] = Name, ["address"] = Address } };

    public override string ToString() => $"{Name} <{Address}>";
}

/// <summary>Everybody in the sample, by the short name that the mail files call them. The mailbox's owner is "me".</summary>
internal sealed class Cast(IReadOnlyDictionary<string, CastMember> members)
{
    public static Cast Load() =>
        new(JsonSerializer.Deserialize<Dictionary<string, CastMember>>(SampleFiles.Text("cast.json"), JsonSerializerOptions.Web)!);

    public CastMember Me => members["me"];

    public CastMember this[string name] =>
        members.TryGetValue(name, out var member) ? member : throw new FormatException($"'{name}' is not in cast.json.");

    /// <summary>The people of a comma-separated list.</summary>
    public IReadOnlyList<CastMember> Several(string? names) =>
        [.. (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => this[name])];
}
