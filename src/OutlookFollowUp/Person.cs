namespace OutlookFollowUp;

/// <summary>Somebody who writes or receives mail. The name may be empty and the address unknown, as Outlook gives them.</summary>
public sealed record Person(string Name, string? Address = null, string? Title = null)
{
    /// <summary>The address's part after the @, in lower case; empty when there is none.</summary>
    public string Domain =>
        Address is { } address && address.LastIndexOf('@') is var at and >= 0 ? address[(at + 1)..].ToLowerInvariant() : "";

    /// <summary>Whether this person is reached at that address. Addresses compare without regard to case.</summary>
    public bool HasAddress(string? address) => Address is { } own && string.Equals(own, address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A company and the mail domains it writes from.</summary>
public sealed record Employer(string Name, IReadOnlyList<string> Domains);

/// <summary>The user of the product: somebody who interviews for jobs, with all their addresses and their current employer.</summary>
public sealed record Candidate(string Name, IReadOnlyList<string> Addresses, Employer? Employer = null)
{
    /// <summary>Whether that address is one of the user's own.</summary>
    public bool Owns(string? address) => address is not null && Addresses.Contains(address, StringComparer.OrdinalIgnoreCase);
}
