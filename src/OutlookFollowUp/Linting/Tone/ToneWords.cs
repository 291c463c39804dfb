namespace OutlookFollowUp.Linting.Tone;

/// <summary>Groups of words that frames of tone share, in the language of <see cref="Phrases.PhraseSet"/>.</summary>
internal static class ToneWords
{
    /// <summary>What an employer is asked for.</summary>
    public const string Answer = "(answer|reply|response|decision|verdict|yes or no|confirmation|feedback|update|news|word|result|outcome|call back|callback|offer|contract)";

    /// <summary>Without any patience.</summary>
    public const string Now = "(now|immediately|instantly|at once|asap|right away|right now|straight away|this (instant|minute|second)|without (any|further)? ..1 delay|by return)";

    public const string Weekday = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    public const string Count = "(#|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|some|a couple of|countless)";

    /// <summary>A limit in time that is set to somebody.</summary>
    public const string Deadline = $"({Now}|today|tonight|tomorrow|(this|next) (morning|afternoon|evening|week|{Weekday})|on {Weekday}|(by|before|until|till) ..3 (today|tonight|tomorrow|noon|midday|midnight|lunch|morning|evening|close|cob|end|eod|week|weekend|month|then|easter|christmas|holidays|{Weekday}|#)|(within|in the next|in) ..2 {Count} ..1 (hours|hour|days|minutes|day)|within ..1 (the|an|a)? (day|hour|week)|no later than|at the latest|end of ..1 (day|week|business))";

    /// <summary>What an employer is asked for, in any shape that it may take.</summary>
    public const string Wanted = $"({Answer}|reasons|list|statement|explanation|justification|clarity|results|letter|line|call|mail|email|message|date|terms|position|standing)";

    /// <summary>Those who decide.</summary>
    public const string Panel = "(panel|board|committee|commission|jury|team|recruiter|recruiters|interviewer|interviewers|examiners|assessors|management|chair|foreman|director|manager|department|people|office|council|faculty|school|firm|company|university|trust|hospital|clinic)";

    /// <summary>Whom one turns to behind the reader's back.</summary>
    public const string Superior = "(manager|managers|boss|bosses|director|directors|ceo|managing director|head office|headquarters|hq|superior|superiors|supervisor|board|owner|owners|chairman|chair|president|principal|hr|human resources|management|union|ombudsman|tribunal|regulator|press|media|newspaper|newspapers|journalist|authorities|lawyer|lawyers|solicitor|attorney)";

    /// <summary>What an applicant says to do when they do not get their way.</summary>
    public const string Leave = "(accept|take|sign|go with|go elsewhere|go somewhere else|go to|choose|withdraw|walk|leave|look elsewhere|look somewhere|move on|decline|turn you down|turn it down|turn down|cancel|join|start elsewhere|start at|be gone|be off|work for|work elsewhere|find|say yes|pull out|drop out|no longer|lose interest|forget|escalate|complain|report|take this|take it|take legal|speak to|speak with|write to|contact|call your|phone your|inform your|post|publish|tell everyone|assume|consider|conclude|treat)";

    /// <summary>How somebody feels who reproaches.</summary>
    public const string Upset = "(disappointed|upset|hurt|offended|frustrated|annoyed|angry|shocked|irritated|insulted|appalled|disgusted|surprised|astonished|amazed|stunned|unhappy|dismayed|displeased|unimpressed|let down|fed up|furious|outraged|baffled)";

    public const string Rude = "(rude|unprofessional|disrespectful|unacceptable|inexcusable|outrageous|appalling|shameful|disgraceful|insulting|discourteous|impolite|inconsiderate|ridiculous|absurd|a disgrace|an insult|a joke|pathetic|not acceptable|not professional|not good enough|bad manners|poor manners|beneath|unheard of|intolerable|a shame|beyond belief|a farce|far from professional|hardly professional)";
}
