namespace OutlookFollowUp.Interviews;

/// <summary>Reads the notation of <see cref="PhraseSet"/>, and splits sentences into the words that phrases are made of.</summary>
internal static class PhraseParser
{
    public static IReadOnlyList<PhrasePart> Parse(string source)
    {
        var at = 0;
        var parts = Sequence(source, ref at);
        return at == source.Length ? parts : throw new FormatException($"'{source}' has a stray '{source[at]}' at {at}.");
    }

    /// <summary>Words with their hyphens; a contraction is two: "don't" is "do" and "n't", "we'll" is "we" and "'ll".</summary>
    public static IReadOnlyList<string> Words(string plain)
    {
        var words = new List<string>();
        for (var i = 0; i < plain.Length;)
        {
            if (!char.IsLetterOrDigit(plain[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < plain.Length
                && (char.IsLetterOrDigit(plain[i])
                    || plain[i] is '\'' or '-' && i + 1 < plain.Length && char.IsLetterOrDigit(plain[i + 1])))
                i++;
            AddWord(words, plain[start..i]);
        }

        return words;
    }

    private static void AddWord(List<string> words, string word)
    {
        var mark = word.IndexOf('\'', StringComparison.Ordinal);
        if (word.EndsWith("n't", StringComparison.Ordinal))
            mark = word.Length - 3;
        if (mark > 0)
        {
            words.Add(word[..mark]);
            words.Add(word[mark..]);
        }
        else
        {
            words.Add(word);
        }
    }

    private static List<PhrasePart> Sequence(string source, ref int at)
    {
        var parts = new List<PhrasePart>();
        while (at < source.Length && source[at] is not (')' or '|' or ']'))
        {
            if (source[at] == ' ')
                at++;
            else if (source[at] is '(' or '[')
                parts.Add(Group(source, ref at));
            else if (source.AsSpan(at).StartsWith("..", StringComparison.Ordinal))
                (at, _) = (at + 2, Add(parts, new PhrasePart.Gap()));
            else if (source[at] == '*')
                (at, _) = (at + 1, Add(parts, new PhrasePart.Any()));
            else
                AddWords(source, ref at, parts);
        }

        return parts;
    }

    private static PhrasePart.Choice Group(string source, ref int at)
    {
        var isOptional = source[at++] == '[';
        var options = new List<IReadOnlyList<PhrasePart>> { Sequence(source, ref at) };
        while (at < source.Length && source[at] == '|')
        {
            at++;
            options.Add(Sequence(source, ref at));
        }

        if (at == source.Length)
            throw new FormatException($"'{source}' leaves a bracket open.");
        at++;
        if (at < source.Length && source[at] == '?')
            (at, isOptional) = (at + 1, true);
        return new(options, isOptional);
    }

    private static void AddWords(string source, ref int at, List<PhrasePart> parts)
    {
        var start = at;
        while (at < source.Length && source[at] is not (' ' or '(' or ')' or '[' or ']' or '|' or '*')
            && !source.AsSpan(at).StartsWith("..", StringComparison.Ordinal))
            at++;
        var text = source[start..at];
        if (text.Any(unit => !char.IsLetterOrDigit(unit) && unit is not ('\'' or '-')))
            throw new FormatException($"'{source}' holds '{text}', which no word is.");
        if (text[0] == '\'')
            parts.Add(new PhrasePart.Word(text));
        else if (text == "n't")
            parts.Add(new PhrasePart.Word(text));
        else
            parts.AddRange(Words(text).Select(word => new PhrasePart.Word(word)));
    }

    private static int Add(List<PhrasePart> parts, PhrasePart part)
    {
        parts.Add(part);
        return parts.Count;
    }
}
