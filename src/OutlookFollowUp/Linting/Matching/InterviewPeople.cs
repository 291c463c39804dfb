using OutlookFollowUp.Linting.Addresses;

namespace OutlookFollowUp.Linting.Matching;

/// <summary>Who belongs to an interview.</summary>
internal static class InterviewPeople
{
    /// <summary>The interviewers, and the recruiter after them.</summary>
    public static IEnumerable<Person> People(this Interview interview) =>
        interview.Recruiter is { } recruiter ? interview.Interviewers.Append(recruiter) : interview.Interviewers;

    /// <summary>Whether that is one of its people, or writes from the employer.</summary>
    public static bool IsSomebodyOf(this Interview interview, Person person) =>
        interview.People().Any(known => known.HasAddress(person.Address))
        || interview.Domains.Any(domain => MailDomain.IsUnder(person.Domain, domain));
}
