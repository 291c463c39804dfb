namespace OutlookFollowUp.Text;

/// <summary>
/// The words that mail programs put over history, in the languages people who write English mail get them in. All folded.
/// </summary>
internal static class HistoryWords
{
    private static readonly WordTable Labels = WordTable.Of(
        ((int)HeaderLabel.From, "from|von|de|da|van|från|fra|od|lähettäjä|от|kimden"),
        ((int)HeaderLabel.Date,
            "sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|enviado|enviado el|enviado em|enviada|enviada em|fecha|data|"
            + "data de envio|inviato|verzonden|verzonden op|skickat|sendt|dato|wysłano|lähetetty|дата|отправлено|gönderildi|tarih"),
        ((int)HeaderLabel.To, "to|an|à|para|a|per|aan|till|til|do|vastaanottaja|кому|kime"),
        ((int)HeaderLabel.Copy, "cc|kopie|kopie (cc)|copia|copie à|cc :|bcc"),
        ((int)HeaderLabel.Subject, "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема|konu"));

    /// <summary>What stands between dashes over history.</summary>
    private static readonly WordTable Titles = WordTable.Of(
        "original message|original appointment|original email|original e-mail|forwarded message|forwarded by|reply message|begin forwarded message|"
        + "ursprüngliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|ursprünglicher termin|"
        + "message d'origine|message original|message transféré|message transmis|rendez-vous d'origine|"
        + "mensaje original|mensaje reenviado|cita original|mensagem original|mensagem encaminhada|mensagem reencaminhada|compromisso original|"
        + "messaggio originale|messaggio inoltrato|oorspronkelijk bericht|oorspronkelijke bericht|doorgestuurd bericht|"
        + "ursprungligt meddelande|oprindelig meddelelse|wiadomość oryginalna");

    /// <summary>Whole lines that Apple Mail writes over a forwarded mail.</summary>
    private static readonly WordTable Announcements = WordTable.Of(
        "begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié :|début du message transféré :|"
        + "inicio del mensaje reenviado:|início da mensagem reenviada:|início da mensagem encaminhada:|inizio messaggio inoltrato:|begin doorgestuurd bericht:");

    /// <summary>How a line such as "On 3 March 2026, Priya Shah wrote:" begins, and what it says before its colon.</summary>
    public static IReadOnlyList<(string Lead, string Verb)> Attributions { get; } =
    [
        ("on ", " wrote"), ("am ", " schrieb"), ("le ", " a écrit"), ("el ", " escribió"), ("em ", " escreveu"), ("no dia ", " escreveu"),
        ("a ", " escreveu"), ("il ", " ha scritto"), ("op ", " schreef"), ("op ", " geschreven"), ("den ", " skrev"),
        ("w dniu ", " napisał"),
        ("", " wrote"), ("", " schrieb"), ("", " a écrit"), ("", " escribió"), ("", " escreveu"), ("", " ha scritto"), ("", " schreef"),
    ];

    public static HeaderLabel? Label(ReadOnlySpan<char> folded) =>
        Labels.TryGet(folded, out var label) ? (HeaderLabel)label : null;

    public static bool IsTitle(ReadOnlySpan<char> folded) => Titles.Contains(folded);

    public static bool IsAnnouncement(ReadOnlySpan<char> folded) => Announcements.Contains(folded);
}

/// <summary>The lines of a quoted mail's header.</summary>
internal enum HeaderLabel { From, Date, To, Copy, Subject }
