namespace OutlookFollowUp.Text;

/// <summary>Tells by its form whether a line belongs to a signature: contact data, a title, a device's boast, a disclaimer.</summary>
internal static class ContactLine
{
    private const int LongestLine = 100;
    private const int LongestLabel = 16;

    private static readonly string[] Labels =
    [
        "tel", "phone", "mobile", "mob", "cell", "fax", "t", "m", "p", "c", "e", "w", "f", "d", "o", "direct", "office", "email", "e-mail",
        "mail", "web", "website", "linkedin", "twitter", "github", "skype", "address", "telefon", "mobil", "tél", "téléphone", "portable",
        "móvil", "teléfono", "telefone", "celular", "telemóvel", "cellulare", "telefono", "whatsapp", "pronouns", "book a meeting",
        "calendly", "portfolio",
    ];

    private static readonly string[] Devices =
    [
        "sent from my ", "sent from outlook", "sent from mail for", "sent from yahoo", "sent from proton", "sent from samsung",
        "sent from gmail", "sent from aol", "sent from iphone", "sent from ipad", "sent from android", "sent via ", "sent on the go",
        "get outlook for", "sent with proton", "von meinem iphone gesendet", "von meinem ipad gesendet", "gesendet von ", "gesendet mit ",
        "holen sie sich outlook für", "outlook für ios", "outlook für android", "envoyé de mon ", "envoyé depuis ", "envoyé à partir de ",
        "télécharger outlook", "obtenez outlook pour", "obtenir outlook", "enviado desde mi ", "enviado desde ", "enviado do meu ",
        "enviado do ", "enviado a partir do ", "obtener outlook", "obter o outlook", "obtenha o outlook", "inviato da ", "inviato dal ",
        "scarica outlook", "verstuurd vanaf mijn ", "verzonden vanaf mijn ", "outlook voor ", "sendt fra min", "skickat från min",
    ];

    private static readonly string[] Disclaimers =
    [
        "intended recipient", "intended only for", "intended solely for", "is confidential", "are confidential", "be confidential",
        "confidentiality notice", "confidential and", "legally privileged", "privileged and confidential", "consider the environment",
        "think before you print", "before printing this", "registered in england", "registered office", "company number",
        "company registration", "received this email in error", "received this e-mail in error", "received this message in error",
        "received this in error", "virus-free", "scanned for viruses", "checked for viruses", "unsubscribe", "disclaimer:",
        "views expressed", "unauthorised use", "unauthorized use", "equal opportunity employer", "vertraulich", "handelsregister",
        "geschäftsführer", "geschäftsführung:", "amtsgericht", "confidentiel", "destinataire", "confidencial", "destinatario",
        "destinatário", "riservat", "vertrouwelijk", "ust-id", "vat no", "vat number",
    ];

    /// <summary>Whether a mail program wrote that line: "Sent from my iPhone", "Get Outlook for iOS".</summary>
    public static bool IsDevice(ReadOnlySpan<char> words)
    {
        if (words.Length is < 8 or > 72)
            return false;

        Span<char> folded = stackalloc char[72];
        Folding.Fold(words, folded);
        foreach (var device in Devices)
        {
            if (folded.StartsWith(device, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether that is a telephone number, an address on the web or by mail, or a line labelled as one.</summary>
    public static bool IsContact(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestLine)
            return false;

        return IsPhone(words) || IsLabelled(words) || IsAddress(words) || IsStreet(words);
    }

    /// <summary>Whether that may be a title, a company or a place: short, capitalised, no sentence.</summary>
    public static bool IsTitle(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words.Length > 72
            || words[^1] is '.' or '!' or '?' or ':' && !words.EndsWith("Inc.") && !words.EndsWith("Ltd."))
            return false;

        var (count, capitals) = (0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.IsEmpty || !char.IsLetter(word[0]) || (char.IsLower(word[0]) && word.Length <= 3))
                continue;

            count++;
            if (!char.IsLower(word[0]))
                capitals++;
        }

        return count is > 0 and <= 9 && capitals * 4 >= count * 3;
    }

    /// <summary>How many of the phrases a paragraph holds that a company's mail server writes under every mail.</summary>
    public static int DisclaimerPhrases(ReadOnlySpan<char> paragraph)
    {
        var count = 0;
        foreach (var phrase in Disclaimers)
        {
            if (paragraph.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                count++;
        }

        return count;
    }

    private static bool IsPhone(ReadOnlySpan<char> words)
    {
        var (digits, others) = (0, 0);
        foreach (var unit in words)
        {
            if (char.IsAsciiDigit(unit))
                digits++;
            else if (unit is not (' ' or '+' or '(' or ')' or '-' or '.' or '/' or '\u2011' or '\u2013' or '|'))
                others++;
        }

        return (digits is >= 7 and <= 40 && others <= 8) || (digits is >= 4 and <= 6 && IsExtension(words));
    }

    /// <summary>"x31455", "ext. 31455".</summary>
    private static bool IsExtension(ReadOnlySpan<char> words)
    {
        var label = words[..words.IndexOfAnyInRange('0', '9')].TrimEnd(" .-");
        return label.Equals("x", StringComparison.OrdinalIgnoreCase) || label.Equals("ext", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLabelled(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        var isColon = colon is > 0 and <= LongestLabel;
        var end = isColon ? colon : words.IndexOfAny(". ".AsSpan());
        if (end < 1)
            return false;

        var label = words[..end].Trim();
        foreach (var known in Labels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
                return isColon || IsPhone(words[end..]);
        }

        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> words)
    {
        var isAddress = words.Contains('@') || words.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || words.Contains("://", StringComparison.Ordinal) || words.Contains("linkedin.com", StringComparison.OrdinalIgnoreCase);
        return isAddress ? words.Count(' ') <= 6 && words[^1] is not ('.' or '!' or '?') : IsDomain(words);
    }

    private static bool IsDomain(ReadOnlySpan<char> words) =>
        !words.Contains(' ') && words.IndexOf('.') is var dot and > 0 && dot + 2 < words.Length
        && char.IsAsciiLetter(words[^1]) && words.IndexOfAnyExceptInRange('-', 'z') < 0;

    /// <summary>"12 High Street, Leeds": a house number first and capitals behind it.</summary>
    private static bool IsStreet(ReadOnlySpan<char> words) =>
        char.IsAsciiDigit(words[0]) && words.IndexOf(' ') is var space and > 0 && space <= 6 && IsTitle(words[space..].Trim())
        && words.Contains(',');
}
