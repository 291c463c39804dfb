using OutlookFollowUp.Interviews;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Employers;

/// <summary>
/// A firm that nobody around the draft knows, where only the employer's name can stand: "interview at Foobar Ltd", "to join Initech".
/// </summary>
internal static class UnknownEmployer
{
    private const int MostWords = 5;
    private const int ShortestWord = 5;

    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "inc", "llc", "llp", "ltd", "limited", "plc", "corp", "corporation", "gmbh", "ag", "bv", "nv", "oy", "pty", "sarl", "srl", "spa",
        "aps", "pvt",
    };

    public static IEnumerable<TextSpan> In(Passage passage, EmployerTalk talk, Reading reading, bool namesThisOne)
    {
        var surely = EmployerTalk.Ends(passage, EmployerPhrases.SurelyToward);
        foreach (var first in EmployerTalk.Ends(passage, EmployerPhrases.TowardAFirm).Union(surely).Order())
        {
            var length = RunLength(passage, first);
            if (length == 0 || talk.IsInAsideSentence(first))
                continue;

            var words = Enumerable.Range(first, length).Select(index => passage.Words[index]).ToList();
            var span = TextSpan.Between(words[0].Span.Start, words[^1].Span.End);
            var isFirm = length > 1 && LegalForms.Contains(words[^1].Folded);
            if (IsKnown(passage[span], words, reading))
                continue;
            if (isFirm || (surely.Contains(first) && !namesThisOne && words.TrueForAll(word => IsNameless(passage, word, reading))))
                yield return span;
        }
    }

    /// <summary>How many words with capitals follow one another there.</summary>
    private static int RunLength(Passage passage, int first)
    {
        var length = 0;
        while (length < MostWords && first + length < passage.Words.Count
            && char.IsUpper(passage.Text[passage.Words[first + length].Span.Start])
            && passage.Words[first + length].Sentence == passage.Words[first].Sentence
            && (length == 0 || passage.Words[first + length].Span.Start - passage.Words[first + length - 1].Span.End == 1))
            length++;
        return length;
    }

    /// <summary>
    /// A site, a product or a person that somebody around the draft has named, or another form of the employer's own name.
    /// </summary>
    private static bool IsKnown(string name, List<Word> words, Reading reading) =>
        words.Exists(word => !LegalForms.Contains(word.Folded) && word.Folded.Length > 2 && reading.Lexicon.Knows(word.Folded))
        || CompanyNames.Same(name, reading.Interview!.Company) || reading.Interview.Domains.Any(domain => CompanyNames.Fits(name, domain))
        || words.TrueForAll(word => LegalForms.Contains(word.Folded));

    /// <summary>Neither a word nor a place nor a person's name that a dictionary holds, and no acronym.</summary>
    private static bool IsNameless(Passage passage, Word word, Reading reading) =>
        word.Folded.Length >= ShortestWord && passage[word.Span].Any(char.IsLower) && !reading.Speller.IsWord(passage[word.Span])
            && !reading.Speller.IsWord(word.Folded)
        && !OutlookFollowUp.Names.GivenNames.IsKnown(word.Folded) && passage.Prose.Tokens[word.Token].Kind == TokenKind.Word;
}
