namespace OutlookFollowUp.Linting.Usage;

/// <summary>The words of a text, gathered when first asked for: "manger" is right in a text that speaks of hay.</summary>
internal sealed class SaidWords(Term[] terms)
{
    private HashSet<Lexeme>? _said;

    public bool Any(HashSet<Lexeme> words)
    {
        if (words.Count == 0)
            return false;
        _said ??= [.. terms.Select(term => term.Lexeme).OfType<Lexeme>()];
        foreach (var word in words)
        {
            if (_said.Contains(word))
                return true;
        }

        return false;
    }
}
