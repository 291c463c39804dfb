namespace OutlookFollowUp.Linting.Usage;

/// <summary>The nouns that such mail is made of, of many trades. Their plurals are derived.</summary>
internal static class NounWords
{
    /// <summary>Nouns that can be counted.</summary>
    public const string Counted = """
        ability accident account achievement action activity addition address administrator adult advantage adviser advisor afternoon age agency agenda agent agreement aim airport ambition amount analysis analyst
        animal answer apartment apology appeal application appointment apprentice apprenticeship approach architect area argument arrangement article aspect assembly assessment asset assignment assistant associate
        attachment attempt attitude attribute audience audit author award baby background bag bakery band bank bar barrier basis batch bathroom battery bay bed bell benefit bicycle bid bike bill bit board boat body bonus book border boss bottle
        bottom box boy brain branch brand breakfast bridge briefing brochure brother browser budget bug builder building bus business button buyer cabinet cafe calendar call camera camp campaign campus candidate
        candidacy capability capacity captain car card career carer carpenter case cashier catalogue category cause cell centre center ceo certificate certification chain chair chairman challenge chance change channel chapter character
        charge chart chat check checklist chef chemical child choice church circle circumstance city claim class classroom clerk client climate clinic clock cloud club coach code coffee colleague college colour color column combination comment
        commitment committee community commute company comparison competitor complaint component compromise computer concept concern condition conference connection consequence consideration consultant consultation consumer contact
        container context contract contractor contribution control conversation cook coordinator copy corner cost counter country county couple course court cover crane crew crisis criterion critic culture cup curriculum customer cv cycle dashboard data database
        date daughter day deadline deal dealer debate decision deck defect degree delay delivery demand demo dentist department deposit depot design designer desk detail developer development device diagram diet difference
        difficulty dinner direction director disadvantage discipline discount discussion disease dish disruption distance district division doctor document dog door doubt draft drawer drawing dream dress drink driver duty effort
        electrician element email emergency emotion employee employer end engine engineer enquiry entry environment error essay estate estimate evaluation evening event example exam exception exchange
        executive exercise exhibition expectation expense experiment expert explanation export expression extension eye face facility fact factor factory failure family farm farmer father fault favour favor feature fee feeling field
        figure file film finding firm fish fit fleet flight floor flow flyer focus folder follow-up food foot force forecast form format forum foundation frame framework friend function fund future gallery game gap garden gate
        gender girl goal government graduate grant greeting group guard guest guide guideline guy habit hall hand handover head headquarters heart hearing height hint holiday home honour honor hospital host hotel hour house household husband idea
        identity illness image impact implementation impression improvement incident increase index individual industry influence initiative inquiry insight inspection inspector instance institute institution instruction instructor
        instrument insurer intention interest interface intern internship interpreter interview interviewer introduction investigation investment investor invitation invite invoice island issue item job journal journey judge judgment key
        kid kind kitchen lab label laboratory ladder lady lake language laptop law lawyer layer leader leadership leaflet learner lease leg lesson letter level librarian library licence license life limit limitation line link list load loan
        location loss lot lunch machine magazine mail mailbox major male man management manager manner manual manufacturer map margin mark market match matter meal measure mechanic mechanism medium meeting member membership memory mentor menu merchant
        message method metric midwife migration mile mind mine minister minute mission mistake mix model module moment month mood morning mother motivation mountain mouse mouth move movement movie museum musician name nation nature need
        negotiation neighbour neighbor network newsletter night node note notebook notice notification novel number nurse nursery object objective obligation occasion offer office officer official operation operator opinion opponent opportunity option
        orchestra order organisation organization outcome outline outlook output overview owner package page pain paint painter panel paper paragraph parent park part participant partner partnership party passenger passport patient pattern payment peak
        pen penalty pension percentage performance period permit person perspective phase phone photo photograph phrase physician picture piece pilot pipeline place plan plane planner plant plate platform player pleasure plumber
        pocket point policy pool population port portal portfolio portion position possibility post poster practice practitioner premise preparation presentation president pressure price principle priority prison problem procedure process producer
        product profession professional professor profile profit program programme programmer project promise promotion proof property proposal prospect prototype provider pupil purchase purpose qualification quarter question questionnaire
        queue quote race range rate ratio reaction reader reason receipt receptionist recipe recommendation record recruiter recruitment reduction referee reference region registration regulation relation relationship release reminder repair replacement reply report
        reporter representative request requirement research researcher resident resource response responsibility rest restaurant result retailer review reward ride ring risk road robot role roll roof room rota rotation round
        route routine rule run salary sale salon salesperson sample schedule scheme school science scientist scope score screen script section sector segment selection seminar sentence series server service session setting setup shape share shareholder
        sheet shelf shift ship shipment shop shortage shortlist shot show shower side sign signature sister site situation size skill slide slot society solution son song sort sound source space speaker specialist spreadsheet
        staff stage stair stakeholder standard start startup state statement station status step stock stop store story strategy street strength string structure student studio study style subject subsidiary success suggestion suit summary
        spring autumn summer supervisor supplier surface surgeon surgery survey system table tablet talent talk target task tax taxi teacher team teammate technician technique technology telephone template tenant tender tension term terminal territory test text theatre theater theme theory therapist therapy thing
        thought threat ticket tie timeline timetable tip title tool top topic total touch tour tower town track trade tradition trail trailer train trainee trainer transaction transfer transition treatment trend trial trip truck trust tutor
        type uncle uniform union unit university update upgrade user vacancy vacation vaccine valley value van variety vehicle vendor venue version vet victim video view village vineyard vision visit visitor voice volunteer vote walk wall ward warehouse
        warning watch way weakness website wedding weekday weekend welcome welder wheel wife window winner winter wish witness woman word worker workflow workplace workshop world worry writer yard year zone
        """;

