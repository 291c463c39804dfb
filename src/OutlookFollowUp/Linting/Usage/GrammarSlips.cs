using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>All grammar slips of a passage in order, none on words that another already has.</summary>
internal static class GrammarSlips
{
    public static IEnumerable<GrammarSlip> In(Passage passage, Reading reading)
    {
        var terms = Terms.Of(passage.Prose, SlipBook.Default.Words);
        var (end, sentence) = (0, new TextSpan(0, 0));
        var isForeign = false;
        foreach (var slip in RepeatedWords.In(passage, terms, reading.Speller).Concat(WrongWords.In(passage, terms, reading))
            .Concat(Articles.In(passage, terms)).OrderBy(slip => slip.Span.Start))
        {
            if (slip.Span.Start < end)
                continue;
            if (slip.Span.Start >= sentence.End)
            {
                sentence = passage.SentenceAt(slip.Span.Start);
                isForeign = OtherLanguage.IsSpokenIn(sentence, passage.Prose, reading.Speller);
            }

            if (isForeign)
                continue;
            end = slip.Span.End;
            yield return slip;
        }
    }
}
