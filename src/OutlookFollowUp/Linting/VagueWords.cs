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
        "ally", "anomaly", "assembly", "belly", "brolly", "bully", "butterfly", "curly", "elderly", "family", "fly", "folly", "gully",
        "holly", "hourly", "italy", "jelly", "lily", "monopoly", "monthly", "nightly", "oily", "ply", "quarterly",
        "rally", "sicily", "supply", "tally", "ugly", "weekly", "wobbly", "woolly",
    };

    /// <summary>In every form: "embark" is "embarking" too.</summary>
    private static readonly string[] Inflected = Split("""
        abide abound absorb accelerate acclimate accommodate acknowledge acquaint acquire adapt adhere adjust admire adopt advance
        advantage advertise affirm afford aid aim allot alternative amaze ambition answer anticipate applicant appoint appreciate approach
        arise arrange arrive aspiration aspire assess assume assurance assure astonish atmosphere attain attract attribute await
        background balance bear behave belong benefit blend bless blessing bond boost brighten broaden calling capacity captivate career
        catch cause celebrate challenge champion chapter character cherish chief choose circumstance clarify collaborate combine comfort
        command commend commit compare compel compete competence competency competitor complement compliment comprehend concentrate
        conclude conduct conference confirm consist constitute continue contribute converse convey conviction cooperate core correspond
        count courtesy craft create credit criterion cultivate daunt dedicate deepen define delight deliver demand demonstrate depict
        derive deserve desire destine detail develop devote differ direction disappoint discover display distinguish divide dream duty
        echo educate elaborate elevate embark embody embrace emerge emphasis emphasise emphasize employ empower enable encounter encourage
        endeavor endeavour endure energise energize engage enhance enjoy enlighten enrich enrol ensure entail enter entertain enthuse
        entrust environment envisage envision equip escape essence establish establishment esteem evolve exceed excel exchange exhibit
        exist expand experience explain explore expose extend face facilitate factor family fascinate favor favour feature finger fit
        flourish focus foster foundation fulfil fulfill function gather glimpse goal grant grasp guarantee guide handle happen harness
        heart highlight honor honour horizon humble ignite illuminate illustrate immerse impart implement impress improve incorporate
        increase indicate influence inform inherit inspire institution instruct integrate intend interact intrigue introduce involve
        journey justify lack lesson leverage lifetime light like limit line listen location maintain manifest manner marvel master match
        mature measure mentor milestone mindset misstep model motivate motto move nature navigate nerve network note notice nurture
        objective obligation observe obtain occasion occupation offer operate option outline outlook overlook overview overwhelm owe
        participate partner path pause perceive perform period permit persevere philosophy picture place play pledge portray possess
        potential practice practise praise precede preference prepare preserve pressure principle priority proceed profession proficiency
        profile progress promise promote propel propose prosper prove prowess purpose pursue pursuit qualification quest radiate raise
        reality recall reciprocate recognise recognize recollect recommend reconsider reflect refresh regard register reinforce relate
        relationship relish rely repay represent reputation require resonate resource respect responsibility restate reveal revere reward
        rise route satisfy scope scratch seek seize select sensation sense serve session setting settle shape shine showcase sign skill
        solution sort source spark spirit stakeholder stand standard stay stimulate strategy strengthen stride strike strive struggle
        suggest summarise summarize summary surpass surround surrounding sustain synergy tailor target task tempt tend term theme thirst
        thread thrill thrive tick tie time token touch trait trajectory transform transition treasure treat trigger triumph undergo
        underline undertake unfold unite uphold utilise utilize valuable value venture verify view virtue vision vow wait weakness wealth
        welcome wonder workforce worry yearn zeal
        """);

    /// <summary>As they stand.</summary>
    private static readonly string[] Fixed = Split("""
        abundance abundant accent acceptable accessible accomplished accomplishing accomplishment accomplishments accordance
        accountability accountable accumulated accuracy accurate achievable achievement achievements acknowledgement acknowledgment
        acquaintance activities activity acumen adaptability addressing adept adequate administrative admirable admiration admirer adult
        advancement advantages adventure adventures advised affable affection affinity ages agile agility agreeable aims alas alignment
        alive allowing alongside altogether amazement amid amidst amongst amount ample amusing analogous analytical anew anticipation
        anxious anybody's anyhow anywhere apart apologetic apparent appetite applaud applicants appointed appointment apprehensive
        approachable appropriate apt aptitude ardent arena arms arrogant articulate artistic aside assertive assets assignment assignments
        assistance associate associates association assorted assuming astounding attainable attainment attention attentive attitudes
        attractive authentic authenticity avenue avenues average awaits aware awareness awe awed backed backgrounds backing balanced
        barrier barriers basic beautiful beauty becoming befitting beginning begun behalf behavior behaviour belated beliefs beloved
        beneficial beside besides bespoke beyond bigger biggest birth birthday bits bliss blown bold boldness bonus boss bosses bother
        bottom boundless brave breadth breakthrough breath breathtaking brevity briefing bright brilliance brilliant broad buoyed
        business's buzz buzzing caliber calibre calm calmness candid candidature candidatures candidness candor candour capability capable
        capacities captivated care cared cares caring caught cautious cease celebrated celebratory centric certain certainty certified
        chair challenge's challenger championing chances charisma charismatic charming cheer cheerful cheers cheery child childhood
        children chosen civil classic clearer clearest click clicked client clients clock closeness closer closest closing co cohesion
        cohesive collaboration collaborative collective comfortable commendable commitments common communicator communicators communities
        community companies compassion compassionate compatibility compatible compelling competencies competent competition competitive
        complete complex complexity complicated composure comprehension comprehensive concept concerted concise concluding conclusion
        conducive confidence confidential congenial congratulations connected connection connections conscientious conscientiousness
        consciousness consensus considerable considerate consistency consistent constant constructive consumer contagious contemporary
        content contented context continual continuity continuous contract contributions contributor convenience convenient conventional
        converge conversant conversations convincing cooperation cooperative coordinator cordial corporate correct correspondence cosy
        countless countries country courage courteous coworkers cozy crave craving creative creativity credentials critical cross crossed
        crowd crucial cultural cultured cultures curiosity curious curve cutting daring daunted day's dazzled dazzling deadline dealings
        dealt debt decade decades decent decisions decisive decisiveness dedicating deep deeper deepest defining definite degree delayed
        deliberate delightful demeanor demeanour dependability dependable depth depths designation desirable determination devoted
        devotion dialogue differentiator dignified dignity diligence diligent diplomatic direct directions director directors discharge
        discipline disciplined discovery discreet discretion disposition distinct distinction distinguished diverse diversity division
        doer dominant doors doubtless dozen dozens dreams driving duties dutiful dynamics dynamism eagerness ear earliest earnest
        earnestness ease easygoing ecosystem ecstatic educated education educational effect effective effectiveness effects efficiency
        efficient effortless elated elation elegance elegant element elements elite eloquent embodiment embracing eminent emotional
        emotions empathetic empathy emphasised emphatic employment empowering empowerment enchanted enchanting encouragement encouraging
        endless energetic energies engaged engagement enjoyment enlightened enlightening enormous enrichment enterprise enterprising
        enthralled enthusiasms enthusiast entirety entrance entrepreneurial entry epitome equal equality equals equity esprit esteemed
        eternal ethical ethics ethos euphoric eventual everlasting everyday everyone's everywhere evident evolution exact exacting
        excellence exceptional exchanges exclusive executive exemplary exemplify exhaustive exhilarated exhilarating expansion expansive
        expectant expeditious expert experts exploring exposure exquisite extensive extent extraordinary extras eye eyes faced facet
        facets faculties fair fairness faith faithful faithfulness familiar farther fascinating fascination fate fault favorable
        favourable favours faze fearless feat feelings feels felicitations fellow female fierce finer finest finished finisher firm
        firmest fits flair flattered flattering flawless flew flexibility flourishing fluent fluid fond fondness foot footing forefront
        foremost foresight forever formal formative forth forthcoming forthright fortitude fortune forum forums forwards founder founders
        framework frank frankness free freedom frequent fresh friendliness friendship fruitful fruition fulfilled fulfilling fulfillment
        fulfilment fuller fun fundamental fundamentals furthering gainful gains galvanised galvanized gateway gel gem generalist
        generation generations generosity genius gentle gesture gift gifted giver gladdened gladness glance global glory glowing gracious
        graciousness grade graduate grand gratified gratifying greet greeted greeting greetings groundbreaking group groups guest guests
        guidance guru habit habits hand hands handson handy happened happier happiest happiness harder hardest harmonious harmony head
        headed headline headquarters heads headway hearted heartfelt hearts heartwarming heed heightened heights helper helpfulness hereby
        heritage hero heroes hesitance hesitant hesitation higher highest hires holding holidays holistic home honesty honorable honoring
        honourable honouring hopefulness hopes hospitable hr hub huge human humane humanitarian humanity humbled humility humor humour
        hundred hundreds hunger hungry icon iconic idealism idealistic ideals identity illustrious imagination imaginative immaculate
        immeasurable immediate immense impactful impartial impassioned impeccable impending imperative impetus implicit importance
        impressions improvement improvements inbox incentive inception inclination inclined inclusion inclusive inclusiveness inclusivity
        incomparable incumbent incurred indebted independence independent indispensable individual's individuality infectious infinite
        influential ingenuity ingrained initiative initiatives innate inner innermost innovation innovations innovator inquisitive inroads
        insider inspiration inspirational inspirations inspirer instance instant instil instill instilled instinct institute institutional
        instructions instrumental intact integral integration integrity intellect intellectual intelligence intelligent intense intensity
        intent intention intentions interaction interactions interactive interconnected interests internal international interpersonal
        interviewees intimate intrinsic intuition intuitive invaluable investment invigorated invigorating invitations involvement
        irreplaceable item items jobseeker jovial joy joyful joyous judge judgement judgment judicious keener keenness key kid kids kinder
        kindred knack knowledgeable kudos languages lasting lateness latest latitude latter laugh laughter leaders leading leads lean leap
        leaps learners legacy legendary lengthy lens lest liberty life lifelong lifestyle lifted likable likeable likelihood likeminded
        likewise liking limitless limits listener lives local lofty logical longevity longstanding looks loving loyal loyalties loyalty
        luck luckiest lucrative ma'am madam magic magical magnificent males man manageress managerial mankind mannered manners marvellous
        marvelous maturity maximise maximising maximize maximizing maximum meaning meanings means meantime meanwhile memorable men mental
        mentality mere merit merits method methodical methods meticulous mighty mile miles million millions minded mindful minds mine
        miracle mirror mirrors mixture modern modest moment's momentum mondays monetary monumental moral morale morals motivation
        motivations motives moving multi multitasker multitasking multitude mutual narrative national native natural natured nearby
        nearest necessity needless nerves nervous niche ninja noble nobody noise nonstop norms notable noteworthy nous novel nowadays
        numerous oath obliged obstacle obstacles obvious occasional offerings officer older oneself ongoing onwards openness operation
        operational operations optimal optimise optimised optimism optimistic optimize optimized optimum orderliness ordinary
        organisational organisations organise organiser organising organizational organizations organize organizer organizing orientated
        oriented origin original originality ought outcomes outgoing outlined outlooks outperform outpouring output outputs outreach
        outset overachiever overarching overcame overcome overcoming overdue overflowing overjoyed overtime overwhelmed owner owners
        ownership pace packed page pages pains painstaking pair panel paradigm paramount participation parties partners partnership
        partnerships parts party passing passions pathway patient paying peer peers pending per percent percentage perfection
        perfectionism perfectionist performance permission perseverance persistence persistent person's persona personable personalities
        personality personnel perspectives persuaded persuasion persuasive phenomenal philosophies physical piece pieces pinnacle
        pioneering pivotal planner playful plea pleasantries pleaser pleasing plenty plunge pointed poise poised policies policy polished
        polite politeness popular positivity possession possessor possibilities potentials power powerful powerhouse powers practical
        practitioner pragmatic praiseworthy pray prayer prayers praying preceding precious precise precision predecessor preferred premier
        premise preparation prepared presence president pressing prestige prestigious primary prime principal principled prior pristine
        pro probable probation productive productivity professed professionals proficient profitable profound progressive prolific
        prominent promises promising prompt prompted promptness prone proof proper propitious proposition prosperity prosperous
        protagonist proudest proven provider provoking prudent psychology public pull punctilious punctual punctuality pure purposeful
        purposes qualify qualitative qualities quantum quiet quo radiant radiating range ranks rapid rapport rapture rare raring rate
        rational reachable reactive readiness realistic realm reap reaping reassurance reassured reassuring rebuilt reception receptive
        receptiveness reckon recognised recognition recognizable recognized reconnect record referees refined refreshed refreshing
        regardless region regional regret regrets regulars reinvigorated rejoice relatable relation relations relaxed relaxing relentless
        relevance relevant reliability reliance remarkable reminded reminder renowned repertoire replete reputable reputed requested
        reservations resilience resilient resolute resolution resolve resolved resonance resounding resourceful resourcefulness respectful
        respects rest restless resultant revitalised revitalized revolution revolutionary rewarding rich richer righteous rigid rigor
        rigorous rigour roadmap robust rockstar role's rooted round rounded rounder rounds rousing sacred sacrifice sacrifices safe
        satisfaction satisfied satisfying savvy scale scary scenario scenarios scheduled seamless searching seasoned secret sector secure
        seldom selected selection self selfless selflessness senses sensible sensitive sensitivity sentiment sentimental sentiments
        separate serene serious seriousness service services severe sheer shiny shoes shoulders shy sights significance significant
        similarities simple simplest simplicity sincerity singular sir size skies sky sleeves smart smile smiles smooth sober sociable
        social society soft sole solid solidarity solve solved solver solves solving someone's someplace somewhat somewhere soonest
        sophisticated soul souls sounding space special specialised specialism specialist specialized spectacular spectrum speech
        speechless speed spellbound sphere spheres spirited splendid spontaneous spot spotlight stability stable staffing stakes stamina
        standing star starter starters steadfast steadfastness steady steep stellar stepping stewardship stimulated stimulating stimulus
        stint stoked stopped stopping storied straightforward strategic strategies strategist streamline streamlined strenuous stress
        stressful striver strongest struck structure structured structures student students stunning subjects sublime subordinate
        subsequent substance substantial successes successive sufficient suggestion suggestions suitability suited sum sunny superb
        superior superiors superlative supervisor supervisors supporter supporters supporting supreme surety surprise surprised surprising
        surroundings sustainable swift symbiosis symbiotic sympathetic sympathies sympathy synergies synergistic synonymous systematic
        tact tactful tailored tangible teachable teammate teamwork temper temperament tenacious tenacity tenure terrific territory
        testament testimony thankfulness thereafter thinker thinkers thirsty thoughtfulness thousand thousands thrilling tide till
        timeless timelessness tip tireless togetherness tolerance tolerant tools total totality touching tough town track trademark
        tradition traditional traditions trailblazer trailblazing trained trainee training trainings tranquil transcend transferable
        transparency transparent treasured trials tribute trusted trusting trustworthiness trustworthy truth turned tv twice twofold
        typical ultimate unafraid unbelievable unbridled unbroken uncanny uncertain uncommon unconditional undaunted undeniable under
        underestimate undivided undoubted unfailing unflinching unforeseen unforgettable unified uniqueness unity universal unless
        unlimited unmatched unmistakable unparalleled unprecedented unpretentious unrelenting unrivaled unrivalled unselfish unstoppable
        unsurpassed untapped untiring unusual unwavering upbeat upcoming upfront uplifted uplifting upmost upright upward upwards urge
        usefulness utmost utopia utter uttered vacancies validation valued vantage varied variety vast vein venerable veritable
        versatility verve vested viable vibe vibes vibrancy vibrant vice victory viewpoint viewpoints vigilance vigilant vigor vigorous
        vigour virtuous visible visionary visions visualise visualize vital vivid vocal vocation voice voluntary vote wage wages waiting
        warm warmest warmth watchword wave wavelength wellbeing whatsoever whichever whilst wholehearted wholesome wide willingness
        willpower win winner winners winning wins wisdom wise wishful wishing wit witness witnessed woman women wondrous workable
        workaholic workload workmate workmates workplaces worldview worldwide worried worthiness worthwhile worthy wow yearned yearning
        years' yesteryear young younger youth zealous zest zone zones
        """);

    private static readonly HashSet<string> Known = [.. Fixed, .. Inflected.SelectMany(Inflection.FormsOf)];

    /// <summary>Whether it names nothing: one of them, or an adverb.</summary>
    public static bool Holds(string folded) =>
        Known.Contains(folded) || (folded.Length > 4 && folded.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(folded));

    private static string[] Split(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
