using OutlookFollowUp.Interviews;
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

    /// <summary>Whether both are processes of one employer.</summary>
    public static bool IsWithSameEmployerAs(this Interview one, Interview other) =>
        one.Domains.Intersect(other.Domains, StringComparer.OrdinalIgnoreCase).Any() || CompanyNames.Same(one.Company, other.Company);

    /// <summary>The user's processes at other employers than this draft's; none where it belongs to no interview.</summary>
    public static IEnumerable<Interview> Elsewhere(this Reading reading) => reading.Interview is not { } interview
        ? [] : reading.Context.Interviews.Where(other => !ReferenceEquals(other, interview) && !other.IsWithSameEmployerAs(interview));
}
