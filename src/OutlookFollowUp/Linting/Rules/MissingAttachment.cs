using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Something is said to be attached, or was promised in the interview, and is not there.</summary>
internal sealed class MissingAttachment : Rule
{
    private const string Thing = "(cv|resume|portfolio|cover letter|letter|reference~|certificate~|certification~|transcript~|sample~|document~|file~|slides|deck|presentation|report~|"
        + "pdf|spreadsheet|workbook|form~|copy|copies|photo~|photograph~|picture~|drawing~|sketch~|design~|plan~|code|study|studies|license~|licence~|diploma~|draft~|"
        + "proposal~|article~|paper~|list|recipe~|menu~|schedule|contract|agreement|offer|chart~|diagram~|video~|recording~|notes|summary|example~|checklist|card~|permit~|screenshot~|"
        + "curve~|calculation~|outline~|curriculum|curricula|lesson~|map~|image~|script~|clip~|reel|showreel|log~|template~|worksheet~|results|records|brief|essay~|abstract|poster)";

    /// <summary>What is said to be attached, though in other sentences it is no file.</summary>
    private const string Paper = "(account~|minutes|agenda~|invoice~|receipt~|statement~|quote~|quotation~|rota~|roster~|timetable~|figures|budget~|ledger~|flyer~|leaflet~|questionnaire~|"
        + "inventory|itinerary|itineraries|translation~|thesis|dissertation|bibliography|bio|biography|headshot~|passport|visa|ticket~|payslip~|scan~|score~|scores|"
        + "dataset~|catalogue~|brochure~|newsletter~|protocol~|syllabus|answers|papers|pages|sheets|programme~|price list~|estimate~|references|feedback|comments|assessment~)";

    /// <summary>What is a file and never the sentence that follows.</summary>
    private const string Document = "(cv|resume|curriculum vitae|portfolio|cover letter|covering letter|letter~ of (recommendation|reference)|reference letter~|transcript~|certificate~|"
        + "certification~|diploma~|slides|slide deck|spreadsheet|workbook|pdf|work sample~|writing sample~|code sample~|lesson plan~|photo~|photograph~|scan~|"
        + "signed ..2 (contract|offer|letter|form|agreement|copy)|completed ..2 (form|questionnaire|application|test)|presentation|screenshot~|showreel|"
        + "(copy|copies|scan~) of (my|the|both|our)|brochure|licence|license|passport|payslip~|invoice~|receipt~|case study|report|dissertation|thesis)";

    internal static readonly PhraseSet Said = new($"""
        here (is|are) ..1 (my|the|a|an|two|three|both|some|our|your|updated|latest|current) ..3 {Document}
        here (my|the|our) ..2 {Document}
        (please|kindly) find (my|the|a|an|our|two|three|some|both|here|herewith|also) ..2 {Document}
        (i|we) ..2 send (you|over|along|herewith) ..4 {Thing}
        (i|we) (send|forward|submit|enclose|include) ..1 (my|the|our|a|two|three|some|both) ..3 {Document}
        (i|we) am ..1 (sharing|forwarding|submitting|mailing|emailing|passing|adding|providing) ..4 {Document}
        (i|we) am (sending|including) ..1 (you|over|along|across|herewith)? ..4 {Document}
        (sending|forwarding|sharing) (you|over|along|across|herewith) ..4 {Document}
        with this (mail|email|e mail|message|letter|note) ..5 {Thing}
        {Thing} ..4 with this (mail|email|e mail|message|letter|note)
        herewith ..4 {Thing}
        {Thing} ..2 herewith
        (you will|you can|you should) ..1 find (my|the|a|an|our|two|three|some|both|copies) ..4 {Document}
        (i|we) have ..1 (added|put|placed|inserted|appended) ..4 {Thing} ..4 (attachment~|to this mail|to this email|to this message|with this mail|with this email)
        {Document} (is|are) ..1 included
        included (is|are|you will find) ..4 {Thing}
        (please|kindly)? see ..1 (my|the|our) ..2 {Document} for
        (see|in|at|to|with|review|read|open) the (attached|enclosed) ..1 (file|files|page|pages|sheet)? $
        the attachment~ (show~|contain~|has|have|is|are|hold~|explain~|list~|cover~|include~|give~|describe~)
        (please)? (pfa|p.f.a)
        (find|attached|enclosed|attaching) ..2 herewith
        (i|we) have ..2 (attached|enclosed)
        (i|we) have ..2 (attached|enclosed) ..4 {Thing}
        (i|we) (attached|enclosed|attach|enclose)
        (i|we) am ..1 (attaching|enclosing)
        (attached|enclosed) (is|are) ..4 {Thing}
        (attached|enclosed) (is|are) (my|the|a|an|two|three|some|what)
        (attached|enclosed) (you will|please|you can|you should|herewith|herein) ..1 find
        (find|see|view|review|consult) ..1 (attached|enclosed|attachment~)
        (find|see|view|review) ..5 {Thing} ..1 (attached|enclosed)
        {Thing} ..3 (is|are) ..1 (attached|enclosed)
        (my|the|our|this|that|a|an) ..3 {Thing} ..3 (is|are) ..1 (attached|enclosed)
        {Thing} ..3 (attached|enclosed)
        (my|the|our|this|these|that|both|all|a|an) ..3 {Paper} ..4 (is|are) ..1 (attached|enclosed)
        (find|see|view|review) ..3 {Paper} ..1 (attached|enclosed)
        (as|in) (an|the|this) attachment~
        as attached
        the (attached|enclosed) ..3 {Thing}
        ^ (attached|enclosed) (please|you|my|the|a|is|are|for|as|herewith)
        attaching ..3 {Thing}
        (i|we) have included ..4 {Thing}
        (i|we) include ..3 {Thing}
        (i|we) am (sending|including) ..3 {Thing}
        ^ (enc|encl|enclosure~|attachment~|enclosed) ..1 {Thing}
        """);

