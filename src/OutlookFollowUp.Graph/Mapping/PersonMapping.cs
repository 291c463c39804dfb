using Microsoft.Graph.Models;

namespace OutlookFollowUp.Graph.Mapping;

/// <summary>Recipients as people. One without a name, without an address, or with an old Exchange address stays a person.</summary>
internal static class PersonMapping
{
    public static Person ToPerson(Recipient? recipient)
    {
        var address = recipient?.EmailAddress?.Address;
        return new Person(recipient?.EmailAddress?.Name ?? "", string.IsNullOrWhiteSpace(address) ? null : address);
    }

    public static IReadOnlyList<Person> ToPeople(IEnumerable<Recipient>? recipients) => [.. (recipients ?? []).Select(ToPerson)];
}
