using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A subject that is missing, says nothing, misleads or is sloppy.</summary>
internal sealed class SubjectLine : Rule
{
    private const int LongestSubject = 90;

    /// <summary>Fewer letters than this are an abbreviation, not a subject without capitals or with nothing else.</summary>
    private const int EnoughLetters = 6;

    /// <summary>Subjects that any mail could have. Only a phrase that is the whole subject counts.</summary>
    private static readonly PhraseSet Vague = new("""
        (hi|hello|hey|hiya|howdy|yo|greetings|dear|good morning|good afternoon|good evening|good day|morning|hallo) (there|again|all|everyone|team)?
        (just)? (a|one|my|some|two|three|few)? (quick|short|brief|small|little|further|more|last|final|another|important|simple)? (question|questions|query|queries|message|note|email|mail|e mail|letter|word|line|favour|favor|request|thing|things) (please|for you|for me)?
        (important|urgent|please read|read this|please open|open this|read me|attention|info|information|fyi|stuff|misc|miscellaneous|various|test|testing|untitled|none|subject|no subject|title|xyz|asdf|blah|nothing|reply|answer|response|news|any news|update|updates|any update|any updates|status|details|document|documents|attachment|attachments|file|files|hello world|me|me again|its me|it is me|help|sorry|ok|okay|yes|no)
        (the|my|our|your|an|a)? (interview|meeting|call|chat|talk|conversation|job|work|vacancy|position|role|application|opportunity|appointment|offer|decision|process|matter|visit|discussion)
        (yesterday|today|this morning|this afternoon|last week|monday|tuesday|wednesday|thursday|friday|tomorrow)
        (what|how) about ..2
        (as|like) (discussed|promised|agreed|requested|mentioned)
        """);

    /// <summary>Right as far as it goes, and found by nobody who searches for the position.</summary>
    private static readonly PhraseSet Bare = new("""
        (many|so many|a big|with|big)? (thank you|thanks|thankyou|thx) (again|so much|very much|a lot|once again|once more)?
        (just)? (a)? (quick)? (follow~ up|check~ in|touching base|circling back|checking back|reaching out) (again)?
        (second|another|a|my)? (gentle|friendly|quick|kind|second|small)? (reminder|follow up)
        (thank you|thank you again|thanks) and (regards|best wishes)
        """);

    private static readonly PhraseSet Pressing = new("""
        (urgent|urgently|asap|a.s.a.p|immediately|time sensitive|high priority|top priority|emergency|important|read now|act now)
        (please)? (respond|reply|answer|call me|call back|read|get back to me) (now|today|asap|immediately|soon|urgently|quickly|at once)?
        (response|reply|answer|action|decision) (required|requested|needed|expected|wanted|demanded)
        (awaiting|waiting for|still waiting|need) ..2 (response|reply|answer|decision)
        (last|final) (chance|warning|notice|attempt|reminder)
        """);

    public override string Id => "subject-line";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "The subject is missing, says nothing, misleads or is sloppy.";

    public override string Why => "It is read before anything else, and by it the mail is found again on the day of the decision.";

