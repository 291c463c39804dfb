using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting;

/// <summary>
/// Words that praise, wish and promise without naming a thing: what any candidate may say to any employer. No trade's own nouns are
/// among them, so that a mail that names one thing of its own is not lost in them.
/// </summary>
internal static class VagueWords
{
    /// <summary>What ends in "ly" and is no adverb, or one that says how often.</summary>
    private static readonly HashSet<string> NoAdverbs = new(StringComparer.Ordinal)
    {
        "ally", "anomaly", "assembly", "belly", "brolly", "bully", "butterfly", "curly", "elderly", "family", "fly", "folly", "gully", "holly",
        "hourly", "italy", "jelly", "lily", "monopoly", "monthly", "nightly", "oily", "ply", "quarterly", "rally", "sicily", "supply", "tally",
        "ugly", "weekly", "wobbly", "woolly",
    };

    /// <summary>In every form: "embark" is "embarking" too.</summary>
    private static readonly string[] Inflected = Split("""
        abide absorb abound accelerate acclimate accommodate acknowledge acquaint acquire adapt adhere adjust admire adopt advance advantage advertise affirm afford aid aim allot alternative
        amaze ambition anticipate applicant appoint appreciate approach arise arrange arrive aspiration aspire assess assume assurance assure astonish atmosphere attain attract attribute
        await background balance bear behave belong benefit bless blend blessing bond boost brighten broaden calling capacity captivate career catch cause celebrate challenge champion chapter character
        cherish chief choose circumstance clarify collaborate combine comfort command commend commit compel compete competitor competence competency complement compliment comprehend concentrate conduct
        conclude conference confirm consist constitute continue contribute converse convey conviction cooperate core correspond count courtesy craft create credit criterion cultivate daunt dedicate deepen define
        delight deliver demand demonstrate depict derive desire deserve destine detail develop devote differ direction disappoint discover display distinguish divide dream duty echo educate elaborate elevate embark
        embody embrace emerge emphasise emphasize emphasis employ empower enable encounter encourage endeavor endeavour endure energise energize engage enhance enjoy enlighten enrich enrol ensure enter
        entail entertain enthuse entrust environment envision envisage equip escape essence establish establishment esteem evolve exceed excel exchange exhibit exist expand experience explore expose extend
        face facilitate factor family fascinate favor favour feature finger fit flourish focus foster foundation fulfil fulfill function gather glimpse goal grant grasp guarantee guide
        handle happen harness heart highlight honor honour horizon humble ignite illuminate illustrate immerse impart implement impress improve incorporate increase indicate influence inform
        inherit inspire institution instruct integrate intend interact intrigue introduce involve journey justify lack lesson leverage lifetime light limit line listen location
        maintain manifest manner marvel master match mature measure mentor milestone mindset misstep model motivate motto navigate nature nerve network note notice nurture objective
        obligation observe obtain occasion occupation offer operate option outline outlook overlook overview overwhelm owe participate partner path pause perceive perform period permit persevere
        philosophy picture pledge portray possess potential practice practise praise precede preference prepare preserve pressure principle priority proceed profile profession proficiency progress promise
        promote propel propose prosper prove prowess purpose pursue pursuit qualification quest radiate raise reality recall reciprocate recognise recognize recollect recommend reconsider reflect refresh regard register
        reinforce relate relationship relish rely repay represent reputation resonate resource respect responsibility restate reveal revere reward rise route satisfy scope scratch seize
        select sensation sense serve session setting settle shape shine showcase sign skill solution sort source spark spirit stakeholder stand standard stay stimulate strategy strengthen
        stride strike strive struggle suggest summarise summarize summary surpass surround surrounding sustain synergy tailor target task tempt tend term theme thirst thread thrill
        answer compare explain require seek play place wait move like time thrive tick tie token touch trait trajectory transform transition treasure treat trigger triumph undergo underline undertake unfold unite uphold utilise utilize
        valuable value venture verify view virtue vision vow wealth weakness welcome wonder workforce worry yearn zeal
        """);

