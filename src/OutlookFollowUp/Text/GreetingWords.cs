namespace OutlookFollowUp.Text;

/// <summary>The words of greetings. All folded.</summary>
internal static class GreetingWords
{
    private static readonly WordTable Openers = WordTable.Of(
        "dear|my dear|dearest|hi|hi again|hello|hello again|hey|hey again|hiya|heya|howdy|greetings|warm greetings|salutations|yo|hallo|"
        + "good morning|good afternoon|good evening|good day|good morning again|good afternoon again|morning|afternoon|evening|"
        + "happy monday|happy tuesday|happy wednesday|happy thursday|happy friday|happy new year|"
        + "sehr geehrte|sehr geehrter|sehr verehrte|liebe|lieber|hallo zusammen|guten tag|guten morgen|guten abend|moin|servus|grüß gott|grüezi|"
        + "bonjour|bonsoir|cher|chère|chers|salut|"
        + "hola|estimado|estimada|estimados|querido|querida|buenos días|buenas tardes|buenas noches|muy buenas|buenas|"
        + "olá|oi|prezado|prezada|prezados|caro|cara|caros|bom dia|boa tarde|boa noite|"
        + "ciao|gentile|gentili|egregio|egregia|buongiorno|buonasera|salve|spettabile|"
        + "beste|geachte|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|hej|hei|kära|kære");

    private static readonly WordTable Titles = WordTable.Of(
        "mr|ms|mrs|miss|mx|dr|prof|professor|doctor|rev|reverend|hon|sir|madam|ma'am|dame|lord|lady|capt|captain|judge|sr|sra|srta|señor|señora|"
        + "herr|herrn|frau|doktor|m|mme|mlle|monsieur|madame|sig|signor|signora|signore|dott|dottor|dottoressa|ing|avv|dhr|mevr|meneer|mevrouw|"
        + "heer|senhor|senhora|exmo|exma|don|doña|dra");

    /// <summary>Words that make those they end a group: "hiring manager", "Acme team".</summary>
    private static readonly WordTable Groups = WordTable.Of(
        "all|team|teams|everyone|everybody|folks|friends|colleagues|manager|managers|committee|panel|department|recruiter|recruiters|recruiting|"
        + "recruitment|talent|hr|group|board|staff|crew|interviewers|interviewer|officer|office|people|guys|gang|both|there|sirs|gentlemen|ladies|"
        + "hiring|acquisition|resources|concern|representative|coordinator|director|head|desk|"
        + "zusammen|alle|damen|herren|team's|kollegen|tous|toutes|équipe|todos|todas|equipo|equipe|tutti|allen|allemaal");

    /// <summary>Capitalised words that start a sentence and are nobody's name.</summary>
    private static readonly WordTable Starters = WordTable.Of(
        "i|i'm|i've|i'd|i'll|it|it's|we|we'd|we've|you|your|my|our|the|a|an|this|that|these|those|thank|thanks|thx|just|as|at|in|on|of|for|from|to|with|"
        + "and|but|so|or|if|when|while|after|before|since|until|during|although|though|because|following|further|per|re|fwd|fw|hope|hoping|please|"
        + "many|much|great|good|nice|lovely|very|really|such|what|who|how|where|why|which|can|could|would|will|may|might|do|does|did|is|are|was|"
        + "were|has|have|had|there|here|first|firstly|second|secondly|finally|lastly|next|then|now|today|yesterday|tomorrow|tonight|unfortunately|"
        + "sadly|fortunately|luckily|happily|honestly|frankly|sorry|apologies|yes|no|yeah|yep|ok|okay|sure|certainly|absolutely|definitely|of course|"
        + "well|also|additionally|moreover|furthermore|however|therefore|hence|thus|meanwhile|instead|again|indeed|actually|basically|clearly|"
        + "obviously|recently|lately|earlier|later|soon|once|always|never|often|sometimes|perhaps|maybe|regarding|concerning|attached|enclosed|below|"
        + "above|congratulations|congrats|welcome|happy|glad|pleased|delighted|excited|thrilled|looking|monday|tuesday|wednesday|thursday|friday|"
        + "saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|best|regards|cheers|sincerely|"
        + "update|note|notes|question|questions|subject|agenda|summary|ps|p.s|fyi|btw|wow|oh|ah|quick|got|see|let|let's|not|don't|"
        + "interview|thankyou|received|noted|done|agreed|perfect|excellent|fantastic|wonderful|amazing|awesome|brilliant|right|true|fine");

    /// <summary>What follows a name alone with a comma: "Priya, thank you for …".</summary>
    private static readonly WordTable AfterBareName = WordTable.Of("thank|thanks|many|congratulations|congrats");

    public static bool IsOpener(ReadOnlySpan<char> words) => Openers.Contains(words);

    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word.TrimEnd('.'));

    public static bool IsGroup(ReadOnlySpan<char> word) => Groups.Contains(word);

    public static bool IsStarter(ReadOnlySpan<char> word) =>
        Starters.Contains(word)
        || (word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("kimberly" or "beverly"));

    public static bool FollowsBareName(ReadOnlySpan<char> word) => AfterBareName.Contains(word);

    /// <summary>Whether a word joins two who are greeted.</summary>
    public static bool IsAnd(ReadOnlySpan<char> word) =>
        word is "and" or "or" or "&" or "+" or "/" or "und" or "oder" or "et" or "y" or "e" or "en" or "og" or "och";

}