    /// <summary>Words in the same sentence that say it is not there on purpose, comes later, or came from somebody else.</summary>
    internal static readonly PhraseSet Otherwise = new("""
        (not|never|nor|without|cannot|unable|forgot|forgotten|failed|neglected|rather than|instead of) ..4 (attach~|enclos~|enclose~|attachment~|include~|included|including|send~|sending)
        (will|shall|can|could|may|might|would|should|to|if|whether|going to|happy to|glad to) ..2 (attach|enclose|send|include|be attached|be sent)
        (you|she|he|they|recruiter|colleague) (have|has|had|kindly|just|already)? (attached|enclosed)
        (you|your) ..3 attachment~
        attachment~ ..3 (you|your)
        (thank you|thanks) for ..4 (attached|enclosed|attachment~)
        (attached|enclosed) ..4 (you|lena|he|she|they) (sent|shared|gave|wrote)
        attached below
        attached to ..3 (application|last|previous|earlier|first|my mail of|email of|invitation|job|team|frame|wall|machine|project|unit|building|idea|it)
        (last|previous|earlier|yesterday's|monday's) ..1 (mail|email|message) ..4
        (which|that) (i|we) (attached|enclosed) ..3 (last|yesterday|earlier|before|on)
        (attached|enclosed) ..4 (last week|yesterday|earlier|with my application|to my application)
        (find|see|send|sending|sharing|forwarding|included|here) ..9 (below|online|linkedin|website|web site|underneath|separately|tomorrow|later|by post|by courier|in the post|by mail|next week|tonight|shortly|wetransfer|dropbox|in the body|at the bottom|at the end of this)
        (find|see|review|send) ..7 (on|via|through|in) ..2 (page|site|profile|portal|drive|sharepoint|github|behance|system|workday)
        (if|when|once|should|before|after|unless|until) ..3 (i|we|you|they) ..2 (send|forward|submit|attach|include|enclose|am sending|share)
        (you|he|she|they|priya|recruiter) ..2 (find|finds) ..8 (useful|interesting|helpful|good|convincing|clear|satisfactory)
        (do|did|shall|should|can|may|could|would|whether|if|must|need to|have to|happy to|glad to|ask~|asked) ..3 (i|we)? ..1 (send|forward|submit|include|share)
        (always|usually|often|normally|never|regularly|used to|every|each) ..6 (send|forward|submit|sending|sharing|include|attach|attaching)
        (send|forward|submit|include|attach|enclose) ..8 (every|each|daily|weekly|monthly|twice|once a|per)
        (is|are|was|were) ..1 (sending|forwarding|sharing)
        (attach~|attached|enclose~|enclosed|send|sending|include|included) ..1 (nothing|no|neither)
        the attachment~ (is|are|was|were) (not|missing|too)
        here (is|are) ..3 (not|how|what|where|why|who)
        """);

    private static readonly PhraseSet Later = new("""
        (will|shall) ..4 (send|forward|bring|mail|post|share|follow|attach|get|drop|upload|have)
        (send|bring|follow|forward|share|mail~|sending) ..5 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|tonight|shortly|soon|separately|by|once|post)
        (follow|follows|following|comes|on its way|in the post|separate mail|separate email)
        """);

    private static readonly PhraseSet FileWords = new(Thing);

    private static readonly Lazy<PhraseMatcher> FileMatcher = new(() => PhraseMatcher.Of([FileWords]));

