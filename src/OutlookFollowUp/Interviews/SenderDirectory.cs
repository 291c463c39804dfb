using System.Collections.Frozen;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// Who sends mail about jobs on behalf of employers, by domain; as of November 2026 (requirements 2.1). A domain matches itself and
/// its sub-domains. Such a domain never stands for an employer.
/// </summary>
internal static class SenderDirectory
{
    private static readonly FrozenSet<string> RecruitingSystems =
    [
        "greenhouse-mail.io", "greenhouse.io", "greenhouse-jobs.com", "lever.co", "ashbyhq.com", "myworkday.com", "myworkdayjobs.com",
        "smartrecruiters.com", "icims.com", "icims.eu", "jobvite.com", "taleo.net", "oraclecloud.com", "successfactors.com",
        "successfactors.eu", "sapsf.com", "jobs2web.com", "workablemail.com", "workable.com", "teamtailor-mail.com", "teamtailor.com",
        "recruitee-mailbox.com", "recruitee.com", "breezy-mail.com", "breezy.hr", "bamboohr.com", "applytojob.com", "jazz.co", "jazzhr.com",
        "comeet-notifications.com", "comeet-mail.com", "comeet.co", "rippling.com", "ripplingmail.com", "gem.com", "dover.io",
        "personio.com", "personio.de", "freshteam.com", "paylocity.com", "paycomonline.com", "talentlyft.com", "join.com", "gupy.com.br",
        "eightfold.ai", "avature.net", "brassring.com", "csod.com", "dayforcehcm.com", "ultipro.com", "ukg.com", "adp.com",
        "phenompeople.com", "pinpointhq.com", "ceipalmail.com", "viterbit-mail.com", "humi.ca", "dvinci.de", "softgarden.io",
        "rexx-recruitment.com", "eploy.net", "tribepad.com", "networxrecruitment.com", "trac.jobs", "zohorecruit.com", "manatal.com",
        "docusign.net", "docusign.com", "hellosign.com", "dropboxsign.com", "echosign.com", "adobesign.com", "pandadoc.com",
    ];

    private static readonly FrozenSet<string> Schedulers =
    [
        "calendly.com", "goodtime.io", "modernloop.io", "prelude.co", "interviewplanner.com", "cronofy.com", "paradox.ai", "resource.io",
        "yello.co", "x.ai", "cal.com", "savvycal.com", "chilipiper.com", "youcanbook.me", "doodle.com", "group.calendar.google.com",
        "resource.calendar.google.com", "zoom.us", "webex.com",
    ];

    private static readonly FrozenSet<string> Assessments =
    [
        "hirevue.com", "sparkhire.com", "hiringplatform.com", "modernhire.com", "karat.com", "hackerrank.com", "hackerrankforwork.com",
        "codesignal.com", "codility.com", "testgorilla.com", "alex.com",
    ];

    private static readonly FrozenSet<string> JobBoards =
    [
        "linkedin.com", "indeed.com", "indeedemail.com", "glassdoor.com", "ziprecruiter.com", "ripplematch.com", "wellfound.com",
        "monster.com", "stepstone.de", "xing.com", "reed.co.uk", "totaljobs.com", "cv-library.co.uk", "seek.com.au", "dice.com", "angel.co",
        "handshake.com", "joinhandshake.com", "welcometothejungle.com", "otta.com", "hired.com", "infojobs.net", "naukri.com",
    ];

    /// <summary>Mail providers whose domain says nothing about where somebody works.</summary>
    private static readonly FrozenSet<string> PersonalMail =
    [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "msn.com", "yahoo.com", "yahoo.co.uk",
        "icloud.com", "me.com", "mac.com", "aol.com", "gmx.de", "gmx.net", "gmx.com", "web.de", "t-online.de", "protonmail.com",
        "proton.me", "fastmail.com", "mail.com", "zoho.com", "orange.fr", "free.fr", "laposte.net", "btinternet.com", "sky.com",
        "comcast.net", "verizon.net",
    ];

    // Systems that put the employer before the @, and systems that put it into a sub-domain.
    private static readonly FrozenSet<string> EmployerInLocalPart = ["myworkday.com", "icims.com", "icims.eu"];

    private static readonly string[] EmployerInSubdomain = ["teamtailor-mail.com", "breezy-mail.com", "comeet-mail.com", "freshteam.com"];

    private static readonly string[] RelayMailboxes = ["hit-reply", "inmail-hit-reply"];

    private static readonly string[] NoReplyMarks =
    [
        "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply", "notification",
        "mailer-daemon", "postmaster", "autoreply", "auto-reply", "automated", "bounce", "unattended",
    ];

    public static SenderKind KindOf(Person sender)
    {
        var domain = sender.Domain;
        if (In(JobBoards, domain))
            return RelayMailboxes.Contains(LocalPart(sender), StringComparer.Ordinal) ? SenderKind.Person : SenderKind.JobBoard;
        return In(RecruitingSystems, domain) ? SenderKind.RecruitingSystem
            : In(Schedulers, domain) ? SenderKind.Scheduler
            : In(Assessments, domain) ? SenderKind.Assessment
            : IsNoReply(sender) ? SenderKind.NoReply
            : SenderKind.Person;
    }

    /// <summary>Whether nobody reads mail to that address.</summary>
    public static bool IsNoReply(Person person)
    {
        var local = LocalPart(person);
        return local is "system" or "notices" or "alerts"
            || Array.Exists(NoReplyMarks, mark => local.Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>Whether many employers or people share the domain, so that it stands for none of them.</summary>
    public static bool IsShared(string domain) => domain.Length == 0 || In(RecruitingSystems, domain) || In(Schedulers, domain)
        || In(Assessments, domain) || In(JobBoards, domain) || In(PersonalMail, domain);

    public static bool IsPersonalMail(string domain) => In(PersonalMail, domain);

    /// <summary>The employer as a recruiting system writes it into its own address; null where it does not.</summary>
    public static string? EmployerInAddress(Person sender)
    {
        if (In(EmployerInLocalPart, sender.Domain) && !IsNoReply(sender with { Address = LocalPart(sender).Split('+')[0] + "@x" }))
            return LocalPart(sender).Split('+')[0];
        var parent = Array.Find(EmployerInSubdomain, domain => sender.Domain.EndsWith("." + domain, StringComparison.Ordinal));
        return parent is null ? null : sender.Domain[..^(parent.Length + 1)].Split('.')[^1];
    }

    private static string LocalPart(Person person) => (person.Address ?? "").Split('@')[0].ToLowerInvariant();

    private static bool In(FrozenSet<string> domains, string domain)
    {
        var known = domains.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var rest = domain.AsSpan(); ; rest = rest[(rest.IndexOf('.') + 1)..])
        {
            if (known.Contains(rest))
                return true;
            if (!rest.Contains('.'))
                return false;
        }
    }
}
