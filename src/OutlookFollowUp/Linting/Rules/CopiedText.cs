using System.Globalization;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>The same text as the user sent to another interviewer.</summary>
internal sealed class CopiedText : Rule
{
    /// <summary>The share of a mail's own words that makes it the same mail.</summary>
    private const double Same = 0.8;

    /// <summary>Shorter mails are alike by nature.</summary>
    private const int FewestWords = 25;

    /// <summary>This many of the shared words must be more than courtesy.</summary>
    private const int FewestOwnWords = 12;

    private const string Copied = "Thank you for showing me around the warehouse and for the story of the forklift that the crew named after your cat. The way you count pallets by their color made sense to me at once, and I would like to try it with returns. The rota suits me well, since I am up at four anyway.";

    private const string SameButNames = "Thank you for showing me around the warehouse and for the story of the forklift that the crew named after your cat. The way you count pallets by their color made sense to me at once, and I would like to try it with returns. I would be glad to work with {0}. The rota suits me well, since I am up at four anyway.";

    private static readonly Person Tom = new("Tom Okafor", "tom.okafor@acme.example");

    private static readonly Interview Panel = Sample.Interview with { Interviewers = [Sample.Priya, Tom] };

    public override string Id => "copied-text";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "The same text as the user sent to another interviewer.";

    public override string Why => "Interviewers show each other what they get. Two mails that differ in the name alone say that neither was meant.";

    public override string Source => "R6, R14";

    public override IReadOnlyList<Example> Examples =>
    [
        Flags($"Dear Priya,\n\n[|{Copied}|]\n\nBest,\nJane") with { Sent = [ToTom($"Dear Tom,\n\n{Copied}\n\nBest,\nJane")] },
        Flags($"Hello Ms. Shah,\n\n[|{Copied}|]\n\nKind regards,\nJane Doe") with { Sent = [ToTom($"Hi Tom,\n\n{Copied}\n\nBest,\nJane")] },
        Flags($"Dear Priya,\n\n[|{Named("Priya")}|]\n\nBest,\nJane") with { Sent = [ToTom($"Dear Tom,\n\n{Named("Tom")}\n\nBest,\nJane")] },
        Flags($"Dear Priya,\n\n[|{Named("Acme")}|]\n\nBest,\nJane") with
        {
            Interviews = [Sample.Interview, Sample.Other],
            Sent = [new(Sample.Jane, [Sample.OtherPriya], Sample.At(2026, 2, 27, 18), "Thank you", MailBody.Text($"Dear Priya,\n\n{Named("Globex")}\n\nBest,\nJane"))],
        },
        Flags($"Dear Priya,\n\n[|{Copied}|] See you soon.\n\nBest,\nJane") with { Thread = [ToTom($"Dear Tom,\n\n{Copied}\n\nBest,\nJane")] },
        Flags($"<p>Dear Priya,</p><p>[|{Copied}|]</p><p>Best,<br>Jane</p>") with { IsHtml = true, Sent = [ToTom($"Dear Tom,\n\n{Copied}\n\nBest,\nJane")] },
        Fine($"Dear Priya,\n\n{Copied}\n\nBest,\nJane"),
        Fine($"Dear Priya,\n\n{Copied}\n\nBest,\nJane") with { Sent = [ToTom("Dear Tom,\n\nThank you for the hour on the on-call rota. I had not thought of pairing the newest person with the night that is quietest, and I will borrow the idea. I would be glad to work with you.\n\nBest,\nJane")] },
        Fine("Dear Priya,\n\nThank you for taking the time to meet with me today. I enjoyed our conversation and look forward to hearing from you. Thank you again for your time and consideration.\n\nBest,\nJane") with
        {
            Sent = [ToTom("Dear Tom,\n\nThank you for taking the time to meet with me today. I enjoyed our conversation and look forward to hearing from you. Thank you again for your time and consideration.\n\nBest,\nJane")],
        },
        Fine("Dear Priya,\n\nThank you for showing me the warehouse.\n\nBest,\nJane") with { Sent = [ToTom("Dear Tom,\n\nThank you for showing me the warehouse.\n\nBest,\nJane")] },
        Fine($"Dear Priya,\n\n{Copied}\n\nBest,\nJane") with { Sent = [Sample.SentToPriya(Sample.At(2026, 3, 3, 17), "Thank you", $"Dear Priya,\n\n{Copied}\n\nBest,\nJane")] }, // once more to her, after a bounce
        Fine("Dear Priya,\n\nAfter much thought I must withdraw my application, since I have accepted a position that lets me stay in this town with my family. Thank you for the hours that you and your team gave me; I will remember them.\n\nJane") with
        {
            Kind = DraftKind.Withdrawal,
            Sent = [ToTom("Dear Tom,\n\nAfter much thought I must withdraw my application, since I have accepted a position that lets me stay in this town with my family. Thank you for the hours that you and your team gave me; I will remember them.\n\nJane")],
        },
        Fine($"Dear Priya,\n\n{Copied}\n\nBest,\nJane") with { Sent = [new(Tom, [Sample.Jane], Sample.At(2026, 3, 3, 17), "Thank you", MailBody.Text(Copied))] }, // not her own words
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou or DraftKind.StatusInquiry
        or DraftKind.SecondNudge or DraftKind.ReplyToRejection or DraftKind.Reconnect;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var others = reading.Context.Sent.Concat(reading.Context.Thread).Where(mail => IsToAnother(reading, mail)).ToList();
        if (others.Count == 0)
            yield break;

        var words = OwnWords.Of(reading.Body);
        if (words.Count < FewestWords)
            yield break;

        IReadOnlyList<string> folded = [.. words.Select(word => word.Folded)];
        var closest = others
            .Select(mail => (mail, Shared: Shingles.Shared(folded, ShinglesOf(reading, mail))))
            .MaxBy(each => each.Shared.Count(isShared => isShared));
        var shared = closest.Shared.Count(isShared => isShared);
        if (shared < Same * words.Count || MoreThanCourtesy(reading.Body, words, closest.Shared) < FewestOwnWords)
            yield break;

        var to = closest.mail.To.FirstOrDefault(person => person.Name.Length > 0)?.Name ?? "somebody else";
        var day = Zones.DayOf(closest.mail.SentAt, reading.Context.TimeZone).ToString("MMMM d", CultureInfo.InvariantCulture);
        yield return Found($"This is the text that you sent to {to} on {day}; write what only this reader and you talked about.", reading.Body,
            ToEndOfSentence(reading.Body.Text, Longest(words, closest.Shared)));
    }

