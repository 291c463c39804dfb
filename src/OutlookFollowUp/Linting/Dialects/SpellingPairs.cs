namespace OutlookFollowUp.Linting.Dialects;

/// <summary>
/// Words that are spelt one way in Britain and another in America. A word that both sides write, such as "dialogue" or "judgment", is
/// in none of the lists; "organize" is American only beside "organise".
/// </summary>
internal static class SpellingPairs
{
    private const string Our = "arbour ardour armour behaviour candour clamour colour demeanour discolour dishonour enamour endeavour favour "
        + "fervour flavour harbour honour humour labour misbehaviour neighbour odour parlour rancour rigour rumour saviour savour splendour "
        + "succour tumour valour vapour vigour watercolour";

    private const string OurEndings = " s ed ing ings able ably ful fully less ite ites itism er ers hood hoods ly liness al ally ist ists y ies";

    private const string Re = "calibre centimetre centre decilitre epicentre fibre kilolitre kilometre litre lustre meagre micrometre millilitre "
        + "millimetre sabre sombre spectre theatre";

    /// <summary>Verbs in -ise and -ize, without that.</summary>
    private const string Ise = "actual agon alphabet american anonym antagon apolog atom author bapt brutal cannibal canon capital caramel categor "
        + "central character civil collectiv colon commercial commod compartmental computer conceptual container contextual critic crystall "
        + "custom decentral democrat demoral deprior depriorit desensit digital digit dramat econom emphas energ epitom equal eulog evangel "
        + "external familiar fantas fertil fictional final formal fossil galvan general ghetto global glamor harmon homogen hospital hybrid "
        + "hypnot hypothes ideal idol immobil immortal immun improv incentiv individual industrial initial institutional internal international "
        + "item jeopard legal liberal lion local magnet marginal material maxim mechan memor metabol microwav miniatur minim mobil modern modular "
        + "monet monopol moral motor national neutral normal operational optim organ ostrac oxid pallet patron pedestrian penal personal plagiar "
        + "polar popular pressur priorit privat professional public pulver random rational real recogn regular reorgan reprior reprioritis revital "
        + "revolution romantic sanit scandal scrutin sensational sensit sequential serial signal social special stabil standard steril stigmat "
        + "strateg styl subsid summar symbol sympath synchron synthes systemat tantal tempor tender terror theor token traumat trivial union "
        + "unital urban util vandal verbal victim visual vital vocal weapon western winter";

    private const string IseEndings = "e es ed ing er ers ation ations ational able";

    private const string Yse = "anal catal dial electrol paral psychoanal breathal";

    /// <summary>Verbs whose last letter Britain doubles.</summary>
    private const string Doubled = "travel label level model fuel counsel signal total channel panel tunnel dial equal quarrel marvel rival spiral "
        + "pencil initial enamel funnel marshal shovel unravel refuel remodel relabel snivel swivel yodel revel chisel tinsel towel barrel bevel "
        + "cudgel duel flannel grovel gravel hovel libel pummel stencil trowel victual worship";

    private const string DoubledEndings = "ed ing er ers ings";

    private const string Others = """
        ageing aging
        aeroplane airplane
        aeroplanes airplanes
        aluminium aluminum
        anaemia anemia
        anaemic anemic
        anaesthesia anesthesia
        anaesthetic anesthetic
        anaesthetics anesthetics
        anaesthetist anesthetist
        anaesthetists anesthetists
        anaesthetise anesthetize
        appal appall
        artefact -artifact
        artefacts -artifacts
        -cancelled canceled
        -cancelling canceling
        centred centered
        centring centering
        cheque -check
        cheques -checks
        chequered checkered
        cosy cozy
        cosier cozier
        councillor councilor
        councillors councilors
        counsellor counselor
        counsellors counselors
        defence defense
        defences defenses
        defenceless defenseless
        diarrhoea diarrhea
        distil distill
        distils distills
        draught -draft
        draughty drafty
        draughtsman draftsman
        draughtswoman draftswoman
        encyclopaedia encyclopedia
        enrol enroll
        enrols enrolls
        enrolment enrollment
        enrolments enrollments
        enthral enthrall
        favourite favorite
        foetal fetal
        foetus -fetus
        fulfil fulfill
        fulfils fulfills
        fulfilment fulfillment
        grey gray
        greyish grayish
        gynaecology gynecology
        gynaecological gynecological
        gynaecologist gynecologist
        gynaecologists gynecologists
        haematology hematology
        haematologist hematologist
        haemoglobin hemoglobin
        haemophilia hemophilia
        haemorrhage hemorrhage
        homoeopathy homeopathy
        instalment installment
        instalments installments
        instil instill
        instils instills
        jeweller jeweler
        jewellers jewelers
        jewellery jewelry
        kerb -curb
        kerbs -curbs
        learnt -learned
        leukaemia leukemia
        licence -license
        licences -licenses
        liquorice licorice
        manoeuvre maneuver
        manoeuvres maneuvers
        manoeuvred maneuvered
        manoeuvring maneuvering
        manoeuvrable maneuverable
        marvellous marvelous
        marvellously marvelously
        metre -meter
        metres -meters
        misdemeanour misdemeanor
        mould mold
        moulds molds
        moulded molded
        moulding molding
        mouldings moldings
        mouldy moldy
        moustache mustache
        oesophagus esophagus
        oestrogen estrogen
        offence offense
        offences offenses
        omelette omelet
        omelettes omelets
        paediatric pediatric
        paediatrics pediatrics
        paediatrician pediatrician
        paediatricians pediatricians
        palaeontology paleontology
        plough plow
        ploughs plows
        ploughed plowed
        ploughing plowing
        practise -practice
        practises -practices
        practised practiced
        practising practicing
        pretence pretense
        programme -program
        programmes -programs
        pyjamas pajamas
        sceptic skeptic
        sceptics skeptics
        sceptical skeptical
        sceptically skeptically
        scepticism skepticism
        skilful skillful
        skilfully skillfully
        smoulder smolder
        smouldering smoldering
        speciality -specialty
        storey -story
        storeys -stories
        sulphur sulfur
        sulphate sulfate
        sulphuric sulfuric
        tranquillity tranquility
        tyre -tire
        tyres -tires
        wilful willful
        wilfully willfully
        woollen woolen
        woolly wooly
        yoghurt yogurt
        """;

