namespace OutlookFollowUp.Linting;

/// <summary>Words that any mail after any interview may hold, so that none of them shows that the writer was there.</summary>
internal static class CommonWords
{
    public static IReadOnlySet<string> InSuchMail { get; } = """
        a about above abilities ability able absolutely accept acceptance accomplish account achieve across actually add addition additional address advance again against ago agree ahead
        align aligned all allow allowed almost along already also although always am amazing among an and another answer answered answers any anybody anyone anything anyway apologies apologise apologize
        apology appeal appealing application applications applied apply appreciate appreciated appreciation are area areas around as ask asked asking aspect aspects asset assist at attach attached
        attachment attend attitude available awesome away back background be became because become been before began begin being belief believe benefit best better between big bit bless both bring
        bringing brings brief briefly build building business busy but by call called came can candidate candidates cannot capabilities career careful case challenge challenges challenging chance change chat
        chatting check checking choice clear clearly close colleague colleagues come comes coming commitment committed communication company company's completely concern concerns confident confirm connect
        consider consideration considered considering contact continue contribute contributing contribution conversation convinced could couple course cover culture current currently customer customers
        date day days deal dear decide decided decision dedicated dedication deeply definitely delay delighted department describe described despite detail detailed details develop development did
        difference different difficult difficulty discuss discussed discussing discussion do does doing done doubt down dream drive driven due during dynamic each eager earlier early easily easy effort
        efforts either else email emails employee employees employer encourage encouraged end energy enjoy enjoyable enjoyed enjoying enough entire environment especially etc even evening event ever every everybody everyone
        everything exactly example excellent excited excitement exciting expect expectation expectations expected experience experienced experiences expertise explain explained explaining explore express
        extend extra extremely fact fantastic far fast feedback feel feeling felt few field find fine first fit follow following for forget former forward found friday friend friendly friends from full
        fully further future gain gave general genuine genuinely get getting give given giving glad go goal goals goes going good got gotten graciously grateful gratitude great greatly grow growing growth had happy
        hard has have having he hear heard hearing held hello help helped helpful helping her here hesitate hey hi high highly him hire hiring his honestly honor honored honour honoured hope hoped hopeful hopefully
        hoping hour hours how however i idea ideal ideas if imagine impact important impress impressed impression impressive in include included including incredible incredibly indeed individual
        industry information informative initial innovative insight insightful insights inspired inspiring instead interest interested interesting interview interviewed interviewer interviewers interviewing
        interviews into introduce introduced invite invited inviting invitation is issue it its itself job jobs join joining just keen keep kind kindly kindness knew know knowing knowledge known last late later lead
        leader leadership learn learned learning learnt least leave left less let letter letting level like likely little live long look looked looking lot lots love loved lovely made mail main major make
        makes making manage management manager managers many march match matter may maybe me mean meaningful meant meet meeting meetings member members mention mentioned message met might mind minute minutes miss mission
        moment monday month months more morning most motivated move moved much must my myself name near need needed needs never new news next nice night no none nor not note nothing now number of off offer
        offered offering office often ok okay old on once one only open opening opinion opportunities opportunity opposed or order organisation organization other others our out outcome outside outstanding over overall
        own paragraph part particular particularly passion passionate past patience people perfect perfectly perhaps person personal personally perspective phone place plan planned plans please pleased
        pleasure plus point points position positions positive possibility possible possibly potential present pretty previous privilege probably problem problems process professional professionally
        professionalism project projects proud provide provided providing put qualifications qualified quality question questions quick quickly quite rather reach reached reaching read ready real
        reality realize realise really reason receive received recent recently recruiter recruitment refer reference references regard regarding regards reiterate related remain remember reply request required
        requirements resonate resonated respect respond response responsibilities result results resume reviewed review right role roles room said same saturday saw say saying schedule search second see seeing seek
        seem seemed seems seen send sense sent september several shall share shared sharing she short should show showed showing shown side similar simply since sincere sincerely situation skill skills skilled
        skillset small so some somebody someone something soon sooner sorry sort sound sounded sounds speak speaking specific specifically spend spent spoke spoken staff stage start started starting state stay step steps
        still story straight strength strengths strong stronger strongly style subject succeed success successful such suit suitable sunday super support supportive supposed sure take taken takes taking talent talented
        talents talk talked talking task tasks team teams teammates tell telling tenth than thank thankful thanked thanks that the their them themselves then there therefore these they thing things think
        thinking this thorough thoroughly those though thought thoughtful thoughts three thrilled through throughout thursday time times timeline timely to today together told tomorrow tone tonight too took top topic topics touch
        toward towards tremendous true truly trust try trying tuesday two understand understanding understood unique until up update updates upon us use used useful using usual valuable value values various
        very via video vision visit want wanted wanting was way ways we website wednesday week weekend weeks welcome welcomed welcoming well went were what whatever when whenever where whether which while who whole whom
        whose why will willing wish wishes with within without wonder wonderful wondering word words work worked working workplace works world worth would write writing written wrong year years yes yesterday yet you
        your yours yourself zoom teams january february april june july august october november december cv portfolio hiring vacancy opportunity pleasant pleasantly informational enthusiastic
        enthusiasm eagerly tremendously incredibly fortunate lucky honest passionately ground running hit box think outside player worker learner ethic table unsure asap please-do best-regards
        thrive thriving thrives paced prospect prospects strengthened strengthen strengthens reinforced deepened desire pride inquire inquiring enquire enquiring inquiry
        invested invest inconvenience withdraw withdrawn withdrawing candidacy independently attitude reliable adaptable flexible versatile proactive ambitious determined
        organized organised hardworking disappointing saddened respectfully hospitality generous generously kindest sincerest solidified reaffirmed reaffirm fascinated intrigued
        spring summer autumn winter afternoon noon midday today's tomorrow's yesterday's week's finally firstly secondly lastly moreover furthermore additionally overall nonetheless
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it is one of them, or the plural of one.</summary>
    public static bool Holds(string folded) =>
        InSuchMail.Contains(folded) || (folded is [.. var singular, 's'] && InSuchMail.Contains(singular));
}