    /// <summary>Nouns that know no plural.</summary>
    public const string Mass = """
        accounting advice air alcohol attention baggage bread business care cash cheese childcare clothing commitment communication compensation competence consent content cooperation coordination correspondence
        courage coverage creativity credit damage dedication diversity education electricity employment energy engineering enthusiasm equipment equity evidence excitement expertise faith feedback fiction finance flexibility freight
        fuel fun furniture gas gold grain gratitude ground growth guidance happiness hardware hardship health heat help history homework hospitality housing humour humor ice inclusion information infrastructure innovation insurance integrity intelligence
        inventory kindness knowledge labour labor land laundry learning leisure light literature logistics luck luggage machinery maintenance marketing material maths meat medicine milk money music news nursing oil onboarding ownership
        paperwork parking patience payroll peace permission personnel planning pleasure poetry pollution power pride privacy procurement production productivity professionalism progress protection publicity quality rain reality recognition
        recruiting respect retail rice safety salt sand satisfaction scheduling security shipping silence sleep smoke snow software soil space speed sport stability staffing stationery stress stuff sugar support sympathy teaching teamwork
        thanks traffic training transport transportation travel trouble trust truth tuition understanding violence warmth waste water wealth weather welfare wine wood work writing yoga
        """;

    /// <summary>Singular and plural where the plural follows no rule.</summary>
    public const string Irregular = """
        person people
        man men
        woman women
        child children
        foot feet
        tooth teeth
        mouse mice
        life lives
        wife wives
        half halves
        shelf shelves
        knife knives
        leaf leaves
        analysis analyses
        basis bases
        crisis crises
        thesis theses
        criterion criteria
        phenomenon phenomena
        curriculum curricula
        salesperson salespeople
        """;

    /// <summary>The same word for one and for many, or never one.</summary>
    public const string Invariant = """
        data series species staff aircraft means headquarters premises goods clothes trousers glasses scissors sheep fish police thanks crew family
        """;
}
