using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>A token of the text as grammar sees it; what is no word has no lexeme.</summary>
/// <param name="Classes">The lexeme's, and whether it is written as a name.</param>
internal readonly record struct Term(Lexeme? Lexeme, WordClass Classes, TextSpan Span, int Sentence, bool IsComma)
{
    public bool IsWord => Lexeme is not null;
}

/// <summary>A passage as the row of its terms.</summary>
internal static class Terms
{
    public static Term[] Of(Prose prose, WordBook book)
    {
        var tokens = prose.TokenSpan;
        var terms = new Term[tokens.Length];
        var sentence = 0;
        for (var index = 0; index < tokens.Length; index++)
        {
            var token = tokens[index];
            while (sentence < prose.Sentences.Count - 1 && token.Span.Start >= prose.Sentences[sentence].End)
                sentence++;
            var isFirst = index == 0 || terms[index - 1].Sentence != sentence;
            terms[index] = Read(prose, token, sentence, isFirst, book);
        }

        return terms;
    }

    private static Term Read(Prose prose, Token token, int sentence, bool isFirst, WordBook book)
    {
        if (token.Kind == TokenKind.Number)
            return new(WordBook.Digits, WordBook.Digits.Classes, token.Span, sentence, false);
        if (token.Kind != TokenKind.Word)
            return new(null, WordClass.None, token.Span, sentence, prose.Text[token.Span.Start] == ',');

        var lexeme = book.Find(prose.Folded(token));
        var isName = !isFirst && char.IsUpper(prose.Text[token.Span.Start]) && !(lexeme.Classes.HasFlag(WordClass.Subject) || token.Span.Length == 1);
        return new(lexeme, isName ? lexeme.Classes | WordClass.Name : lexeme.Classes, token.Span, sentence, false);
    }
}
