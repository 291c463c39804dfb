namespace OutlookFollowUp.Spelling;

/// <summary>A Hunspell dictionary behind two questions: is this a word, and what was meant. Safe to share between threads.</summary>
public sealed class Speller
{
    private static readonly Lazy<Speller> American = new(() => new Speller(Dialect.AmericanEnglish));
    private static readonly Lazy<Speller> British = new(() => new Speller(Dialect.BritishEnglish));
    private readonly Verdicts _verdicts;
    private readonly Lazy<Guesser> _guesser;

    private Speller(Dialect dialect)
    {
        _verdicts = new Verdicts(dialect, withTerms: true);
        _guesser = new Lazy<Guesser>(() => new Guesser(dialect, _verdicts));
    }

    /// <summary>The dictionary of a dialect with common company and software terms, read on first use and then kept.</summary>
    public static Speller For(Dialect dialect) => (dialect == Dialect.BritishEnglish ? British : American).Value;

    /// <summary>Whether this is a word, by the verdict Hunspell gives: affixed, capitalised and compounded forms included.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => _verdicts.IsWord(word);

    /// <summary>What was probably meant by a word that is none, best first; empty when nothing is near.</summary>
    public IReadOnlyList<string> Meant(string word) => [.. Guesses(word).Select(guess => guess.Word)];

    /// <summary>
    /// The same with how sure each guess is, and with the words around where they are known; from 0.9 the first is fit for a fix by one
    /// click.
    /// </summary>
    public IReadOnlyList<Guess> Guesses(string word, string before = "", string after = "") => _guesser.Value.Guesses(word, before, after);
}
