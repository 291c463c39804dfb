using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Employers;

/// <summary>What stands before and behind an employer's name, and tells what the employer is to the writer.</summary>
internal static class EmployerPhrases
{
    private const string Job = "(role~|position~|job|post|vacancy|opening|opportunity|placement|internship|apprenticeship|traineeship|fellowship|residency|traineeship|seat|offer)";
    private const string Group = "(team|crew|staff|faculty|department|group|people|colleagues|everyone|everybody|kitchen|ward|office|family|culture|mission|vision|values|work|approach|future|plans|goals)";

    /// <summary>Before the employer that the mail is for.</summary>
    public static PhraseSet Toward { get; } = new($"""
        {Job} ..1 (at|with|within|for)
        {Job} ..1 as * (at|with)
        (interview~|conversation|meeting|discussion|visit|tour|trial|trial shift|open day|assessment|application|candidacy) (at|with|to|of|for)
        (interview~|interviewed|interviewing|meet~|speak~|spoke|talk~) (at|with)
        (join|joining)
        (join|joining|be part of|being part of|becoming part of|become part of) (the|your) {Group}? (at|of)?
        (to|would|will|could|love|of|for|by|my|about|enjoy|start|and|of me) (work|working) (at|for|with)
        (look forward to|looking forward to|privilege to|honour to|honor to|pleasure to|like to|love to|happy to|glad to|excited to|eager to|keen to|proud to) (work|working|contribute|be|start|begin|teach|cook|serve) ..1 (at|for|with|to)
        (be|being|become|becoming) (a)? part of
        (contribute|contributing) ..2 to
        (my|a|the|bright|long|our) (future|career|life|journey|next step) (at|with|for)
        (interest|interested|excited|enthusiasm|enthusiastic|passionate|curious) (in|about|for)
        (interested|interest) in (joining|working for|working at|working with)
        (fit|match|asset|addition|value) (for|at|with|to)
        {Group} (at|of)
        (you|your team) (all)? at
        (help|helping|support|supporting)
        (start|starting|begin|beginning) (at|with)
        (considering|consider|considered) me (for|at)
        (candidate|applicant|candidacy|application) .. (at|with|for|to)
        (everything|what|how|why) ..1 (about|at)
        (learn|learning|learned|learnt|hear|hearing|heard|know|knowing|more|excited|read|reading) about
        (thank you|thanks|gratitude|grateful) ..3 (at|and|to)
        (decision|update|news|answer|feedback) from
        (picture|see|imagine|imagining|picturing|seeing) myself ..4 (at|of|in|with)
        (children|pupils|students|patients|residents|guests|desk|shift|shifts|rota|classroom|workshop|yard|site|floor|lab|class|stand|bar|shop|machine room|engine room|plant) (at|of|in)
        """);

    /// <summary>Behind the employer that the mail is for.</summary>
    public static PhraseSet Behind { get; } = new($"""
        's? {Group}
        's ..1 {Job}
        (is|are) (doing|building|growing|planning|looking for|known for)
        {Job}
        's? (interview|hiring|commitment|reputation|mission|products|customers|patients|students|guests|pupils)
        (interview|recruiting|hiring|careers|talent) (team|process)?
        """);

