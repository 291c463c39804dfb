using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>All grammar slips of a passage in order, none on words that another already has.</summary>
internal static class GrammarSlips
{
    public static IEnumerable<GrammarSlip> In(Passage passage, Reading reading)
    {
        var terms = Terms.Of(passage.Prose, SlipBook.Default.Words);
        var end = 0;
        foreach (var slip in RepeatedWords.In(passage, terms, reading.Speller).Concat(WrongWords.In(passage, terms, reading.Lexicon))
            .Concat(Articles.In(passage, terms)).OrderBy(slip => slip.Span.Start))
        {
            if (slip.Span.Start < end || OtherLanguage.IsSpokenIn(passage.SentenceAt(slip.Span.Start), passage.Prose, reading.Speller))
                continue;
            end = slip.Span.End;
            yield return slip;
        }
    }
}