    private static Example Flags(string body) => Example.Flags(body) with { Interviews = [Panel] };

    private static Example Fine(string body) => Example.Fine(body) with { Interviews = [Panel] };

    private static Mail ToTom(string body) => new(Sample.Jane, [Tom], Sample.At(2026, 3, 3, 17), "Thank you", MailBody.Text(body));

    private static string Named(string name) => SameButNames.Replace("{0}", name, StringComparison.Ordinal);

    /// <summary>The user's own mail to somebody else of these or other employers.</summary>
    private static bool IsToAnother(Reading reading, Mail mail) => reading.Context.User.Owns(mail.From.Address)
        && mail.SentAt <= reading.Context.Now && mail.To.Any(person => reading.Context.Interviews.Any(interview => interview.IsSomebodyOf(person)))
        && !mail.To.Any(person => reading.Draft.To.Any(addressee => addressee.HasAddress(person.Address)));

    // As it was kept, where its text is gone.
    private static HashSet<ulong> ShinglesOf(Reading reading, Mail mail) => mail.Body.Content.Length == 0
        ? [.. reading.FactsOf(mail)?.Shingles ?? []]
        : [.. Shingles.Of([.. OwnWords.Of(reading.Earlier(mail)).Select(word => word.Folded)])];

    /// <summary>How many of the shared words are more than what everybody writes.</summary>
    private static int MoreThanCourtesy(Passage body, List<Word> words, bool[] shared)
    {
        var courtesies = new HashSet<int>();
        foreach (var hit in body.Hits(StockPhrases.Courtesies).Concat(body.Hits(StockPhrases.Claims)))
            courtesies.UnionWith(body.Words.Skip(hit.FirstWord).Take(hit.LastWord - hit.FirstWord + 1).Select(word => word.Span.Start));
        return words.Where((word, index) => shared[index] && !courtesies.Contains(word.Span.Start)).Count();
    }

    private static TextSpan ToEndOfSentence(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] is '.' or '!' or '?' ? TextSpan.Between(span.Start, span.End + 1) : span;

    /// <summary>The longest stretch that both texts have.</summary>
    private static TextSpan Longest(List<Word> words, bool[] shared)
    {
        var (best, length, start) = (0, 0, 0);
        for (var index = 0; index <= words.Count; index++)
        {
            if (index < words.Count && shared[index])
                continue;
            if (index - start > length)
                (best, length) = (start, index - start);
            start = index + 1;
        }

        return TextSpan.Between(words[best].Span.Start, words[best + length - 1].Span.End);
    }
}
