using OutlookFollowUp.Linting.Attachments;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Roles;
using CompanyNames = OutlookFollowUp.Interviews.CompanyNames;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>An attachment made for another employer.</summary>
internal sealed class WrongAttachment : Rule
{
    private const int ShortestFirstWord = 4;
    private const int ShortestFamilyName = 4;

    private static readonly string[] Before = ["for", "to", "at", "an", "fur", "pour", "para"];

    private static readonly string[] LegalForms = ["inc", "llc", "ltd", "limited", "plc", "corp", "gmbh", "ag", "bv", "pty"];

    private static readonly Person Tobias = new("Tobias Wendt", "tobias.wendt@globex.example");
    private static readonly Interview WithTobias = Sample.Other with { Interviewers = [Sample.OtherPriya, Tobias] };
    private static readonly Interview Power = Sample.Other with
    {
        Company = "Akwaaba Energy Ltd.",
        Role = "Protection Engineer",
        Domains = ["akwaaba.example"]
    };
    private static readonly Interview Target = Sample.Other with { Company = "Target", Domains = ["target.example"] };
    private static readonly Interview Own = Sample.Other with { Company = "Tailspin Toys", Domains = ["tailspin.example"] };

    public override string Id => "wrong-attachment";

    public override Severity Severity => Severity.Error;

    public override string Summary => "An attachment made for another employer.";

    public override string Why => "A covering letter to somebody else is the one attachment that everybody opens.";

    public override string Source => "R17, R29, 2.4";

    public override IReadOnlyList<Example> Examples =>
    [
        Flags("Cover_Letter_Globex.pdf"),
        Flags("CoverLetterGlobex2.docx"),
        Flags("jane-doe-cv-GLOBEX-final.pdf"),
        Flags("Anschreiben Akwaaba Energy.pdf", Power),
        Flags("Jane_Doe_AkwaabaEnergy.pdf", Power),
        Flags("Letter to Tobias Wendt.pdf", WithTobias),
        Flags("CoverLetter-Wendt.pdf", WithTobias),
        Flags("cover letter BI Engineer.pdf"),
        Flags("Application_BIEngineer.pdf"),
        Flags("Cover letter for Target.pdf", Target),
        Flags("Cover letter for Initech.pdf"),
        Fine("Cover_Letter_Acme.pdf"),
        Fine("Jane_Doe_CV.pdf"),
        Fine("CoverLetter_DataAnalyst_2026-03.pdf"),
        Fine("Reference_Globex.pdf"),
        Fine("Arbeitszeugnis Globex.pdf"),
        Fine("Portfolio_TailspinToys.pdf", Own),
        Fine("target-list.xlsx", Target),
        Fine("rota_warehouse.png"),
        Fine("Cover letter for Priya Shah.pdf", WithTobias),
        Fine("Acme after Globex.pdf"),
        Fine("Cover letter final v3 (signed).pdf"),
        Fine("Cover letter to Head of Analytics.pdf"),
        Fine("BI_Engineer_meetup_slides.pdf"),
        Fine("IMG_20260303.jpg"),
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Interview is not { } interview)
            yield break;