    /// <summary>Before an employer that is another part of the writer's life, or of the reader's.</summary>
    public static PhraseSet Aside { get; } = new("""
        offer~ ..4 (from|at|by|with)
        (come|comes|came|coming|move|moved|moving|over|away|people|friend~|someone|somebody|anybody|hired|learned|learnt|know|knew|letter|call|invitation|invited|transferred|back|redundant|laid off|straight) ..2 from
        (left|leave|leaving|quit)
        (my|our|his|her|their) ..2 (time|years|year|work|job|role|position|post|days|months|experience|internship|apprenticeship|stint|career|training|team|colleagues|manager|boss|current|present|previous|former|last|old|project|placement) ..2 (at|with|for|in|by)
        (i|we|he|she|they|who|have|had) ..2 (worked|work|led|ran|built|managed|taught|served|did|spent|trained|cooked|nursed|drove|started|learned|learnt|used|moved|handled|wrote|designed|set up|introduced|trained) ..5 (at|for|with|in)
        (i|he|she|they|who|have|had) (was|were|been|am) (a|an|the|head|working|employed|responsible|in charge) ..3 (at|for|with|in)
        (while|when|since|after|before|during|until) ..3 (at|with|for)
        (years|year|months|weeks|decade) (at|with|for|in)
        (than|like|unlike|versus|against|compete~ with|competitor|competitors|rival|rivals|client|clients|customer|customers|supplier|suppliers|partner|partners|vendor|brands|brand|merger with|acquisition of|acquired|bought|alongside|beside|via|through|using|use|used|called)
        (such as|compared (to|with)|similar to|as (does|do|is|at)|as well as|including)
        (accepted|accept|accepting|signed|chosen|chose|decided) ..6 (at|with|from|for|join|joining)
        (employer|company|firm|workplace|competitor|hospital|school|restaurant|kitchen) (is|was)?
        as (a|an) ..3 (at|with|for|in)
        """);

    /// <summary>Words anywhere in a sentence that say the same.</summary>
    public static PhraseSet AsideAnywhere { get; } = new("""
        (other|another|also|too|elsewhere|previous|previously|former|formerly|earlier|ex|competitor~|competing|compete~|client~|customer~|supplier~|vendor~|rival~|competition)
        (offer~|offered|offering|counteroffer|accepted|declined)
        (left|leave|leaving|quit|joined|moved from|came from|come from)
        (current|present|last|old) (employer|job|role|position|company|work)
        (compared|unlike|instead of|rather than|merger|merged|acquired|acquisition|bought|sold|sells|partnership|subsidiary|stake|share|shares)
        (software|platform|tool|machine|machines|app|product|products|brand|system|systems|licence|license)
        my ..2 interview (with|at) ..5 (is|will|takes|comes)
        my (answer|reply|decision)
        (i|we) (am|have been) ..2 (interviewing|speaking|talking|in talks|in touch|in the last|in the final|shortlisted)
        my (employer|boss|manager|current|present|old|former|notice)
        notice period
        (reference~|referee~|recommended|recommendation)
        (at the same time|as well|in parallel|both)
        (worked|trained) (at|for|with|in)
        """);

    /// <summary>Before an employer's name and hardly anything else, so that a name that nobody knows is one.</summary>
    public static PhraseSet SurelyToward { get; } = new($"""
        (would|to|will|of|about|could|am|for|and) (join|joining)
        (role|position|job|post|vacancy|opening|internship|apprenticeship) (at|with)
        (to|of|about|enjoy|for|love) (work|working) for
        (future|career) (at|with)
        (interest|interested) in (joining|working for)
        """);

    /// <summary>The same, where only a legal form makes sure that what follows is a firm.</summary>
    public static PhraseSet TowardAFirm { get; } = new("""
        (interview~|interviewed|interviewing|meeting|conversation|application|position|role|work|working|team|everyone|opportunity|you) (at|with|for|to)
        (join|joining)
        """);

    /// <summary>Words of a sentence about this application: whom it names is taken for the one applied to.</summary>
    public static PhraseSet Hopes { get; } = new("""
        (thank|thanks|grateful|gratitude|appreciate~|enjoy~|excited|exciting|interest|interested|join|joining|want|love|hope|hoping|hopes|look forward|looking forward|impressed|impressive|admire|admired)
        (proud|privilege|honour|honor|glad|happy|delighted|keen|eager|opportunity|role|position|job|post|interview|team|culture|mission|home|contribute|fit|future|decision|decide|consider|right place|ideal|dream|suit~)
        """);

    public static IReadOnlyList<PhraseSet> All { get; } = [Toward, Behind, Aside, AsideAnywhere, SurelyToward, TowardAFirm, Hopes];
}
