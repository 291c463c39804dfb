namespace OutlookFollowUp.Text;

/// <summary>The words that end a letter, above the name. All folded.</summary>
internal static class ClosingWords
{
    private const int LongestPhrase = 48;

    /// <summary>A phrase with a name behind it: a longer line is a sentence.</summary>
    private const int LongestLine = 100;

    /// <summary>Those that can hardly be anything else, so that a name may follow on the same line without a comma.</summary>
    private const string Formal =
        "kind regards|best regards|warm regards|warmest regards|kindest regards|with kind regards|with best regards|with kindest regards|"
        + "with warm regards|with warmest regards|regards|many regards|very best regards|kind rgds|best rgds|rgds|kr|br|brgds|"
        + "best wishes|with best wishes|kind wishes|warm wishes|warmest wishes|with warm wishes|with kind wishes|very best wishes|"
        + "sincerely|yours sincerely|sincerely yours|very sincerely|most sincerely|yours faithfully|faithfully|faithfully yours|yours truly|"
        + "very truly yours|truly yours|respectfully|respectfully yours|yours respectfully|very respectfully|cordially|yours cordially|"
        + "warmly|gratefully|gratefully yours|appreciatively|"
        + "mit freundlichen grüßen|mit freundlichem gruß|mit freundlichen gruessen|mit freundlichen grüssen|mit besten grüßen|"
        + "mit herzlichen grüßen|mit vielen grüßen|freundliche grüße|freundliche grüsse|viele grüße|beste grüße|herzliche grüße|"
        + "liebe grüße|schöne grüße|sonnige grüße|viele liebe grüße|beste grüsse|viele grüsse|liebe grüsse|herzliche grüsse|hochachtungsvoll|gruß|"
        + "grüße|mfg|lg|vg|"
        + "cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|meilleures salutations|"
        + "salutations distinguées|respectueusement|amicalement|"
        + "saludos|saludos cordiales|un saludo|un cordial saludo|atentamente|muy atentamente|cordialmente|un abrazo|"
        + "atenciosamente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|com os meus melhores cumprimentos|"
        + "abraços|um abraço|att|"
        + "cordiali saluti|distinti saluti|saluti|un caro saluto|i miei migliori saluti|"
        + "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|"
        + "groeten|groet|hoogachtend|mvg";

    /// <summary>Those that are a closing only alone on their line or before a name set off by a mark.</summary>
    private const string Casual =
        "best|all best|my best|all my best|all the best|very best|the very best|yours|yours ever|as ever|ever yours|always|cheers|ta|thx|thanks|"
        + "thanks again|thanks again for everything|thanks so much|thanks very much|thanks a lot|thanks and regards|thanks & regards|"
        + "thanks and best regards|thanks and kind regards|thank you and best regards|thank you and kind regards|many thanks|"
        + "many thanks again|many thanks and kind regards|many thanks and best wishes|many thanks in advance|thanks in advance|thank you in advance|"
        + "thank you|thank you again|thank you so much|thank you very much|thank you kindly|thank you for your time|"
        + "thank you for your consideration|thank you for your time and consideration|thank you once again|once again, thank you|"
        + "thanks once more|thank you once more|thanks for your time|thanks for your time and consideration|thanks for your consideration|"
        + "thanks for your help|thank you for your help|with thanks|with many thanks|with gratitude|in gratitude|with appreciation|"
        + "with sincere thanks|with warm thanks|with sincere appreciation|with respect|with love|love|lots of love|hugs|take care|be well|stay well|"
        + "talk soon|speak soon|see you soon|see you then|see you|until then|until soon|more soon|later|"
        + "looking forward|looking forward to it|looking forward to hearing from you|looking forward to meeting you|"
        + "looking forward to speaking with you|"
        + "have a great day|have a good day|have a nice day|have a great week|have a great weekend|have a good weekend|have a good evening|"
        + "kindly|respect|peace|best of luck|good luck|thanks again so much|"
        + "danke|vielen dank|danke und gruß|vielen dank und viele grüße|bis bald|bis dann|"
        + "merci|merci beaucoup|merci d'avance|à bientôt|bonne journée|"
        + "gracias|muchas gracias|hasta pronto|obrigado|obrigada|muito obrigado|muito obrigada|até breve|"
        + "grazie|grazie mille|a presto|bedankt|alvast bedankt|dank je wel|tot snel";

    private const int IsFormalPhrase = 1;

    private static readonly WordTable Phrases = WordTable.Of((IsFormalPhrase, Formal), (0, Casual));

    private static readonly WordTable FirstWords =
        WordTable.Of(string.Join('|', $"{Formal}|{Casual}".Split('|').Select(phrase => phrase[..FirstWordLength(phrase)])));

    /// <summary>The length of the closing phrase that a line starts with, and whether it is a formal one; 0 where there is none.</summary>
    public static (int Length, bool IsFormal) Match(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return (0, false);

        Span<char> buffer = stackalloc char[LongestPhrase];
        var window = line[..Math.Min(line.Length, LongestPhrase)];
        Folding.Fold(window, buffer);
        var folded = buffer[..window.Length];
        if (!FirstWords.Contains(folded[..FirstWordLength(folded)]))
            return (0, false);

        for (var length = folded.Length; length > 1; length--)
        {
            if (EndsWord(line, length) && Phrases.TryGet(folded[..length], out var formality))
                return (length, formality == IsFormalPhrase);
        }

        return (0, false);
    }

    private static int FirstWordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return length;
    }

    private static bool EndsWord(ReadOnlySpan<char> line, int length) => char.IsLetter(line[length - 1])
        && (length == line.Length || !(char.IsLetterOrDigit(line[length]) || line[length] is '\'' or '’' or '-'));
}