    private static readonly string[] Prefixes = ["un", "re", "dis", "mis", "over", "under", "multi", "non", "pre", "sub", "well", "micro", "self"];

    /// <summary>Words of one side and what the other writes.</summary>
    private static readonly Lazy<Dictionary<string, Variant>> Known = new(Build);

    /// <summary>What is known of a folded word; null where both sides write it so, or nobody does.</summary>
    public static Variant? Of(string folded)
    {
        if (Known.Value.TryGetValue(folded, out var spelling))
            return spelling;

        foreach (var prefix in Prefixes)
        {
            if (folded.Length > prefix.Length + 4 && folded.StartsWith(prefix, StringComparison.Ordinal)
                && Known.Value.TryGetValue(folded[prefix.Length..], out var rest))
                return rest with { Other = prefix + rest.Other };
        }

        return null;
    }

    private static Dictionary<string, Variant> Build()
    {
        var known = new Dictionary<string, Variant>(4096, StringComparer.Ordinal);
        foreach (var word in Words(Our))
        {
            foreach (var ending in OurEndings.Split(' '))
                Add(known, word + ending, word[..^3] + "or" + ending, Side.British, Side.American);
        }

        foreach (var word in Words(Re))
        {
            foreach (var ending in (string[])["", "s"])
                Add(known, word + ending, word[..^2] + "er" + ending, word == "theatre" ? null : Side.British, Side.American);
        }

        foreach (var stem in Words(Ise))
        {
            foreach (var ending in Words(IseEndings))
                Add(known, $"{stem}is{ending}", $"{stem}iz{ending}", Side.Ise, Side.Ize);
        }

        foreach (var stem in Words(Yse))
        {
            // "Analyses" are what an analysis is in the plural, on both sides.
            foreach (var ending in (string[])["e", "ed", "ing", "er", "ers"])
                Add(known, $"{stem}ys{ending}", $"{stem}yz{ending}", Side.British, Side.American);
        }

        foreach (var verb in Words(Doubled))
        {
            foreach (var ending in Words(DoubledEndings))
                Add(known, verb + verb[^1] + ending, verb + ending, Side.British, Side.American);
        }

        foreach (var line in Others.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var (british, american) = (line[..space], line[(space + 1)..]);
            Add(known, british.TrimStart('-'), american.TrimStart('-'), british[0] == '-' ? null : Side.British, american[0] == '-' ? null : Side.American);
        }

        return known;
    }

    /// <summary>Takes a pair in; a word whose side is null is written on both.</summary>
    private static void Add(Dictionary<string, Variant> known, string british, string american, Side? ofBritish, Side? ofAmerican)
    {
        if (ofBritish is { } side)
            known.TryAdd(british, new(side, american));
        if (ofAmerican is { } other)
            known.TryAdd(american, new(other, british));
    }

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>On which side a word is written so, and what the other side writes.</summary>
internal readonly record struct Variant(Side Side, string Other);

/// <summary>Sides of the Atlantic; <see cref="Ize"/> is written on both, though never beside <see cref="Ise"/>.</summary>
internal enum Side { British, Ise, American, Ize }