    public override string Source => "R30";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Thank you.") with { Subject = "" },
        Example.Flags("Thank you.") with { Subject = "(no subject)", Quoting = "(no subject)" },
        Example.Flags("Thank you.", becomes: "Thank you – Data Analyst interview") with { Subject = "[|Hi|]" },
        Example.Flags("Thank you.", becomes: "Thank you – Data Analyst interview") with { Subject = "[|Hello Priya!|]" },
        Example.Flags("Thank you.", becomes: "Thank you – Data Analyst interview") with { Subject = "[|Quick question|]" },
        Example.Flags("Thank you.", becomes: "Thank you – Data Analyst interview") with { Subject = "[|Interview|]" },
        Example.Flags("Is there any news?", becomes: "Following up – Data Analyst interview") with
        {
            Subject = "[|URGENT: please respond|]",
            Kind = DraftKind.StatusInquiry,
        },
        Example.Flags("Is there any news?", becomes: "Data Analyst") with { Subject = "[|Re: |]Data Analyst", Kind = DraftKind.StatusInquiry },
        Example.Flags("Thank you.", becomes: "Interview on Tuesday") with { Subject = "[|Fwd: |]Interview on Tuesday" },
        Example.Flags("Thank you.", becomes: "Thank you for the interview") with { Subject = "[|thank you for the interview|]" },
        Example.Flags("Thank you.") with { Subject = "[|THANK YOU FOR THE INTERVIEW|]" },
        Example.Flags("Thank you.", becomes: "Thank you – Data Analyst interview") with { Subject = "[|Thank you|]" },
        Example.Flags("Thank you.") with
        {
            Subject = "[|Thank you for the interview on Tuesday afternoon, the tour of the warehouse and the talk about the migration and the rota|]",
        },
        Example.Fine("Thank you.") with { Subject = "Thank you - Data Analyst interview" },
        Example.Fine("Thank you.") with { Subject = "Thank you for this morning" },
        Example.Fine("Thank you.") with { Subject = "Archivist position - a question about the timing" },
        Example.Fine("Thank you.") with { Subject = "dbt migration: thank you" },
        Example.Fine("Thank you.") with { Subject = "RN, ICU nights - thank you" },
        Example.Fine("Thank you.") with { Subject = "Hello again from the fern houses" },
        Example.Fine("Thank you.") with { Subject = "Merci" },
        Example.Fine("Thank you.") with { Subject = "Danke für das Gespräch" },
        Example.Fine("Thank you.") with { Subject = "面接のお礼" },
        Example.Fine("Tuesday at ten works for me.") with { Subject = "Re: Hi", Kind = DraftKind.Reply },
        Example.Fine("Is there any news?") with
        {
            Subject = "RE: URGENT: interview",
            Kind = DraftKind.StatusInquiry,
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 2, 9), "URGENT: interview", "Hi Jane, can you come on Tuesday? Priya")],
        },
        Example.Fine("Thank you.\n\nJane\n\n-----Original Message-----\nFrom: Priya Shah\nSent: Monday, March 2, 2026\nTo: Jane Doe\nSubject: Tuesday\n\nSee you then.") with
        {
            Subject = "Re: Tuesday",
        },
        Example.Fine("Choir is at seven.") with { Subject = "hi", Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [Vague, Bare, Pressing];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var subject = reading.Subject;
        if (IsEmpty(subject.Text))
            yield return Found("The subject is empty; a few words make sure that the mail is opened and found again.", DraftPart.Subject,
                subject.Text.Length == 0 ? null : subject.Text) with
            {
                Severity = Severity.Error,
                Fixes = Better(reading) is { } better
                    ? [new($"Write “{better}”", [new(DraftPart.Subject, new(0, subject.Text.Length), better)])] : [],
            };
        else if (!BelongsToConversation(reading))
        {
            foreach (var finding in Judge(reading, subject))
                yield return finding;
        }
    }

    private static bool IsEmpty(string subject) => subject.Trim().Trim('(', ')', '[', ']', '<', '>', ' ').ToLowerInvariant()
        is "" or "no subject" or "none" or "kein betreff" or "sans objet" or "-" or "." or "...";

    /// <summary>In an answer the subject is the conversation's, whoever wrote it.</summary>
    private static bool BelongsToConversation(Reading reading) =>
        reading.Kind is DraftKind.Reply || reading.Draft.InReplyTo is not null
        || (Prefix(reading.Subject.Text) is { Length: > 0 } && (HasHistory(reading) || IsKnown(reading)))
        || reading.Context.Thread.Any(mail => Core(mail.Subject).Equals(Core(reading.Subject.Text), StringComparison.OrdinalIgnoreCase));

    private static bool HasHistory(Reading reading) => reading.Context.Thread.Count > 0 || reading.Draft.ConversationId is not null
        || reading.Mail.Quoted.Text.Any(char.IsLetter);

    private static bool IsKnown(Reading reading) => reading.Context.Sent.Any(mail =>
        Core(mail.Subject).Equals(Core(reading.Subject.Text), StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> Core(string subject) => subject.AsSpan(Prefix(subject).Length).Trim();

    private IEnumerable<Finding> Judge(Reading reading, Passage subject)
    {
        var prefix = Prefix(subject.Text);
        if (prefix.Length > 0 && prefix.Length < subject.Text.Length && !AnswersThem(reading, prefix) && MisleadsBy(reading, prefix) is { Message: not null } why)
            yield return Found(why.Message, subject, prefix, subject.Replace($"Remove “{subject[prefix].Trim()}”", prefix, "")) with { Severity = why.Severity };
        else if (Is(reading, Pressing, wholly: false))
            yield return Whole(reading, "Pressing words in a subject put the reader on guard; name what the mail is about instead.");
        else if (Is(reading, Vague, wholly: true))
            yield return Whole(reading, $"“{subject.Text.Trim()}” could stand over any mail; name the position, so that the mail is found again.");
        else if (IsShouted(subject.Text))
            yield return Whole(reading, "A subject in capitals shouts across the inbox; write it as a sentence.", isMendable: false);
        else if (Is(reading, Bare, wholly: true))
            yield return Whole(reading, "The subject would say more with the position in it.") with { Severity = Severity.Suggestion };
        else if (IsWithoutCapital(reading, subject))
            yield return Whole(reading, "Begin the subject with a capital.", isMendable: false) with
            {
                Severity = Severity.Suggestion,
                Fixes = [subject.Replace("Begin with a capital", new(0, 1), subject.Text[..1].ToUpperInvariant())],
            };
        else if (subject.Text.Length > LongestSubject)
            yield return Whole(reading, "A subject this long is cut off in the inbox; keep the position and one word of purpose.",
                isMendable: false) with
            { Severity = Severity.Suggestion };
    }

    private Finding Whole(Reading reading, string message, bool isMendable = true)
    {
        var subject = reading.Subject;
        var whole = new TextSpan(0, subject.Text.Length);
        return isMendable && Better(reading) is { } better
            ? Found(message, subject, whole, subject.Replace($"Write “{better}”", whole, better))
            : Found(message, subject, whole);
    }

    private static string? Better(Reading reading) => reading.Interview is not { Role: { Length: > 0 and < 50 } role } ? null : reading.Kind switch
    {
        DraftKind.ThankYou or DraftKind.LateThankYou => $"Thank you – {role} interview",
        DraftKind.StatusInquiry or DraftKind.SecondNudge => $"Following up – {role} interview",
        DraftKind.ReplyToRejection => $"Thank you – {role}",
        DraftKind.ReplyToOffer => $"Your offer – {role}",
        DraftKind.Withdrawal => $"Withdrawing my application – {role}",
        DraftKind.FeedbackRequest => $"A question about feedback – {role} interview",
        _ => null,
    };

    /// <summary>"Re: ", "Fwd: " and the like, with what follows them up to the first word.</summary>
    private static TextSpan Prefix(string subject)
    {
        var end = 0;
        while (subject.AsSpan(end).IndexOf(':') is var colon and > 0 and < 20 && IsPrefix(subject.AsSpan(end, colon).Trim()))
        {
            end += colon + 1;
            while (end < subject.Length && char.IsWhiteSpace(subject[end]))
                end++;
        }

        return new(0, end);
    }

    private static bool IsPrefix(ReadOnlySpan<char> words)
    {
        Span<char> lower = stackalloc char[20];
        words.ToLowerInvariant(lower);
        return lower[..words.Length] is "re" or "fw" or "fwd" or "aw" or "wg" or "sv" or "vs" or "antw" or "rif" or "res" or "rv" or "tr"
            or "accepted" or "declined" or "tentative" or "canceled" or "cancelled" or "automatic reply" or "out of office" or "undeliverable"
            or "recall";
    }

    /// <summary>An offer and a rejection are answered, even where their mail is not at hand.</summary>
    private static bool AnswersThem(Reading reading, TextSpan prefix) =>
        reading.Kind is DraftKind.ReplyToOffer or DraftKind.ReplyToRejection or DraftKind.AdditionalInformation
        && reading.Subject[prefix].StartsWith("re:", StringComparison.OrdinalIgnoreCase);

    /// <summary>An answer to a mail that nobody knows of may still be one: only a suggestion.</summary>
    private static (Severity Severity, string Message) MisleadsBy(Reading reading, TextSpan prefix) =>
        reading.Subject[prefix].Split(':')[0].Trim().ToLowerInvariant() switch
        {
            "fw" or "fwd" or "wg" or "tr" or "rv" => (Severity.Warning, "This is a mail of your own and no forward; leave the prefix out."),
            "re" or "aw" or "sv" or "vs" or "antw" or "res" or "rif" => (Severity.Suggestion,
                "“Re:” promises an answer to a mail, and there seems to be none before this one; leave it out."),
            _ => (Severity.Warning, "The prefix makes this look like a mail that a program sent; leave it out."),
        };

    /// <summary>Whether that is all the subject says, the reader's name left out; for what presses, all it says before a mark.</summary>
    private static bool Is(Reading reading, PhraseSet set, bool wholly)
    {
        var subject = reading.Subject;
        var last = subject.Words.Count - 1;
        var names = reading.Recipients.SelectMany(recipient => Mentions.WordsOf(recipient.Person.Name)).ToHashSet(StringComparer.Ordinal);
        while (last > 0 && (names.Contains(subject.Words[last].Folded) || subject.Words[last].Folded is "ms" or "mr" or "mrs" or "dr" or "prof"))
            last--;
        return subject.Hits(set).Any(hit => hit.FirstWord == 0 && (hit.LastWord >= last
            || (!wholly && hit.Span.End < subject.Text.Length && subject.Text[hit.Span.End] is ':' or '!' or ',' or '-')));
    }

    private static bool IsShouted(string subject)
    {
        var (capitals, letters) = (0, 0);
        foreach (var unit in subject)
        {
            letters += char.IsLetter(unit) ? 1 : 0;
            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        return letters > EnoughLetters && capitals == letters && subject.Split(' ').Count(word => word.Length > 3) > 1;
    }

    /// <summary>A first word that is written small by right, such as "dbt", is known from the context or in no dictionary.</summary>
    private static bool IsWithoutCapital(Reading reading, Passage subject)
    {
        if (subject.Words.Count < 3 || subject.Words[0].Span.Start != 0 || !subject.IsEnglish)
            return false;

        var first = subject[subject.Prose.Tokens[subject.Words[0].Token].Span];
        return first.All(char.IsAsciiLetterLower) && !reading.Lexicon.Knows(first) && reading.Speller.IsWord(first)
            && subject.Text.All(unit => !char.IsUpper(unit));
    }
}
