using System.Buffers;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads whom a mail names as taking part in an interview, or as only arranging it.</summary>
internal sealed class InterviewPeopleReader(OpenMail mail)
{
    private static readonly SearchValues<char> AfterAddress = SearchValues.Create(" \n)>],;");

    /// <param name="company">The employer, which is nobody's name.</param>
    public IReadOnlyList<NamedPerson> Read(string? company)
    {
        var names = new List<string>(mail.OtherNames);
        if (company is not null)
            names.Add(company);
        var about = mail.Statements.Where(statement => !InboundPhrases.NotNews.IsIn(statement));
        List<NamedPerson> people = [.. new PeopleReader(names).Read(about).Select(WithAddress)];
        people.RemoveAll(person => CompanyNames.Fits(person.Name, mail.Mail.From.Domain) && person.Name != mail.Mail.From.Name);
        if (mail.Mail.From.Name.Length == 0)
            return people;
        var self = people.Find(person => mail.Mail.From.Name.Equals(person.Name, StringComparison.OrdinalIgnoreCase));
        var takesNoPart = InboundPhrases.WillNotTakePart.FindIn(mail.Statements) is not null;
        var holdsIt = !takesNoPart && InboundPhrases.SenderInterviews.FindIn(mail.Statements) is not null;
        if (takesNoPart && self is not null)
            people.Remove(self);
        if (takesNoPart)
            people.Add(new(mail.Mail.From.Name, mail.Signature.Title, PersonPart.Recruiter));
        else if (holdsIt && self is null)
            people.Add(new(mail.Mail.From.Name, mail.Signature.Title, PersonPart.Interviewer));
        return people;
    }

    // "Aisyah Rahman (aisyah@lantern.example)": the brackets hold an address, not a title.
    private NamedPerson WithAddress(NamedPerson person)
    {
        var at = mail.Authored.IndexOf(person.Name, StringComparison.Ordinal);
        var rest = at < 0 ? "" : mail.Authored.AsSpan(at + person.Name.Length, Math.Min(120, mail.Authored.Length - at - person.Name.Length))
            .TrimStart([' ', ',', '(', '<', '[', ':', '-', '–']);
        var end = rest.IndexOfAny(AfterAddress);
        var word = (end < 0 ? rest : rest[..end]).TrimEnd('.');
        return word.IndexOf('@') is > 0 and var mark && word[mark..].Contains('.')
            ? person with
            {
                Address = word.ToString(),
                Title = person.Title?.Contains('@', StringComparison.Ordinal) ?? true ? null : person.Title,
            }
            : person;
    }
}
