namespace OutlookFollowUp.Linting.Attachments;

/// <summary>A file's name as words: "CoverLetterGlobex_v2.pdf" is cover, letter, globex, v.</summary>
internal sealed class FileName
{
    private const int LongestName = 255;
    private const int ShortestSqueezed = 6;

    private static readonly HashSet<string> Letters = Set("""
        cover letter coverletter letters anschreiben bewerbungsschreiben motivationsschreiben application bewerbung motivation lettre
        carta lettera statement proposal pitch thankyou thank followup
        interview candidatura candidature presentacion presentation personal sollicitatie sollicitatiebrief brief letterofinterest interest
        """);

    private static readonly HashSet<string> Resumes = Set("cv resume lebenslauf curriculum vitae portfolio mappe bewerbungsmappe profile");

    /// <summary>Papers about earlier work bear the name of the firm that it was done for.</summary>
    private static readonly HashSet<string> Records = Set("""
        reference references referenz referenzen zeugnis arbeitszeugnis zwischenzeugnis recommendation recommendations testimonial
        certificate certificates cert zertifikat certification
        transcript transcripts payslip payslips contract vertrag award awards diploma degree report offer receipt invoice licence license
        permit review appraisal nda press article
        """);

    private readonly string _squeezed;

    public FileName(string name)
    {
        var end = name.LastIndexOf('.');
        var stem = end > 0 && name.Length - end <= 6 ? name[..end] : name;
        Words = [.. Split(stem.Length > LongestName ? stem[..LongestName] : stem)];
        _squeezed = string.Concat(Words);
    }

    /// <summary>The words, folded, with digits left out.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether it is written to one reader: a covering letter, an application, a proposal.</summary>
    public bool IsLetter => Words.Any(Letters.Contains);

    public bool IsResume => Words.Any(Resumes.Contains);

    public bool IsRecord => Words.Any(Records.Contains);

    /// <summary>Whether it holds these folded words one after the other, apart or run together.</summary>
    public bool Has(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return false;
        for (var first = 0; first <= Words.Count - words.Count; first++)
        {
            if (words.Select((word, i) => Words[first + i] == word).All(same => same))
                return true;
        }

        return string.Concat(words) is var squeezed && squeezed.Length >= ShortestSqueezed
            && _squeezed.Contains(squeezed, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Split(string stem)
    {
        var start = -1;
        for (var i = 0; i <= stem.Length; i++)
        {
            var isLetter = i < stem.Length && (char.IsLetter(stem[i]) || char.IsSurrogate(stem[i]));
            if (start >= 0 && (!isLetter || IsHump(stem, i)))
            {
                yield return BareSpelling.Of(stem[start..i]);
                start = -1;
            }

            if (isLetter && start < 0)
                start = i;
        }
    }

    /// <summary>Whether a new word begins there: "coverLetter", "BIEngineer".</summary>
    private static bool IsHump(string stem, int i) => char.IsUpper(stem[i])
        && (char.IsLower(stem[i - 1]) || (char.IsUpper(stem[i - 1]) && i + 1 < stem.Length && char.IsLower(stem[i + 1])));

    private static HashSet<string> Set(string words) => [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