        foreach (var attachment in reading.Draft.Attachments.Where(attachment => !attachment.IsInline && attachment.Name.Length > 0))
        {
            var file = new FileName(attachment.Name);
            if (!file.IsRecord && !NamesThisOne(file, interview) && WhyWrong(reading, interview, file) is { } why)
                yield return Found($"“{attachment.Name}” {why}; attach the one for {interview.Company}.", DraftPart.Attachments,
                    attachment.Name);
        }
    }

    private static bool NamesThisOne(FileName file, Interview interview) =>
        file.Has(Mentions.CompanyWords(interview.Company)) || interview.People().Any(person => IsNamed(file, person));

    private static string? WhyWrong(Reading reading, Interview interview, FileName file)
    {
        foreach (var other in reading.Elsewhere().Where(other => !IsUsersOwn(reading, other)))
        {
            if (NamesEmployer(reading, interview, file, other))
                return $"names {other.Company}, and this mail is for {interview.Company}";
            if (other.People().FirstOrDefault(person => IsNamed(file, person) && !IsUser(reading, person)) is { } person)
                return $"names {person.Name} of {other.Company}, and this mail is for {interview.Company}";
            if ((file.IsLetter || file.IsResume) && NamesRole(file, other, interview))
                return $"names the position at {other.Company}, {other.Role}, and this mail is about {interview.Role}";
        }

        return IsForStranger(reading, file) is { } name ? $"is for {name} by its name, and this mail is for {interview.Company}" : null;
    }

    private static bool NamesEmployer(Reading reading, Interview interview, FileName file, Interview other)
    {
        var core = Mentions.CompanyWords(other.Company);
        var isTheirTopic = interview.Topics.Concat(interview.Promised).Append(interview.Role).Any(topic => core
            .All(Mentions.WordsOf(topic).Contains));
        if (core.Count == 0 || isTheirTopic)
            return false;

        var isPlain = core.All(word => reading.Speller.IsWord(word));
        if (file.Has(core))
            return !isPlain || file.IsLetter || file.IsResume;
        return core.Count > 1 && core[0].Length >= ShortestFirstWord && file.Words.Contains(core[0]) && !reading.Speller.IsWord(core[0])
            && !reading.Speller.IsWord(char.ToUpperInvariant(core[0][0]) + core[0][1..])
                && !IsNameOfSomebodyHere(reading, interview, core[0]);
    }

    private static bool NamesRole(FileName file, Interview other, Interview interview)
    {
        var words = Mentions.WordsOf(other.Role);
        return words.Count > 1 && file.Has(words) && !file.Has(Mentions.WordsOf(interview.Role))
            && !RoleTitle.Of(interview.Role).MayBe(RoleTitle.Of(other.Role));
    }

    /// <summary>The full name, or the family name on a letter.</summary>
    private static bool IsNamed(FileName file, Person person)
    {
        IReadOnlyList<string> words = [.. NameWords.Of(person.Name).Select(BareSpelling.Of)];
        return words.Count > 1 && (file.Has(words) || file.Has([.. words.Reverse()]) || (file.IsLetter
            && words[^1].Length >= ShortestFamilyName && file.Words.Contains(words[^1])));
    }

    private static bool IsUser(Reading reading, Person person) =>
        NameWords.Of(reading.Context.User.Name).Select(NameWords.Fold).Intersect(NameWords.Of(person.Name).Select(NameWords.Fold)).Any();

    private static bool IsNameOfSomebodyHere(Reading reading, Interview interview, string word) =>
        interview.People().Append(new(reading.Context.User.Name)).SelectMany(person => NameWords.Of(person.Name))
            .Select(BareSpelling.Of).Contains(word)
        || Mentions.WordsOf(interview.Company).Contains(word);

    private static bool IsUsersOwn(Reading reading, Interview other) =>
        reading.Context.User.Employer is { } employer && CompanyNames.Same(employer.Name, other.Company);

    /// <summary>"Cover letter for Initech", where nobody around this mail bears that name.</summary>
    private static string? IsForStranger(Reading reading, FileName file)
    {
        if (!file.IsLetter)
            return null;

        for (var i = 0; i < file.Words.Count; i++)
        {
            var word = file.Words[i];
            var isFirm = i + 1 < file.Words.Count && LegalForms.Contains(file.Words[i + 1]);
            if (i > 0 && (Before.Contains(file.Words[i - 1]) || isFirm) && word.Length >= 5 && !reading.Speller.IsWord(word)
                && !reading.Speller.IsWord(char.ToUpperInvariant(word[0]) + word[1..]) && !IsKnownHere(reading, word))
                return char.ToUpperInvariant(word[0]) + word[1..];
        }

        return null;
    }

    private static bool IsKnownHere(Reading reading, string word)
    {
        var interview = reading.Interview!;
        var texts = interview.Topics.Concat(interview.Promised).Concat(interview.Domains).Append(interview.Company).Append(interview.Role)
            .Concat(interview.People().Concat(reading.Recipients.Select(recipient => recipient.Person))
                .SelectMany(person => (string[])[person.Name, person.Title ?? "", person.Address ?? ""]))
            .Append(reading.Context.User.Name).Append(reading.Context.User.Employer?.Name ?? "").Append(reading.Body.Text)
                .Append(reading.Mail.Quoted.Text)
            .Concat(reading.Context.Thread.Select(mail => mail.Body.Content));
        return texts.Any(text => BareSpelling.Of(text).Contains(word, StringComparison.Ordinal));
    }

    private static Example Flags(string file, Interview? other = null) =>
        Example.Flags("Hi Priya,\n\nThank you for the interview. I have attached what we spoke of.") with
        {
            Interviews = [Sample.Interview, other ?? Sample.Other],
            Attachments = [new(file)],
            Quoting = file,
        };

    private static Example Fine(string file, Interview? other = null) =>
        Example.Fine("Hi Priya,\n\nThank you for the interview. I have attached what we spoke of.") with { Interviews = [Sample.Interview, other ?? Sample.Other], Attachments = [new(file)] };
}
