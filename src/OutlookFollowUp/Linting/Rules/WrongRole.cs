using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Roles;
using RoleNames = OutlookFollowUp.Interviews.RoleNames;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Names another position than this interview's.</summary>
internal sealed class WrongRole : Rule
{
    private static readonly Interview Nurse = Sample.Interview with { Role = "Staff Nurse" };
    private static readonly Interview Roaster = Sample.Interview with { Role = "Coffee Roaster" };
    private static readonly Interview Chef = Sample.Other with { Role = "Sous Chef" };
    private static readonly Interview Backend = Sample.Interview with { Role = "Senior Backend Engineer" };
    private static readonly Interview Junior = Sample.Other with { Role = "Junior Backend Engineer" };

    public override string Id => "wrong-role";

    public override Severity Severity => Severity.Error;

    public override string Summary => "Names another position than this interview's.";

    public override string Why => "Who thanks for an interview about another post seems to have sent the mail to several firms, or not to know what the talk was about.";

    public override string Source => "R20, R30, 3.18";

    public override IReadOnlyList<Example> Examples =>
    [
        Flags("Hi Priya,\n\nThank you for the interview.") with { Subject = "Thank you - [|BI Engineer|]" },
        Flags("Hi Priya,\n\nThank you for the interview. The [|BI Engineer|] role interests me more than ever.", "Hi Priya,\n\nThank you for the interview. The Data Analyst role interests me more than ever."),
        Flags("Hi Priya,\n\nThank you for the interview about the position of [|BI Engineer|]."),
        Flags("Hi Priya,\n\nThank you for the interview. I would be glad to join Acme as a [|BI Engineer|]."),
        Flags("Hi Priya,\n\nThank you for the morning on ward six. The [|Sous Chef|] job would suit me well.") with { Interviews = [Nurse, Chef], Subject = "Thank you" },
        Flags("Hi Priya,\n\nThank you for the interview for the [|Junior Backend Engineer|] position.") with { Interviews = [Backend, Junior], Subject = "Thank you" },
        Flags("Hi Priya,\n\nThank you for the interview. Your [|Forklift Driver|] position sounds just right.") with { Interviews = [Nurse], Subject = "Thank you" },
        Flags("Hi Priya,\n\nThank you for the cupping. I would be thrilled to work as a [|Coffee Buyer|] at Acme.") with { Interviews = [Roaster], Subject = "Thank you" },
        Flags("Hi Priya,\n\nI have decided to remain with my present employer and would like to withdraw my application for the position of [|Quality Auditor|].") with { Interviews = [Sample.Interview with { Role = "Stress Engineer" }], Subject = "Withdrawal" },
        Flags("Hi Priya,\n\nThank you for the interview. I am very interested in the [|Lead Site Reliability Engineer|] position.") with { Interviews = [Sample.Interview with { Role = "Site Reliability Engineer" }], Subject = "Thank you" },
        Flags("Hi Priya,\n\nThank you for the interview. The position of [|Chief Pharmacist|] interests me very much.") with { Interviews = [Sample.Interview with { Role = "Ward Pharmacist" }], Subject = "Thank you" },
        Flags("Hi Priya,\n\nThank you for the interview. I would be glad to join you as a [|Junior Architect|].") with { Interviews = [Sample.Interview with { Role = "Senior Architect" }], Subject = "Thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. I would be happy to work as your Coffee Roaster, and to be a roaster for long.") with { Interviews = [Roaster], Subject = "Roaster - thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. I would like to be the nurse on your team.") with { Interviews = [Nurse], Subject = "Nurse - thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. The Backend Engineer position interests me.") with { Interviews = [Backend], Subject = "Thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. The Senior Data Analyst role interests me.") with
        {
            Subject = "Thank you",
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 1, 9), "Interview", "We would like to meet you for our Senior Data Analyst role.")],
        },
        Fine("Hi Priya,\n\nI would like to withdraw my application for the Data Analyst role, since I have accepted a position as Quality Auditor.") with { Subject = "Withdrawal" },
        Fine("Hi Priya,\n\nI must withdraw my earlier application for the position of Quality Auditor, and stay in the running for this one.") with { Subject = "Data Analyst" },
        Fine("Hi Priya,\n\nThank you for the interview. The Data Analyst role interests me more than ever."),
        Fine("Hi Priya,\n\nThank you for the interview. I would love to be your analyst, and the analyst role is what I look for."),
        Fine("Hi Priya,\n\nThank you for the interview. The backend role interests me.") with { Interviews = [Backend, Chef], Subject = "Engineer, Backend - thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. I would be happy to work as a Sr. Back-End Developer.") with { Interviews = [Backend, Chef], Subject = "Thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. In my present job as a BI Engineer at Tailspin I load the same tables."),
        Fine("Hi Priya,\n\nThank you for the interview. I have an offer for a BI Engineer position, and would rather come to you."),
        Fine("Hi Priya,\n\nThank you for the interview. It was good to meet your Staff Engineer and to hear from the BI Engineers how they work."),
        Fine("Hi Priya,\n\nThank you for the interview. I am also interested in the BI Engineer role, should it open up."),
        Fine("Hi Priya,\n\nThank you for the interview. The RN position on ward six interests me.") with { Interviews = [Nurse with { Role = "Registered Nurse (Ward 6)" }, Chef], Subject = "Thank you - ward nurse" },
        Fine("Hi Priya,\n\nThank you for the interview. One day I would like to grow into the Head of Analytics role.") with { Subject = "Thank you" },
        Fine("Hi Priya,\n\nThank you for the trial shift. The warehouse job suits me.") with { Interviews = [Sample.Interview with { Role = "Warehouse Operative" }, Chef], Subject = "Warehouse Associate - thank you" },
        Fine("Hi Priya,\n\nThank you for the interview. The next interview would be with your Chief Engineer, you said.") with { Subject = "Thank you" },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => RolePhrases.All;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Interview is not { Role.Length: > 0 } interview || Misaddressed.Find(reading) is not null)
            yield break;

        var own = RoleTitle.OfPosition(interview.Role);
        foreach (var passage in (Passage[])[reading.Subject, reading.Body])
        {
            var aside = SentencesOf(passage, RolePhrases.Aside);
            var other = SentencesOf(passage, RolePhrases.Another);
            foreach (var mention in RoleMention.In(passage))
            {
                var title = RoleTitle.Of(mention.Text);
                var sentence = passage.Words[mention.First].Sentence;
                var isOtherRank = own.IsOfOtherRank(title) && !IsHeadOf(mention);
                if ((own.MayBe(title) && !isOtherRank) || (aside.Contains(sentence) && (!IsMyApplication(mention) || other.Contains(sentence)))
                    || IsNamedByThem(reading, interview, mention, title)
                    || (!title.HasTrade && !IsInCapitals(mention)))
                    continue;
                if (Another(reading, title) is { } theirs)
                    yield return Found($"{mention.Text} is the position at {theirs.Company}, and this mail is about {interview.Role} at {interview.Company}; correct it.",
                        passage, mention.Span, [.. Fixes(mention, interview.Role)]);
                else if ((isOtherRank || own.IsSurelyAnother(title)) && IsWrittenAsPosition(mention))
                    yield return Found($"You interviewed for {interview.Role}, and the draft speaks of {mention.Text}; make sure that it is the right position.",
                        passage, mention.Span) with
                    { Severity = Severity.Warning };
            }
        }
    }

    private static HashSet<int> SentencesOf(Passage passage, PhraseSet set) =>
        [.. passage.Hits(set).Select(hit => passage.Words[hit.FirstWord].Sentence)];

    /// <summary>"I stay with my present employer and withdraw my application for the position of": whatever else stands there, this is ours.</summary>
    private static bool IsMyApplication(RoleMention mention) =>
        mention.Passage.Hits(RolePhrases.MyApplication).Any(hit => hit.LastWord == mention.First - 1);

    /// <summary>"Head of Analytics" is no step above the analysts.</summary>
    private static bool IsHeadOf(RoleMention mention) => mention.Text.Contains(" of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The user's other interview, at another employer, for that position.</summary>
    private static Interview? Another(Reading reading, RoleTitle title) => reading.Elsewhere().FirstOrDefault(other =>
        other.Role.Length > 0 && RoleTitle.Of(other.Role) is var theirs && theirs.MayBe(title)
            && (title.HasTrade || title.Words.All(theirs.Words.Contains)));

    /// <summary>
    /// An unknown position counts only where it is written as one and ends with its trade: "Energy Trader", not "Master Agreement".
    /// </summary>
    private static bool IsWrittenAsPosition(RoleMention mention) =>
        mention.Text[^1] != 's' && RoleNames.SoundsLikeRole(mention.Passage[mention.Passage.Words[mention.Last].Span])
            && IsInCapitals(mention);

    private static bool IsInCapitals(RoleMention mention) => Enumerable.Range(mention.First, mention.Last - mention.First + 1).All(word =>
        !char.IsLower(mention.Passage.Text[mention.Passage.Words[word].Span.Start])
            || mention.Passage.Words[word].Folded is "of" or "and" or "for");

    /// <summary>Somebody's title at this employer, a second post there, or what they wrote themselves.</summary>
    private static bool IsNamedByThem(Reading reading, Interview interview, RoleMention mention, RoleTitle title) =>
        interview.People().Any(person => person.Title is { Length: > 0 } theirs && title.Words.All(RoleTitle.Of(theirs).Words.Contains))
        || reading.Context.Interviews.Any(other => !ReferenceEquals(other, interview) && other.IsWithSameEmployerAs(interview)
            && RoleTitle.Of(other.Role).MayBe(title))
        || interview.Topics.Concat(interview.Concerns).Append(interview.Company).Append(reading.Mail.Quoted.Text)
            .Concat(reading.Context.Thread.Where(mail => !reading.Context.User.Owns(mail.From.Address))
                .Select(mail => mail.Subject + "\n" + mail.Body.Content))
            .Any(text => text.Contains(mention.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>"An Engineer" would become "an Analyst" or worse: where an article stands before it, the writer puts it right.</summary>
    private static IEnumerable<Fix> Fixes(RoleMention mention, string role)
    {
        if (mention.First == 0 || mention.Passage.Words[mention.First - 1].Folded is not ("a" or "an"))
            yield return mention.Passage.Replace(role, mention.Span, role);
    }

    private static Example Flags(string body, string? becomes = null) => Example.Flags(body, becomes) with { Interviews = [Sample.Interview, Sample.Other] };

    private static Example Fine(string body) => Example.Fine(body) with { Interviews = [Sample.Interview, Sample.Other] };
}
