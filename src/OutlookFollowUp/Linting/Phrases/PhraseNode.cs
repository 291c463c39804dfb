namespace OutlookFollowUp.Linting.Phrases;

/// <summary>
/// A place in the automaton: how far a phrase has been matched, and where it goes on other than by a certain word. Node 0 is the
/// beginning and means "nowhere" as a target.
/// </summary>
internal sealed class PhraseNode
{
    public int AnyWord { get; set; }

    public int Number { get; set; }

    public int AtSentenceStart { get; set; }

    public List<(int Target, int Most)> Gaps { get; } = [];

    /// <summary>Who waits here may still be passing over words, and has matched nothing by that.</summary>
    public bool IsBehindGap { get; set; }

    public bool IsSentenceEnd { get; init; }

    /// <summary>The phrases that are complete here.</summary>
    public List<Phrase> Ends { get; } = [];

    /// <summary>The phrases that are complete here if the sentence ends here, too.</summary>
    public List<Phrase> EndsOfSentence { get; init; } = [];
}
