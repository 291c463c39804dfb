using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Stock phrases that could go to any employer carry the message.</summary>
internal sealed class GenericWording : Rule
{
    public override string Id => "generic-wording";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Stock phrases that could go to any employer carry the message.";

    public override string Why =>
        "The reader has had this mail from every candidate. One sentence that only you could have written is worth more than all of it.";

    public override string Source => "R14, C11";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Hi Priya,\n\nThank you for taking the time to meet with me. I am very excited about this opportunity. [|I would be a great fit|]. I look forward to hearing from you.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for your time. I really enjoyed our conversation. [|I look forward to hearing from you soon|].\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nIt was a pleasure to meet you today. I am confident that [|I would be a valuable asset to your team|].\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the opportunity to interview. [|My skills and experience make me a perfect fit|].\n\nBest,\nJane"),
        Example.Flags("Hi Priya,\n\nJust checking in to see [|if there are any updates on the position|]. I look forward to hearing from you.\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
        },
        Example.Flags("Dear Priya,\n\nThank you for letting me know. Please [|keep me in mind for future opportunities|]. I wish you all the best.\n\nBest,\nJane") with
        {
            Kind = DraftKind.ReplyToRejection,
        },
        Example.Flags("Dear Priya,\n\nThank you for showing me the dbt migration and the forty models that still wait. I can [|hit the ground running|].\n\nBest,\nJane"),
        Example.Flags("Dear Ms. Shah,\n\nThank you for your valuable time. [|I believe that I possess|] every quality you could wish for. I am always willing to go the extra mile.\n\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for seeing me yesterday. I am free to start on October 15, and you can reach me at 413-555-0122.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the interview. I am a quick learner, as the forklift found out, and I look forward to the pallets.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for your time. The forty models that still wait for dbt sound like my kind of winter, and I look forward to hearing from you.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for taking the time to meet with me. Your on-call rota of four weeks would suit a parent well. I look forward to hearing from you.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI would be a great fit for the dbt migration, because I moved three hundred models at Tailspin last year.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the offer. I will read the contract tonight and answer by Friday.\n\nBest,\nJane") with { Kind = DraftKind.ReplyToOffer },
        Example.Fine("Dear Priya,\n\nTuesday at ten works for me.\n\nBest,\nJane") with { Kind = DraftKind.Reply },
        Example.Fine("Thank you for taking the time to meet with me. I look forward to hearing from you.") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [StockPhrases.Courtesies, StockPhrases.Claims];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var body = reading.Body;
        var stock = body.Hits(StockPhrases.Claims).Concat(body.Hits(StockPhrases.Courtesies)).ToList();
        if (stock.Count == 0)
            yield break;

        var said = Substance.Sentences(reading);
        if (said.Count > 0 && stock.Count > 1 && (said.All(sentence => IsStock(body, sentence)) || IsCarriedBy(reading, said)))
            yield return Found(
                $"Every sentence here could go to any employer, such as “{body[Notable(stock).Span]}”: say what only you could say after this interview.", body, Notable(stock).Span);
        else if (EmptyClaim(body, said) is { Phrase: not null } empty)
            yield return Found($"“{body[empty.Span]}” could go to any employer: say why.", body, empty.Span) with
            {
                Severity = Severity.Suggestion,
            };
    }

    /// <summary>What to point at: an empty claim rather than a courtesy, and the longest of its sort.</summary>
    private static PhraseHit Notable(List<PhraseHit> stock) =>
        stock.OrderBy(hit => hit.Phrase.Set == StockPhrases.Claims ? 0 : 1).ThenByDescending(hit => hit.Span.Length).First();

    private static bool IsStock(Passage body, Substance sentence)
    {
        var covered = sentence.Words.Count(word => IsWithin(body, StockPhrases.Claims, word) || IsWithin(body, StockPhrases.Courtesies, word));
        return HoldsStock(body, sentence)
            && (sentence.Concrete == 0 || (covered * 3 >= sentence.Words.Count * 2 && sentence.Concrete <= 1));
    }

    private static bool IsWithin(Passage body, PhraseSet stock, Word word) =>
        body.Hits(stock, word.Span).Any(hit => hit.Span.Contains(word.Span));

    /// <summary>The first claim in a sentence that names nothing.</summary>
    private static PhraseHit EmptyClaim(Passage body, IEnumerable<Substance> said)
    {
        var empty = said.Where(sentence => sentence.Concrete == 0).Select(sentence => sentence.Span).ToHashSet();
        return body.Hits(StockPhrases.Claims).FirstOrDefault(claim => empty.Contains(body.SentenceAt(claim.Span.Start)));
    }

    /// <summary>Whether a thank-you that names nothing lives on claims that anybody makes, however the rest of it is worded.</summary>
    private static bool IsCarriedBy(Reading reading, IReadOnlyList<Substance> said) =>
        reading.Kind is DraftKind.ThankYou or DraftKind.LateThankYou
        && !reading.Message.IsSpecific
        && reading.Body.Has(StockPhrases.Claims)
        && said.Count(sentence => HoldsStock(reading.Body, sentence)) is >= 2 and var stock && stock * 2 >= said.Count;

    private static bool HoldsStock(Passage body, Substance sentence) =>
        body.Hits(StockPhrases.Claims, sentence.Span).Any() || body.Hits(StockPhrases.Courtesies, sentence.Span).Any();
}
