namespace OutlookFollowUp.Linting.Addresses;

/// <summary>
/// The hiring platforms, schedulers, test tools and job boards that write on an employer's behalf. Collected in November 2026 from mail
/// that candidates received and from the vendors' help pages; domains move, so each list is to be looked at once a year.
/// </summary>
internal static class Platforms
{
    /// <summary>Nobody reads what is sent there.</summary>
    private static readonly string[] OneWay =
    [
        "greenhouse-mail.io", "greenhouse-jobs.com", "myworkday.com", "successfactors.com", "successfactors.eu", "sapsf.com",
        "jobs2web.com", "taleo.net", "jobvite.com", "comeet-notifications.com", "notifications.dover.io", "appreview.gem.com",
        "candidates.workablemail.com",
    ];

    /// <summary>A robot or a coordinator's tool: it arranges meetings and has no part in them.</summary>
    private static readonly string[] Schedulers =
    [
        "calendly.com", "goodtime.io", "modernloop.io", "prelude.co", "interviewplanner.com", "cronofy.com", "paradox.ai", "resource.io",
        "yello.co", "x.ai", "cal.com", "savvycal.com", "chilipiper.com", "youcanbook.me", "calendar.google.com",
    ];

    /// <summary>Recorded interviews and tests: no person sits behind the address.</summary>
    private static readonly string[] Tests =
    [
        "hirevue.com", "sparkhire.com", "hiringplatform.com", "modernhire.com", "karat.com", "hackerrank.com", "hackerrankforwork.com",
        "codesignal.com", "codility.com",
        "testgorilla.com",
    ];

    private static readonly string[] Boards = ["linkedin.com", "indeed.com", "glassdoor.com", "ziprecruiter.com", "ripplematch.com"];

    private static readonly string[] UnreadNames =
    [
        "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply", "dontreply",
        "dont-reply", "nicht-antworten", "nepasrepondre", "ne-pas-repondre", "noresponder", "no-responder", "mailer-daemon", "postmaster",
        "autoreply", "auto-reply", "bounce", "bounces", "unattended", "unmonitored",
    ];

    private static readonly string[] UnreadNamesWhenAlone = ["notification", "notifications", "system", "alerts", "jobalerts", "automated",
        "robot"];

    /// <summary>Why nobody would read a mail to that address, to be said after "is"; null when somebody may.</summary>
    public static string? WhyUnread(Person person)
    {
        if (person.Address is not { } address || address.AsSpan().IndexOf('@') is not (var at and > 0))
            return null;

        var local = address[..at].ToLowerInvariant();
        var domain = person.Domain;
        if (UnreadNames.Any(name => IsPart(local, name)) || UnreadNamesWhenAlone.Contains(local))
            return "an address that nobody reads";
        if (IsUnder(domain, OneWay))
            return "the address of a hiring system, which nobody reads";
        if (IsUnder(domain, Schedulers))
            return "the address of a scheduling tool, which nobody reads";
        if (IsUnder(domain, Tests))
            return "the address of a testing tool, which nobody reads";
        return IsUnder(domain, Boards) ? "the address of a job board, which the interviewer does not read" : null;
    }

    private static bool IsUnder(string domain, string[] parents) => Array.Exists(parents, parent => MailDomain.IsUnder(domain, parent));

    /// <summary>The whole local part or a part of it between marks: "acme+autoreply", not "johnoreply".</summary>
    private static bool IsPart(string local, string name)
    {
        var at = local.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var end = at + name.Length;
        return (at == 0 || !char.IsLetter(local[at - 1])) && (end == local.Length || !char.IsLetter(local[end]));
    }
}
