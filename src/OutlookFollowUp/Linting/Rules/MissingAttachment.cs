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

    private static readonly PhraseSet Said = new($"""
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
    private static readonly PhraseSet Otherwise = new("""
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
        """);

    private static readonly PhraseSet Later = new("""
        (will|shall) ..4 (send|forward|bring|mail|post|share|follow|attach|get|drop|upload|have)
        (send|bring|follow|forward|share|mail~|sending) ..5 (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|tonight|shortly|soon|separately|by|once|post)
        (follow|follows|following|comes|on its way|in the post|separate mail|separate email)
        """);

    private static readonly PhraseSet FileWords = new(Thing);

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
        var thing = reading.Body.Hits(FileWords).FirstOrDefault(hit => sentence.Contains(hit.Span) && hit.Span.End >= said.Span.Start - 20);
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
        return !body.Hits(Otherwise).Any(other => other.Span.Overlaps(said.Span) && sentence.Contains(other.Span))
            && !Quotation.Holds(body.Text, said.Span, sentence);
    }

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
        return isMentioned && (reading.Body.Has(Later) || !IsFile(reading, promised));
    }

    /// <summary>A name or an answer is given in the mail itself; only what is a file must be attached.</summary>
    private static bool IsFile(Reading reading, string promised) =>
        new Passage(DraftPart.Body, MappedText.Plain(promised), reading.Phrases).Has(FileWords);

    private static bool WasSent(Reading reading, Interview interview, string promised)
    {
        var stems = Stem.Of(Mentions.WordsOf(promised));
        return reading.Context.Sent.Concat(reading.Context.Thread).Any(mail =>
            reading.Context.User.Owns(mail.From.Address) && mail.SentAt >= interview.StartsAt && mail.To.Any(interview.IsSomebodyOf)
            && stems.IsSubsetOf(Stem.Of(Mentions.WordsOf(mail.Body.Content.ReplaceLineEndings(" ")))));
    }
}
