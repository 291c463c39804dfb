namespace OutlookFollowUp.Linting;

/// <summary>Words of trades, and second spellings, that no general dictionary has, and each of which looks like a slip in another word.</summary>
internal static class TradeWords
{
    private static readonly HashSet<string> All = """
        yoghurt yogourt gelatine racquet verandah bandana barbeque guerilla sheik imposter youse ute sparkie chippie smoko truckie brekkie bushfire
        arvo doona chook sandshoe sundowner fossick greenie roughie roughy
        bartack overlock serger selvedge selvage toile moulage grosgrain topstitch backstitch placket yoke godet gusset interfacing batiste voile
        challis ponte ottoman twill dobby jacquard warp weft heddle tabby roving carder doffer
        thinset backerboard soffit purlin shotcrete gunite geogrid bioswale screed sistering noggin dwang joist rebar lath render pargeting parging
        batten fascia verge mudsill sill grout firestop scupper weep corbel quoin voussoir ashlar rubble muntin mullion transom sash jamb architrave
        mirepoix brunoise tamis levain poolish biga banneton lame entremet affineur affinage tomme proofer couche brotform feuilletine tuile
        quenelle choux sabayon terroir cremeux financier canele kouign roux fumet jus demi gastrique beurre confit rillette saucisson
        brix sparge lauter trub krausen scoby wort hopper firkin kilderkin barrique veraison punchdown lees remontage bung ullage riddling
        haylage tedder tupping wether gimmer teaser hogget shearling coppice pollard rotavator baler windrow silage swath drench fluke
        cannulate debride intubate titrate stoma haematoma orthotic osseous resorptive sats obs triage turgor sharps bariatric subcut sublingual
        subacute supine prone prn stat bradycardia tachy hypo hyper reflux ileus lochia fundus perineal doula
        drayage demurrage dunnage bobtail reefer lumper kitting crossdock backhaul deadhead palletizer palletiser palletise tarping
        gemba andon muda mura muri poka kanban kaizen heijunka jidoka kitted
        swarf deburr deburring kerf knurl knurled reamer tailstock gib quill arbor mandrel dado rabbet rebate tenon purfling luthier luffer
        gesso giclee scrim gobo flyman mocap retopo foley rotoscope crossfade followspot loupe patina burin drypoint
        bosun binnacle davit thwart gudgeon pintle halyard shroud sheave fairlead windlass capstan bollard fender smolt smolts spat longline
        bycatch adit stope winze raise drift muck tailings leachate eluent titrant digestate aliquot assay pipette
        upcycle upcycled upcycling pushback jetbridge loadsheet deice deicing turnround coaming
        subledger accrual escheat dunning remittance escrow novation tranche
        lemmatize lemmatise detokenize backfill backfilled rollup sharding sharded dedupe deduped linter
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters is one of them, or the plural of one.</summary>
    public static bool Holds(string word) => All.Contains(word) || (word[^1] == 's' && All.Contains(word[..^1]));
}
