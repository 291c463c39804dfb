using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>A phrase that strikes a tone, and the sentence in which it does.</summary>
internal sealed record Strike(Passage Passage, TextSpan Sentence, PhraseHit Hit)
{
    /// <summary>What sort of tone, as the phrase's note says.</summary>
    public string Manner => Hit.Note!.Split(':', 2)[0];

    /// <summary>What could stand in the place of the whole sentence; null where the phrase is not all of it.</summary>
    public string? Kinder =>
        Hit.Note!.Split(':', 2) is [_, var kinder] && Hit.Span.Start - Sentence.Start <= 1 && Sentence.End - Hit.Span.End <= 1
            ? kinder.Trim() : null;

    /// <summary>The telling words.</summary>
    public string Words => Passage[Hit.Span].ReplaceLineEndings(" ");
}

/// <summary>
/// Finds sentences that strike a tone. Frames are phrases whose note names the manner. Excuses with a note lift those manners in their
/// sentence, excuses without one what they overlap. Words in quotation marks are somebody else's.
/// </summary>
internal static class ToneReader
{
    /// <summary>The subject and the body.</summary>
    public static IEnumerable<Passage> Passages(Reading reading) => [reading.Subject, reading.Body];

    /// <summary>At most one strike a sentence: the first that is meant.</summary>
    public static IEnumerable<Strike> Read(Passage passage, IEnumerable<PhraseSet> frames, PhraseSet excuses, Func<string, bool> mayBe)
    {
        var strikes = frames.SelectMany(passage.Hits)
            .Select(hit => new Strike(passage, passage.SentenceAt(hit.Span.Start), hit))
            .OrderBy(strike => strike.Hit.FirstWord)
            .Where(strike => mayBe(strike.Manner) && !IsExcused(strike, passage.Hits(excuses, strike.Sentence))
                && !Quotation.Holds(passage.Text, strike.Hit.Span, strike.Sentence));
        return strikes.DistinctBy(strike => strike.Sentence);
    }

    private static bool IsExcused(Strike strike, IEnumerable<PhraseHit> excuses)
    {
        foreach (var excuse in excuses)
        {
            if (excuse.Note is null ? excuse.Span.Overlaps(strike.Hit.Span)
                : strike.Sentence.Contains(excuse.Span) && excuse.Note.Split(' ').Contains(strike.Manner))
                return true;
        }

        return false;
    }
}
