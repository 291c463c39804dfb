using System.Collections.Frozen;

namespace OutlookFollowUp.Interviews;

/// <summary>Words in capitals that stand beside an employer's name and are not part of it.</summary>
internal static class EmployerNoise
{
    /// <summary>Who in the house sends the mail: "Windward Bikes Hiring Team".</summary>
    public static readonly FrozenSet<string> Senders =
        ["recruiting", "recruitment", "recruiter", "recruiters", "careers", "career", "hiring", "talent", "jobs", "hr", "team", "people",
            "notifications", "notification", "via", "no-reply", "noreply", "at", "from", "acquisition", "interviews", "scheduling", "workday",
            "human", "resources", "human resources", "personalabteilung", "recrutement", "bewerbung", "karriere", "rekrytering", "crew",
            "scheduler", "coordinator", "candidate", "candidates", "experience", "onboarding", "applications", "staffing"];

    private static readonly FrozenSet<string> Others =
        ["interview", "interviewer", "hq", "office", "offices", "headquarters", "application", "role", "position", "job", "post", "vacancy",
            "video", "phone", "telephone", "onsite", "on-site", "panel", "round", "final", "first", "second", "third", "next", "step", "steps",
            "offer", "invitation", "invite", "update", "confirmation", "reminder", "screen", "screening", "zoom", "teams", "google", "meet",
            "microsoft", "regards", "best", "kind", "warm", "thanks", "thank", "please", "dear", "hello", "hi", "hey", "we", "i", "our", "the",
            "this", "that", "your", "you", "as", "if", "it", "in", "on", "to", "for", "and", "mr", "mrs", "ms", "miss", "dr", "prof", "sr",
            "confirmed", "confirmation", "booked", "scheduled", "rescheduled", "cancelled", "canceled",
            "registered", "tel", "mobile", "cell", "fax", "email", "www", "conference", "room", "floor", "building", "senior", "junior", "head",
            "chief", "vice", "deputy", "lead", "with", "x", "feedback", "call", "meeting", "chat", "conversation", "day", "date", "time",
            "rn", "lpn", "intervju", "gesprek", "sollicitatiegesprek", "vorstellungsgespräch", "entretien", "entrevista", "colloquio"];

    /// <summary>Whether an employer's name ends before the word.</summary>
    public static bool Ends(string word)
    {
        var folded = word.ToLowerInvariant().Trim(',', '-', '.');
        return Senders.Contains(folded) || Others.Contains(folded) || DateWords.WeekdayOf(folded) is not null || DateWords.MonthOf(folded) > 0
            || folded.Length > 0 && char.IsDigit(folded[0]) || folded.StartsWith("i'", StringComparison.Ordinal);
    }
}