    /// <summary>As they stand.</summary>
    private static readonly string[] Fixed = Split("""
        amount clearer clearest harder communicator communicators continuous education educational group groups improvement improvements instructions life lives mile miles provoking record tasks under
        abundance abundant accessible accomplished accomplishment accomplishments accordance accountability accountable accurate accuracy achievable achievement achievements acquaintance adaptability adept
        adequate admirable admiration affable agile agility alignment alive allowing alongside altogether ambitious amidst amongst ample anxious apart apparent appropriate approachable apt ardent arrogant
        articulate asset assets assistance assuredly attainment attention attentive attractive august authentic authenticity aware awareness awe backed basic beautiful beauty behalf behavior behaviour belief beliefs beloved beneficial
        beside besides bespoke beyond birth bits boundless brave bright brilliance brilliant broad buoyed calm calmness candid candidness candor candour capability capable care cared cares caring cautious centric certain certainty
        charming cheerful cheery childhood classic closeness co cohesive collaboration collaborative colleague comfortable committed common compassion compassionate compelling competent competition competitive complete
        complex complexity composure comprehensive concept concise conducive confidence connection connections conscientious conscientiousness consequently considerable considerate consistency consistent
        constant constructive contact content context contributor contributions convenience convenient conversations conversant convincing cooperation cooperative cordial correct courage courteous crave craving creative creativity credentials
        critical cross crossed crucial curiosity curious cv cutting day's daunted dealings decades decent decisive dedicated deep deeper defining deliberate delightful demeanor demeanour dependability dependable desirable
        determination dignified diligence diligent diplomatic direct disciplined discipline discreet discretion distinct distinguished diverse diversity doors dozen driven duties dynamics eagerness ear earnest ease easy
          effective effectiveness efficiency efficient effortless elegant eloquent else embodiment eminent emotional emotions empathetic empathy endless energetic engaged engagement enjoyment enlightening enormous
        enterprise enterprising enthralled enthusiast entirety entrepreneurial equal esprit esteemed ethics ethical ethos euphoric everyday everyone's evident evolution exact excellence exceptional exciting exclusive
        executive exemplary exhilarating exhilarated expert experts exquisite extensive extent extraordinary eye eyes fair fairness faith faithful familiar fantastic fascination fast favorable favourable fearless feat fellow
        fierce finest firm firmest flair flawless flew flexibility flourishing fluent foremost forever formal forth fortune forwards foster frank frankness free freedom frequent fresh friendliness fruitful fulfilling fulfilment fulfillment fun
        fundamental gainful generosity gentle gesture gift gifted giver glance global glowing gracious gracefully graciousness grand gratifying groundbreaking guidance habit habits hand hands handy happier happiness harmonious harmony
        head headed heartfelt heartwarming heights helpfulness heroes hesitance hesitant hesitation higher highest holistic home hopes hospitable huge human humanity humbled humility hunger hungry ideals illustrious
        immaculate immeasurable immense immediate impactful impeccable imperative impending implicit importance incomparable independent independence indispensable infectious ingenuity initiative initiatives innate innovation
        innovations innovator inquisitive insider inspiration inspirational instant instantly instinct instrumental integral integrity intellect intellectual intelligent intellectually intense intensity intention intentions interaction interactions interactive
        interpersonal intimate invaluable investment inviting involvement item items joy joyful joyous judgement judgment keenness key kinder kindest kindness knack knowledgeable lasting laugh laughter leading lean
        legacy legendary lengthy lifelong lifestyle lifted likeminded likelihood likewise limitless listener lively logical loving loyal loyalty luck magic magical magnificent mankind mannered manners marvellous marvelous
        mature maturity means memorable mentality mere merit merits methodical meticulous mindful mixture modern modest momentum monumental moral morals morale motivated motivation motivations multitude mutual narrative native
        natured natural needless nerves nervous nice nobody noble notable noteworthy novel numerous oath obstacle obstacles obvious okay older ongoing openness optimal optimism optimistic optimum order orderly ordinary
        organisational organizational orientated oriented origin original outgoing outcomes outlined outside overall overjoyed overwhelmed owner ownership pace paramount participation particular partnership partnerships passionate passions
        pathway patient patiently peer peers perfection perfectionist performance perseverance persistence persistent personality personalities personable perspectives phenomenal philosophies pinnacle pioneering pivotal
        pleasantly pleasing plenty polite politeness popular positivity possession possibilities powerful practical pragmatic praiseworthy precise precious precision preferred preparation prepared prestige prestigious
        pride prime principled pristine proactively problem productive productivity proficient profitable profound progressive prominent promising promptness prompt proof proper prosperity prosperous proudest proven punctual punctuality
        purposeful qualities quest quick quiet quo radiant range ranks rapid rapport rare rate rational reachable realistic realm rebuilt receptive reception recognition reassuring recognised recognized refined
        refreshing refreshed regardless relatable relaxed relaxing relevant reliability relentless reliance remarkable renowned repertoire reputable reputed reservations resilience resilient resolute resolve resonance
        resourceful resourcefulness respectful respects rest revolutionary rewarding rich rigorous rigour rigor robust role's rounded rounder satisfaction satisfying scenario scenarios seamless seasoned secure seldom self selection selfless
        sensible sensitive sensitivity sentiment sentiments serious seriousness service services severe shared shiny shoulders shy significance significant similarities simple simplicity sincerest sincerity smart smile smiles smooth sober
        sociable social society soft solid someone's sophisticated soul souls space special specialist speech speed spectrum spirited splendid spot stability stable star starter stellar stewardship stimulated stimulating stint storied straightforward
        strategic strategist structured struck stunning substantial substance sufficient suitability suited sum superb superior supreme surely surprised surroundings sustainable swift sympathetic synergies systematic tact tactful tailored
        tangible teachable teammate teamwork tenacious tenacity tenure terrific thankfulness thinker thirst thoughtfulness thrilling tide timeless tip tireless tolerant tone tools top total tough track tradition traditional traditions trained trajectory tranquil
        transferable transparency transparent tremendous trials trusted trustworthy trustworthiness truth twice ultimate unbelievable undaunted understood undivided undoubted unforgettable unified uniqueness unity universal unlimited unmatched
        unparalleled unpretentious unrivalled unrivaled unwavering upcoming uplifting uplifted upmost upright urge useful utmost utter uttered valued varied variety vast vein verve versatility vibe vibes vibrant vibrancy
        viable viewpoint viewpoints vigor vigour visionary visions vital vivid vocation voice vote warm warmth warmest warmly wave ways welcoming wellbeing whatsoever whatever whichever wholehearted wide
        willingness wise wisdom wit worthwhile worthy wow yearning years' young younger youth zealous zest
        adult ages anybody's anywhere beginning biggest birthday bottom child children chosen client clients clock community communities consumer country countries crowd
        decade dozens everywhere extras female guest guests hundred hundreds individual's international internal kid kids later lives local males man men mine minded mondays national nearby nowadays
        occasional page pair pages parties party per percent person's personnel public region regional regulars round safe secret shape size small society somewhat somewhere student students
        thousand thousands toward town tv week-end woman women yours
        accordingly advised ahead alas amid anyhow apologetic apologise apologize aside assuming awfully belated bother brevity briefing busy cease celebratory closing closer concluding confidential congratulations cordially correspondence
        dealt decisions delayed deadline earliest eventually feel-free feedback finished forthcoming gladly greet greeted greeting greetings headline heed hereby holding holidays inbox instance latest lateness latter lest likable likeable
        meantime meanwhile nearest outset overdue panel pending permission persuasive pleasantries preferably prior punctually quietly readily reference referees regretfully requested rounds scheduled soonest steps stopped sub-optimal thereafter till unless
        upfront waiting whilst wishes worried
        administrative applicant applicants boss bosses business's capacities chair coordinator director directors division employment expertise founder founders head heads headquarters hires institute institution institutional
        interviewees leaders leads managerial manageress officer operation operations operational organisations organizations owners partners practitioner president principal probation professionals specialism staffing subordinate superiors supervisor
        supervisors trainee training trainings vice workload workplaces wage wages jobseeker job-hunting full-time part-time contract hr vacancies
        accent advantage advantages analytical aptitude bonus calm-headed challenge's committed' competencies consciousness detail-oriented doer entry exposure finisher generalist go-getter grade graduate handson hardest honesty idealistic independently languages
        leadership multitasker multitasking multi organiser organizer outlooks overtime planner pleaser pro rounded scratch sector self-starter shoes sleeves solver specialised specialized standing starters stamina steep strongest striver thinkers workaholic yes-man
        """);

    private static readonly HashSet<string> Known = [.. Fixed, .. Inflected.SelectMany(Inflection.FormsOf)];

    /// <summary>Whether it names nothing: one of them, or an adverb.</summary>
    public static bool Holds(string folded) =>
        Known.Contains(folded) || (folded.Length > 4 && folded.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(folded));

    private static string[] Split(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
