namespace OutlookFollowUp.Linting.Usage;

/// <summary>Wrong words, what was meant, and the company they keep when they are wrong.</summary>
internal sealed class Slip
{
    private readonly List<Context> _where = [];
    private readonly List<Context> _except = [];
    private readonly HashSet<Lexeme> _unlessSaid = [];
    private readonly Item[] _wrong;
    private readonly WordBook _book;

    /// <param name="header"><c>wrong &gt; right ; why</c></param>
    /// <param name="book">Whose words they are.</param>
    public Slip(string header, WordBook book)
    {
        _book = book;
        var semicolon = header.IndexOf(" ; ", StringComparison.Ordinal);
        Why = semicolon < 0 ? null : header[(semicolon + 3)..];
        var sides = (semicolon < 0 ? header : header[..semicolon]).Split(" > ");
        Name = string.Join(" > ", sides);
        Right = sides[1].Trim();
        _wrong = [.. sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => new Item(item, book))];
    }

    /// <summary>What it is called in figures.</summary>
    public string Name { get; }

    /// <summary>What was meant: words, <c>_</c> for the wrong words as they stand, and <c>+ing</c> and the like for another form of the last.</summary>
    public string Right { get; }

    public string? Why { get; }

    /// <summary>How many terms the wrong words are.</summary>
    public int Length => _wrong.Length;

    /// <summary>Whether the words are wrong wherever they stand.</summary>
    public bool IsAlwaysWrong => _where.Count == 0;

    /// <summary>The words it may begin with, once all words are in the book.</summary>
    public IEnumerable<Lexeme> FirstWords => _wrong[0].Members(_book);

    public void Add(string line)
    {
        if (line[0] == '-')
            _except.Add(new(line[1..], _book));
        else if (line[0] == '~')
            _unlessSaid.UnionWith(line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(_book.Word));
        else
            _where.Add(new(line, _book));
    }

    public bool IsAt(ReadOnlySpan<Term> terms, int first, SaidWords said)
    {
        if (first + Length > terms.Length)
            return false;
        for (var index = 1; index < Length; index++)
        {
            var term = terms[first + index];
            if (!term.IsWord || term.Sentence != terms[first].Sentence || !_wrong[index].Fits(term))
                return false;
        }

        var last = first + Length - 1;
        return Fits(_where, terms, first, last, whenNone: true) && !Fits(_except, terms, first, last, whenNone: false)
            && !said.Any(_unlessSaid);
    }

    /// <summary>What to write instead of the wrong words; null when nothing is sure.</summary>
    public string? Meant(string wrong, Lexeme last)
    {
        if (Right == "?")
            return null;
        var parts = Right.Split(' ').Select(part => part switch
        {
            "_" => wrong,
            "-" => "",
            "+ing" => last.Verb?.Ing,
            "+pp" => last.Verb?.Participle,
            "+past" => last.Verb?.Past,
            "+base" => last.Verb?.Base,
            "+third" => last.Verb?.Third,
            "+singular" => last.Singular,
            "+plural" => last.Plural,
            _ => part,
        }).ToList();
        return parts.Contains(null) ? null : string.Join(' ', parts);
    }

    private static bool Fits(List<Context> contexts, ReadOnlySpan<Term> terms, int first, int last, bool whenNone)
    {
        foreach (var context in contexts)
        {
            if (context.Fits(terms, first, last))
                return true;
        }

        return contexts.Count == 0 && whenNone;
    }
}
