using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Api.Web;

namespace OutlookFollowUp.Api.Drafts;

/// <summary>Somebody who writes or receives mail. One of name and address may be unknown, as Outlook has it, but not both.</summary>
public sealed record PersonData(string? Name, string? Address, string? Title)
{
    internal static Person Read(PersonData data, Field at)
    {
        if (string.IsNullOrWhiteSpace(data.Name) && string.IsNullOrWhiteSpace(data.Address))
            at["address"].Refuse("A person needs an address or a name.");
        return new Person(data.Name ?? "", string.IsNullOrWhiteSpace(data.Address) ? null : data.Address.Trim(), data.Title);
    }

    internal static PersonData From(Person person) => new(person.Name, person.Address, person.Title);
}

/// <summary>The user, with all their addresses and their current employer.</summary>
public sealed record UserData(
    [property: Required] string? Name, [property: Required] IReadOnlyList<string?>? Addresses, EmployerData? Employer)
{
    internal static Candidate Read(UserData data, Field at) => new(
        at["name"].Text(data.Name),
        at["addresses"].Texts(data.Addresses),
        data.Employer is null ? null : EmployerData.Read(data.Employer, at["employer"]));
}

/// <summary>A company and the domains it writes from.</summary>
public sealed record EmployerData([property: Required] string? Name, [property: Required] IReadOnlyList<string?>? Domains)
{
    internal static Employer Read(EmployerData data, Field at) => new(at["name"].Text(data.Name), at["domains"].Texts(data.Domains));
}