    public override string Id => "missing-attachment";

    public override Severity Severity => Severity.Error;

    public override string Summary => "Something is said to be attached, or was promised in the interview, and is not there.";

    public override string Why =>
        "A second mail with \"sorry, now with the attachment\" is what the reader remembers, and a promise that was not kept is worse.";

    public override string Source => "R17, 2.4";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Thank you for today. [|I have attached my portfolio|]."),
        Example.Flags("Thank you for today. [|My certificate is attached|], and it covers dbt."),
        Example.Flags("Thank you. Please [|find attached|] what we spoke about."),
        Example.Flags("Thank you. [|Attached are two|] pages on the rota."),
        Example.Flags("Thank you. [|I've included my resume|] once more."),
        Example.Flags("Thank you. [|The enclosed report|] shows the loads.") with { Attachments = [new("image001.png", "image/png", 900, IsInline: true)] },
        Example.Flags("Thank you for the tour of the warehouse today.") with { Interviews = [Sample.Interview with { Promised = ["portfolio"] }] },
        Example.Flags("Choir on Thursday: [|the score list is attached|].") with { Kind = DraftKind.Other },
        Example.Flags("Thank you. [|Here is my CV|] once more."),
        Example.Flags("Thank you. [|Please find my certificate|]."),
        Example.Flags("Thank you. [|I am sending you my transcript|], as you asked."),
        Example.Flags("Thank you. For the rest [|see the enclosed|]."),
        Example.Flags("Thank you. [|You will find my food safety certificate|] with it."),
        Example.Flags("Thank you. [|The attachment shows|] both lesson plans."),
        Example.Flags("Thank you. [|With this mail come my two references|]."),
        Example.Flags("Joan, [|the accounts are attached|], please print twelve.") with { Kind = DraftKind.Other },
        Example.Flags("Thank you. The list is long, and [|the minutes are attached|]."),
        Example.Fine("The price tags are attached with string, and the table is attached to the wall.") with { Kind = DraftKind.Other },
        Example.Fine("Thank you. The minutes that you attached were clear."),
        Example.Fine("Thank you. Here is what I would do with the portfolio: split it."),
        Example.Fine("Thank you. Here is the recipe: flour, water, salt."),
        Example.Fine("Thank you. I am sending the certificate by post tomorrow."),
        Example.Fine("Thank you. I enclose nothing today, but my reading list is ready."),
        Example.Fine("Thank you. Should I send you my transcript?"),
        Example.Fine("Thank you. You will find my portfolio on LinkedIn."),
        Example.Fine("Thank you. Here is my report of the week in three words: calm, warm, late."),
        Example.Fine("Thank you. Please find a time that suits the report."),
        Example.Fine("Thank you. At the ward I send you-know-whom the report every night."),
        Example.Fine("Thank you. I have attached my portfolio.") with { Attachments = [new("portfolio.pdf", "application/pdf", 90_000)] },
        Example.Fine("Thank you. I have not attached anything, since you have it all."),
        Example.Fine("Thank you. I will attach the report to my next mail."),
        Example.Fine("Thank you for the attached schedule; I have read it."),
        Example.Fine("Thank you. I would be attached to the warehouse team, as you said."),
        Example.Fine("Thank you. You said that the \"see attached file\" mails annoy everybody."),
        Example.Fine("Thank you. I have attached my portfolio: https://jane.example/portfolio"),
        Example.Fine("Thank you. My portfolio is at https://jane.example/portfolio.") with { Interviews = [Sample.Interview with { Promised = ["portfolio"] }] },
        Example.Fine("Thank you. I will send the portfolio by Friday.") with { Interviews = [Sample.Interview with { Promised = ["portfolio"] }] },
        Example.Fine("Thank you again. I hope that the rota is quiet.") with
        {
            Interviews = [Sample.Interview with { Promised = ["portfolio"] }],
            Sent = [Sample.SentToPriya(Sample.At(2026, 3, 3, 16), "Portfolio",
                "Hello Priya,\n\nHere is the portfolio: https://jane.example/portfolio")],
        },
        Example.Fine("Thank you. Here is the list: rota, loads, tests."),
        Example.Fine("Thank you. The book that I mentioned is \"The Data Warehouse\".") with { Interviews = [Sample.Interview with { Promised = ["name of the book"] }] },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [Said, Otherwise, Later, FileWords];

