namespace OutlookFollowUp.Linting.Addresses;

/// <summary>What can be said of a mail domain by itself.</summary>
internal static class MailDomain
{
    private static readonly HashSet<string> Free = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com", "rocketmail.com",
        "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "pm.me", "gmx.com", "gmx.de", "gmx.net", "gmx.at",
        "gmx.ch", "web.de", "t-online.de", "freenet.de", "posteo.de", "mailbox.org", "mail.com", "email.com", "fastmail.com", "hey.com",
        "zoho.com", "tutanota.com", "tuta.io", "yandex.ru", "yandex.com", "mail.ru", "qq.com", "163.com", "126.com", "sina.com",
        "naver.com", "daum.net", "hanmail.net", "rediffmail.com", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr",
        "libero.it", "virgilio.it", "tiscali.it", "telefonica.net", "terra.com.br", "uol.com.br", "bol.com.br", "btinternet.com",
        "virginmedia.com", "sky.com", "talktalk.net", "ntlworld.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net",
        "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "shaw.ca", "rogers.com", "bigpond.com", "optusnet.com.au", "xtra.co.nz",
        "bluewin.ch", "seznam.cz", "wp.pl", "o2.pl", "interia.pl", "onet.pl",
    };

    /// <summary>Families whose country domains are all free mail: yahoo.co.uk, hotmail.fr.</summary>
    private static readonly string[] FreeFamilies = ["yahoo", "hotmail", "outlook", "live", "gmx"];

    /// <summary>Those that most people have, and that fingers slip on.</summary>
    private static readonly string[] OftenMistyped = ["gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com",
        "googlemail.com", "protonmail.com"];

    /// <summary>Domains of their own that look like a slip of the finger.</summary>
    private static readonly HashSet<string> NoSlips = new(StringComparer.OrdinalIgnoreCase)
    {
        "ymail.com",
        "email.com",
        "mail.com",
        "gmx.com",
        "hotmail.co",
        "yahoo.co",
        "outlook.co",
    };

    /// <summary>Whether anybody can have an address there, so that it says nothing about an employer.</summary>
    public static bool IsFree(string domain) =>
        Free.Contains(domain)
        || (domain.AsSpan().IndexOf('.') is var dot and > 0 && FreeFamilies.Contains(domain[..dot].ToLowerInvariant()));

    /// <summary>The free mail service meant by "gmial.com" or "hotmail.con"; null when that is no slip.</summary>
    public static string? MistypedFree(string domain) =>
        IsFree(domain) || NoSlips.Contains(domain) || domain.Length > 20
            ? null : OftenMistyped.FirstOrDefault(free => LookAlike.Slips(domain, free) == 1);

    /// <summary>Whether a domain is another or one of its sub-domains; a dot must stand between.</summary>
    public static bool IsUnder(string domain, string parent) =>
        parent.Length > 0 && domain.EndsWith(parent, StringComparison.OrdinalIgnoreCase)
        && (domain.Length == parent.Length || domain[^(parent.Length + 1)] == '.');

    /// <summary>The label a company chose: "acme" of mail.acme.co.uk.</summary>
    public static string ChosenLabel(string domain)
    {
        var labels = domain.ToLowerInvariant().Split('.');
        if (labels.Length < 2)
            return labels[0];
        var second = labels.Length > 2 && labels[^1].Length == 2 && labels[^2] is "co" or "com" or "org" or "net" or "ac" or "gov" or "edu";
        return second ? labels[^3] : labels[^2];
    }
}
