namespace OutlookFollowUp.Dictionaries;

/// <summary>Words that are spelt right and still no good surprise in a mail: insults, slurs and what is crude, beside those the dictionary marks itself.</summary>
internal static class Unsuggested
{
    private static readonly HashSet<string> Roots = new(StringComparer.OrdinalIgnoreCase)
    {
        "anal", "anus", "arse", "arsehole", "ass", "bastard", "bitch", "bitchy", "blowjob", "bollocks", "boob", "boobs", "bugger", "chink", "clit", "cock", "crap", "crapped", "crapper",
        "crappy", "cripple", "cum", "dago", "damn", "dick", "dickhead", "dildo", "dyke", "fag", "faggot", "fagot", "fart", "git", "gook", "gringo", "heinie", "homo", "hooker", "horny",
        "idiot", "imbecile", "incest", "kike", "molest", "molester", "moron", "moronic", "Nazi", "negro", "Negroid", "nude", "orgasm", "orgy", "paki", "penis", "pimp", "piss", "pisser",
        "poof", "poofter", "poop", "porn", "porno", "prick", "pussy", "queer", "rape", "raper", "rapist", "retard", "scum", "scumbag", "semen", "sex", "sexy", "slag", "slut", "slutty",
        "sod", "sodding", "sodomite", "sodomy", "sperm", "spic", "squaw", "tit", "titty", "tranny", "turd", "twat", "vagina", "vaginal", "wank", "wanker", "whore", "whoreish", "yid",
    };

    public static bool Contains(string root) => Roots.Contains(root);
}