    internal override bool SpeaksIn(DraftKind kind) => true;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Draft.Attachments.Any(attachment => !attachment.IsInline) || HasLink(reading))
            yield break;

        var said = reading.Body.Hits(Said).FirstOrDefault(hit => IsMeant(reading.Body, hit));
        var promised = Unkept(reading);
        if (said.Phrase is not null)
            yield return Found(SaidMessage(reading, said, promised), reading.Body, said.Span);
        else if (promised is not null)
            yield return Found(
                $"You promised {Listed(promised)} in the interview, and nothing is attached or linked; attach it, or say when it will come.", DraftPart.Body);
    }

    private static string SaidMessage(Reading reading, PhraseHit said, string? promised)
    {
        var sentence = reading.Body.SentenceAt(said.Span.Start);
        var thing = reading.Body.Hits(FileWords, sentence).FirstOrDefault(hit => sentence.Contains(hit.Span) && hit.Span.End >= said.Span.Start - 20);
        var what = thing.Phrase is null ? "something" : reading.Body[thing.Span];
        var article = thing.Phrase is null ? "" : IsPlural(what) ? ""
            : "aeiou".Contains(char.ToLowerInvariant(what[0]), StringComparison.Ordinal) ? "an " : "a ";
        var isAre = IsPlural(what) ? "are" : "is";
        return promised is not null && Mentions.WordsOf(promised).Contains(BareSpelling.Of(what))
            ? $"The draft says {article}{what} {isAre} attached, and you promised {(IsPlural(what) ? "them" : "one")} in the interview, but nothing is attached."
            : $"The draft says {article}{what} {isAre} attached, but nothing is; attach {(IsPlural(what) ? "them" : "it")} or change the sentence.";
    }

    private static bool IsPlural(string thing) =>
        thing.Length > 2 && thing[^1] is 's' or 'S' && !thing.EndsWith("ss", StringComparison.OrdinalIgnoreCase);

    private static string Listed(string promised) =>
        Mentions.WordsOf(promised) is [var first, ..] && first is "a" or "an" or "the" or "my" or "some" || IsPlural(promised)
            ? promised : $"the {promised}";

    private static bool IsMeant(Passage body, PhraseHit said)
    {
        var sentence = body.SentenceAt(said.Span.Start);
        return !body.Hits(Otherwise, said.Span).Any(other => sentence.Contains(other.Span))
            && !IsFollowedByColon(body.Text, said.Span, sentence)
            && !Quotation.Holds(body.Text, said.Span, sentence);
    }

    /// <summary>"Here is my report: calm, warm, late" holds what it announces.</summary>
    private static bool IsFollowedByColon(string text, TextSpan said, TextSpan sentence) =>
        text.AsSpan(said.Start).StartsWith("here", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(said.End, Math.Max(0, sentence.End - said.End)).Contains(':');

    /// <summary>A link keeps a promise as well as a file does; in HTML it may stand behind words.</summary>
    private static bool HasLink(Reading reading)
    {
        if (reading.Body.Prose.Tokens.Any(token => token.Kind == TokenKind.WebAddress))
            return true;
        if (reading.Draft.Body.Type == BodyType.Text || reading.Body.Text.Length == 0)
            return false;

        var authored = reading.Body.Prose.Source.ToSource(new(0, reading.Body.Text.Length));
        return reading.Draft.Body.Content.AsSpan(authored.Start, authored.Length).Contains("href=\"http",
            StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The first promise that this thank-you should keep and that nothing keeps: no word of it, no earlier mail, no day named for it.
    /// </summary>
    private static string? Unkept(Reading reading)
    {
        if (reading.Kind is not (DraftKind.ThankYou or DraftKind.LateThankYou)
            || reading.Interview is not { Promised.Count: > 0 } interview)
            return null;

        return interview.Promised.FirstOrDefault(promised => !WasSent(reading, interview, promised) && !IsKept(reading, promised));
    }

    private static bool IsKept(Reading reading, string promised)
    {
        var stems = Stem.Of(Mentions.WordsOf(promised));
        var isMentioned = stems.Count(reading.Body.Stems.Contains) * 2 >= stems.Count;
        return isMentioned && (reading.Body.Has(Later) || !IsFile(promised));
    }

    /// <summary>A name or an answer is given in the mail itself; only what is a file must be attached.</summary>
    internal static bool IsFile(string promised) =>
        new Passage(DraftPart.Body, MappedText.Plain(promised), FileMatcher.Value).Has(FileWords);

    private static bool WasSent(Reading reading, Interview interview, string promised)
    {
        var stems = Stem.Of(Mentions.WordsOf(promised));
        return reading.Context.Sent.Concat(reading.Context.Thread).Any(mail =>
            reading.Context.User.Owns(mail.From.Address) && mail.SentAt >= interview.StartsAt && mail.To.Any(interview.IsSomebodyOf)
            && stems.IsSubsetOf(Stem.Of(Mentions.WordsOf(mail.Body.Content.ReplaceLineEndings(" ")))));
    }
}
