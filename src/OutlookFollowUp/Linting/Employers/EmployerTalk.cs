using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Employers;

/// <summary>What a passage says around the names of employers: whom the writer wants to work for, and who is named by the way.</summary>
internal sealed class EmployerTalk(Passage passage)
{
    private readonly HashSet<int> _toward = Ends(passage, EmployerPhrases.Toward);
    private readonly HashSet<int> _aside = Ends(passage, EmployerPhrases.Aside);
    private readonly HashSet<int> _behind = [.. passage.Hits(EmployerPhrases.Behind).Select(hit => hit.FirstWord)];
    private readonly HashSet<int> _asideSentences = [.. passage.Hits(EmployerPhrases.AsideAnywhere)
        .Select(hit => passage.Words[hit.FirstWord].Sentence)];

    private readonly HashSet<int> _hopes = [.. passage.Hits(EmployerPhrases.Hopes).Select(hit => passage.Words[hit.FirstWord].Sentence)];

    /// <summary>Whether the words at that name are those of somebody who wants to work there.</summary>
    public bool IsToward(EmployerMention mention) =>
        Precedes(_toward, mention.First) || _behind.Contains(mention.Last + 1) || _behind.Contains(mention.Last + 2);

    /// <summary>Whether the name is that of an earlier employer, a competitor or somebody else's firm.</summary>
    public bool IsAside(EmployerMention mention) => Precedes(_aside, mention.First);

    /// <summary>Whether the sentence speaks of other employers.</summary>
    public bool IsInAsideSentence(EmployerMention mention) => _asideSentences.Contains(passage.Words[mention.First].Sentence);

    /// <summary>Whether the sentence speaks of this application; a subject always does.</summary>
    public bool IsInHopefulSentence(EmployerMention mention) =>
        passage.Part == DraftPart.Subject || _hopes.Contains(passage.Words[mention.First].Sentence);

    public bool IsInAsideSentence(int word) => _asideSentences.Contains(passage.Words[word].Sentence);

    /// <summary>The words just behind the phrases of that set.</summary>
    public static HashSet<int> Ends(Passage passage, PhraseSet set) => [.. passage.Hits(set).Select(hit => hit.LastWord + 1)];

    private bool Precedes(HashSet<int> ends, int first) =>
        ends.Contains(first) || (first > 0 && ends.Contains(first - 1)
            && passage.Words[first - 1].Folded is "the" or "your" or "team" or "all");
}
