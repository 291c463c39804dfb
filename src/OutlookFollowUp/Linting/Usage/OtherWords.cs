namespace OutlookFollowUp.Linting.Usage;

/// <summary>Adjectives and adverbs, and the small words of which there is a fixed number, each after the name of its class.</summary>
internal static class OtherWords
{
    public const string ByClass = """
        Adjective: able absent acceptable accessible accurate active actual acute additional adequate administrative advanced afraid aggressive alive alone ambitious ancient angry annual anxious apparent appropriate approximate attractive available aware
        Adjective: awful awkward bad basic beautiful big bilingual black blue bold brave brief bright brilliant broad brown busy calm capable careful casual cautious central certain challenging cheap clean clear clever clinical close cold comfortable
        Adjective: commercial common competent competitive complete complex comprehensive confident confidential confused conscious consistent constant constructive convenient cool corporate correct costly crazy creative critical crucial cultural curious current
        Adjective: customary daily dangerous dark dead deep definite delicate delicious delighted dental desirable different difficult digital direct dirty disappointed disappointing distinct diverse domestic double dry due dynamic eager early easy economic
        Adjective: educational effective efficient electric electrical electronic eligible emotional empty encouraging endless enjoyable enormous enough enthusiastic entire environmental equal essential ethical evident exact excellent exceptional excessive excited
        Adjective: exciting exclusive expensive experienced explicit extensive external extra extreme fabulous fair faithful familiar famous fantastic fascinating fast favourable favorable feasible federal few final financial fine firm first-class fit flat flexible fluent foreign
        Adjective: formal former fortunate forward-thinking free frequent fresh friendly frustrating full fun functional fundamental funny further future generous gentle genuine glad global gluten-free good gradual grand grateful great green gross guilty handy happy hard harsh
        Adjective: healthy heavy helpful high historic honest hopeful horrible hot huge human hungry ideal identical illegal ill imaginative immediate immense impatient important impossible impressed impressive inadequate incomplete inconvenient incorrect incredible
        Adjective: independent indirect individual industrial inexpensive informal informative initial innovative insightful inspiring instant intense interested interesting interim intermediate internal international invaluable invisible invaluable jealous joint junior keen key kind large
        Adjective: last late latest lazy leading legal lengthy light likely limited literal little live lively local logical lonely long long-term loose loud lovely low loyal lucky mad magnificent main major male female mandatory manual many marine massive mature maximum
        Adjective: meaningful mechanical medical medium mental mere mild military minimal minimum minor missing mixed mobile moderate modern modest monthly moral motivated multiple municipal musical mutual narrow national natural neat necessary negative nervous new nice
        Adjective: noisy normal notable numerous nutritional obvious occasional odd official ok okay old online onsite open operational optimistic optional ordinary organic original outdoor outstanding overall overdue overseas overwhelming own painful pale parallel part-time
        Adjective: particular passionate patient peaceful perfect permanent personal persistent pharmaceutical physical plain pleasant pleased polite poor popular positive possible postal potential powerful practical precious precise pregnant preliminary prepared present
        Adjective: pretty previous primary prime principal private proactive probable productive professional profitable prompt proper prospective proud public punctual pure qualified quarterly quick quiet rapid rare raw ready real realistic reasonable recent red regional
        Adjective: regular related relative relaxed relevant reliable reluctant remarkable remote respective responsible rewarding rich right rough round royal rude rural sad safe same satisfied scared scary secondary secret secure senior sensible sensitive separate serious
        Adjective: several severe shared sharp short short-term shy sick significant silent silly similar simple sincere single skilled sleepy slight slow small smart smooth social soft solid sophisticated sorry special specific spectacular stable steady steep stiff straight
        Adjective: straightforward strange strategic strict strong structural stupid subsequent substantial subtle successful sudden sufficient suitable superb superior supportive supreme sure surprised surprising sustainable sweet tall technical temporary terrible thankful
        Adjective: thick thin thorough thoughtful thrilled tight timely tiny tired top total tough traditional tremendous tricky true typical ultimate unable unacceptable unaware uncertain uncomfortable unclear unfortunate unhappy unique unknown unlikely unusual
        Adjective: upcoming upper upset urban urgent useful usual vacant valid valuable various vast verbal vibrant viable visible visual vital voluntary vulnerable warm weak weekly weird welcome welcoming well-known western wet white whole wide wild willing wise wonderful wooden
        Adjective: wooden worried worse worst worth worthwhile worthy wrong yearly yellow young next last first second third
        Comparative: better worse easier harder faster slower cheaper bigger smaller larger higher lower stronger weaker younger older earlier later nicer happier safer quicker longer shorter simpler greater closer clearer deeper busier cleaner warmer colder wider richer
        Comparative: smarter brighter smoother tougher lighter heavier newer
        Adverb: actually again almost already also always anyway apparently away back basically carefully certainly clearly closely completely consistently constantly currently deeply definitely directly easily effectively either else enough entirely especially eventually ever
        Adverb: exactly extremely fairly finally forward frequently fully further generally genuinely greatly hardly here highly honestly hopefully how however immediately incredibly indeed initially instead just kindly largely lately later likely maybe mostly nearly never normally
        Adverb: not now nowadays obviously often once only originally otherwise particularly perhaps personally possibly previously probably promptly properly quickly quite rather really recently regularly sadly seriously shortly simply sincerely slightly slowly sometimes soon
        Adverb: specifically still strongly successfully suddenly surely then there therefore thoroughly thus together today tomorrow tonight too totally truly twice typically ultimately unfortunately usually very well yesterday yet
        Determiner: a an the this that these those each every some any no another either neither both all such what which whose my your his her its our their enough much many several few most more less
        Possessive: my your his her its our their whose
        Preposition: about above across after against along alongside among amongst around at before behind below beneath beside besides between beyond by despite down during for from in inside into like near of off on onto opposite out outside over past per plus regarding since
        Preposition: than through throughout till to toward towards under underneath unlike until up upon via with within without
        Subject: i we he she they
        Object: me us him them
        Pronoun: i we he she they me us him them you it this that these those who whom what which everyone everybody someone somebody anyone anybody nobody something anything everything nothing one ones mine yours hers ours theirs
        Pronoun: myself yourself himself herself itself ourselves yourselves themselves none others
        Modal: can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't mightn't shan't
        PronounModal: i'll we'll you'll he'll she'll they'll it'll i'd we'd you'd he'd she'd they'd it'd
        PronounBe: i'm we're you're they're he's she's it's that's there's
        PronounHave: i've we've you've they've who've
        Be: be am is are was were been being isn't aren't wasn't weren't
        Finite: am is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did don't doesn't didn't can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't
        Have: have has had having haven't hasn't hadn't
        Do: do does did don't doesn't didn't
        Conjunction: and or but because although though while whereas if unless so as whether since when where until once before after that than nor
        NumberWord: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
        Wh: who whom whose what which when where why how
        Day: monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        Month: january february march april may june july august september october november december
        Unit: second minute hour day night week weekend fortnight month quarter year decade morning afternoon evening
        Units: seconds minutes hours days nights weeks weekends fortnights months quarters years decades mornings afternoons evenings
        Degree: very so too really quite extremely particularly especially truly more most less least pretty rather fairly incredibly absolutely highly
        Indefinite: everyone everybody someone somebody anyone anybody nobody everything something anything nothing
        """;
}
