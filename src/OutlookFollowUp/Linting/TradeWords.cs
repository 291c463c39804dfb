namespace OutlookFollowUp.Linting;

/// <summary>Words of trades that no word list has, and each of which looks like a slip in another word.</summary>
internal static class TradeWords
{
    private static readonly HashSet<string> All = """
        yoghurt yogourt gelatine racquet verandah bandana barbeque guerilla sheik imposter youse ute sparkie smoko truckie brekkie doona
        chook sandshoe greenie roughie roughy bartack overlock serger selvedge toile moulage topstitch godet ponte dobby doffer thinset
        backerboard shotcrete gunite geogrid bioswale sistering dwang rebar parging mudsill firestop brunoise tamis levain poolish biga
        banneton entremet affineur affinage tomme proofer couche brotform feuilletine tuile choux terroir cremeux canele kouign fumet jus
        demi gastrique beurre confit rillette saucisson brix sparge lauter trub krausen scoby firkin barrique veraison punchdown remontage
        haylage tedder tupping wether gimmer hogget shearling coppice rotavator cannulate debride stoma resorptive sats bariatric subcut
        prn tachy ileus fundus doula crossdock backhaul palletizer palletiser palletise tarping gemba andon muda mura muri poka kaizen
        heijunka jidoka swarf deburr deburring gib purfling luthier luffer gesso giclee gobo mocap retopo foley rotoscope crossfade
        followspot loupe burin bosun smolts longline bycatch adit stope winze leachate eluent digestate upcycle upcycled upcycling
        pushback jetbridge loadsheet turnround coaming subledger lemmatize lemmatise rollup sharding sharded dedupe linter
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters is one of them, or the plural of one.</summary>
    public static bool Holds(string word) => All.Contains(word) || (word[^1] == 's' && All.Contains(word[..^1]));
}
