using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>What employers write, in our words (requirements 2.2). Each set is looked for within one sentence.</summary>
internal static class InboundPhrases
{
    public static readonly PhraseSet Interview = new(
        "(interview|interviews|interviewing|interviewed|vorstellungsgespräch|vorstellungsgesprächs|entretien)",
        "(phone|recruiter|video|telephone|screening|intro|introductory|initial) (screen|call|chat|conversation)",
        "first (call|chat|conversation)",
        "(intervju|jobbintervju|anställningsintervju|sollicitatiegesprek|bewerbungsgespräch|entrevista|colloquio|jobsamtale|haastattelu|kennismakingsgesprek)",
        "assessment (centre|center|day)",
        "selection (day|centre|panel)",
        "trial (shift|day|lesson|class)",
        "working interview",
        "stage (day|shift)",
        "superday",
        "onsite",
        "on-site interview?",
        "(hiring|selection) panel",
        "^ panel",
        "(the|your|our) panel for",
        "(second|final|next|third|first) (round|stage) interview?",
        "panel (interview|discussion|conversation|meeting)");

    /// <summary>A meeting that is not called an interview, about a job that is named.</summary>
    public static readonly PhraseSet MeetingAboutJob = new(
        "(come|pop|drop) (in|by|over|round) ..6 (job|role|position|post|vacancy|opening|opportunity)",
        "(talk|chat|speak|conversation|call|discuss|discussion|coffee|meeting|meet|word) ..6 (about|regarding|on|for|discuss) ..6 (job|role|position|post|vacancy|opening|application)",
        "(job|role|position|post|vacancy|opening|application) ..6 (talk|chat|speak|call|meet|meeting|conversation|zoom|teams|skype|phone)",
        "discuss ..6 (job|role|position|post|vacancy|opening|application|experience|background) ..6 (call|meet|meeting|phone|zoom|teams|person)",
        "(like|love|want) you (in|over|down|along) for",
        "they (would like|'d like|want) to meet",
        "(like|love|want|keen|happy|pleased|delighted|able) to (meet|meet with|speak to|speak with|talk to|talk with|have a chat with|see) you",
        "(invite|inviting) you ..6 (meet|meeting|call|conversation|chat|talk|discussion|visit|session|discuss)");

    public static readonly PhraseSet Job = new(
        "(job|role|position|post|vacancy|opening|bewerbung|stelle|sollicitatie|vacature|candidature|candidatura|ansökan|ansøgning|candidate|candidates|candidacy|hiring|recruiter|recruitment|recruiting|cv|resume|résumé|shortlist|shortlisted|applicant|applicants|apprenticeship|internship|traineeship|employment)",
        "(your|the|an|this) application",
        "(apply|applying|applied) (for|to)",
        "thanks for applying",
        "thank you for applying",
        "(head of talent|talent (partner|team|acquisition|manager))");

    /// <summary>Words for an interview that hardly anybody but an employer uses, so that the job need not be named.</summary>
    public static readonly PhraseSet JobInterview = new(
        "(telephone|phone|panel|first|second|final|formal|informal|job|screening|introductory|technical) (interview|interviews)",
        "(invite|inviting|invited) you ..6 (interview|interviews)",
        "come in ..6 (interview|interviews)",
        "(interviewer|interviewers) (is|are|will be|would be)");

    /// <summary>Interviews that nobody is hired by.</summary>
    public static readonly PhraseSet OtherInterview = new(
        "(radio|tv|television|press|media|podcast|magazine|newspaper|documentary|broadcast|blog|newsletter|on-air|live) (interview|interviews|segment|appearance)",
        "interview ..6 (for|on|in) (my|our|the|a|this|next) new? next? weekly? (podcast|radio|show|programme|broadcast|magazine|newspaper|blog|column|documentary|article|newsletter|story|piece|feature|series|book)",
        "(podcast|radio|documentary|newspaper|magazine|article|column|story|journalist|reporter|newsroom) ..6 (interview|quote|interviewing) you",
        "on air",
        "my (class|students|pupils|thesis|dissertation|course|homework|school project|coursework|seminar)",
        "interview ..6 for (our|the|their|a) (class|students|pupils|thesis|course|homework|school project|coursework|seminar)",
        "(research|usability|user|customer|market|discovery) (interview|interviews|study|studies|participants|participant|research|session|sessions)",
        "(mock|practice|practise|exit|visa|embassy|immigration|citizenship|asylum|oral history|police|witness|college|admission|admissions|mortgage|insurance|informational) (interview|interviews)",
        "(gift card|voucher|incentive|honorarium) ..6 (interview|session|participation|time)",
        "(our|this|research) study", "participation in ..2 study", "(part|participate|participation) in ..2 (study|research|survey)",
        "(receive|get|earn) ..3 (voucher|gift card|incentive|honorarium)",
        "(webinar|product tour|free trial|sales call|walkthrough of our)",
        "(product|sales|live|free|software|quick) demo",
        "demo (of|with|call|request|account|is|has been)",
        "(interviewer|interviewing) (training|skills|guide)",
        "how to interview",
        "interview (tips|questions people|questions and|preparation course|coaching|guide)");

    /// <summary>The user sits on the other side of the table.</summary>
    public static readonly PhraseSet UserInterviews = new(
        "(interview|interviews|interviewing) a? the? our? with? (candidate|candidates|applicants|temps)",
        "candidate (interview|interviews|debrief|feedback|evaluation)",
        "(on|join|sit|chair|your) on? the? our? interview? panel with? me?",
        "(scorecard|scorecards|debrief)",
        "you (and i|and me) (for|interview|will interview)",
        "you and me",
        "(could|can|would|will) you ..6 (interview|screen|meet) ..6 (candidate|candidates|applicant|her|him|them|for us)",
        "you ask",
        "(feedback|view|thoughts|opinion|notes) (on|about) ..6 (candidate|candidates|applicant)",
        "(your|our) (candidates|interviewees|shortlist)",
        "you (are|will be|'re) (interviewing|on the panel|the interviewer)",
        "please interview",
        "interview (panel|rota|schedule) for the? our?",
        "candidate * *? *? (for|at) (our|the)",
        "interviewer you",
        "we need another interviewer",
        "hiring committee");

    /// <summary>Strangers who offer something; asked to an interview is somebody else.</summary>
    public static readonly PhraseSet ColdOutreach = new(
        "(came|come) across your (profile|cv|resume|background|work)",
        "(found|saw|noticed|viewed|seen) your (profile|cv|resume)",
        "your (profile|background) (caught|looks|stood|seems|is a)",
        "are you open to",
        "would you be open to",
        "open to (new|hearing|exploring|a conversation|a quick)",
        "exciting (opportunity|opportunities)",
        "(might|would|may) you be interested in",
        "(if|in case) you('re| are) (interested|looking|open)",
        "not (sure|certain) if you('re| are) looking");

    /// <summary>Words of a mail to somebody who applied; with a position and a time it is about an interview, whatever it calls the meeting.</summary>
    public static readonly PhraseSet Applied = new("your (application|cv|resume|résumé|portfolio)", "(apply|applying|applied)");

    public static readonly PhraseSet Meet = new("(call|chat|talk|speak|meet|meeting|conversation|coffee|come|pop|drop|sit down|zoom|teams|visit|see you)");

    public static readonly PhraseSet Invitation = new(
        "(invite|inviting|invited) you",
        "invitation (to|for)",
        "interview you",
        "(like|love|pleased|delighted|keen|happy|want|wants) to (interview|invite|meet|see|speak|talk|schedule|arrange|set up|offer you an interview|offer you a)",
        "(schedule|arrange|book|set up|organise|organize|setting up|scheduling|arranging|fix) ..6 (interview|call|chat|screen|conversation|meeting|time|slot|round)",
        "interview (request|invitation|for|with|at|on|slot|slots|time|times)",
        "(phone|telephone|video|zoom|teams|face-to-face|in-person|first|second|final|panel|technical|onsite|on-site|next) interview",
        "(share|send|let us have|give|tell|know) ..6 (your) (availability|available)",
        "(when|what times|which) ..6 (are you|would you be|works|work|suit|suits|available) ",
        "(pick|choose|select|book) a? your? an? (time|slot|date)",
        "are you (free|available)",
        "(could|can|would) you (come|make|manage|do|join|meet|be free|be available)",
        "next (step|steps|stage|round) ..6 (interview|call|meet|conversation)",
        "come in",
        "(does|would|will) ..6 (work|suit|fit)");

    /// <summary>What no acknowledgement of an application says: choose a time now.</summary>
    public static readonly PhraseSet AsksForTime = new(
        "(pick|choose|select|book|schedule) a? an? your? one? of? the? these? following? interview? (time|slot|date|times|slots|dates)",
        "(share|send|let us have|give|tell) us? me? your? availability",
        "(like|love|pleased|delighted|happy|glad) to invite you",
        "(are|is) inviting you",
        "you are invited");

    public static readonly PhraseSet Confirmation = new(
        "(interview|call|meeting|screen|conversation|appointment|visit) ..6 (confirmed|scheduled|booked|set|fixed|arranged|in the diary|in the calendar|takes place|will take place)",
        "(confirm|confirming|confirmation) ..6 (interview|call|meeting|appointment|time|slot)",
        "your upcoming? first? second? final? phone? video? panel? interview (with|at|for|on|is|will|has|tomorrow|today)",
        "interview (confirmation|confirmed|details|scheduled)",
        "(you will|you'll) (meet|be meeting|be interviewed|speak|be speaking|talk|be seeing|see)",
        "(we|i) (have|'ve) (booked|scheduled|arranged|put|set up|pencilled|reserved|fixed|moved)",
        "(looking forward|look forward) to (meeting|seeing|speaking|talking|welcoming|having you)",
        "see you (on|at|then|tomorrow|there|next|monday|tuesday|wednesday|thursday|friday)",
        "(that|this|which|tuesday|monday|wednesday|thursday|friday) (works|suits|is fine|is perfect|is great|is good) for? us? me?",
        "(all|you're|you are) (set|booked|confirmed)",
        "it's (a date|confirmed|booked)",
        "^ (perfect|great|lovely|wonderful|excellent|super|brilliant|good|fine|ideal)");

    public static readonly PhraseSet Reminder = new(
        "(reminder|remind|reminding)",
        "(starts|begins|is) in * (minutes|hours|hour)",
        "(tomorrow's|today's) (interview|call|meeting)",
        "(interview|call) (is|takes place) (tomorrow|today)");

    public static readonly PhraseSet Reschedule = new(
        "(reschedule|rescheduled|rescheduling|re-schedule|re-scheduled|postpone|postponed|postponing|rearrange|rearranged|re-arrange)",
        "(move|moved|moving|push|pushed|shift|shifted|bring|change|changed|switch) ..6 (interview|call|meeting|appointment|slot|time|to|forward|back) ..6 (to|from|until)",
        "(no longer|not) going? to? (works|work|possible|suits|suit|make it|available|be possible|make|do)",
        "(new|different|another|other|alternative|updated) (time|date|slot|day|invitation|invite|details)",
        "instead",
        "(something|clash|conflict|emergency) ..6 (come up|came up|clash|conflict)");

    public static readonly PhraseSet Cancellation = new(
        "(cancel|cancelled|canceled|cancelling|canceling) ..6 (interview|meeting|call|appointment|event|conversation|session|visit|it|tomorrow|today|monday|tuesday|wednesday|thursday|friday|this|your|our)",
        "(interview|meeting|call|appointment|event|visit) ..6 (cancelled|canceled|called off|off)",
        "(can|could) not (take place|go ahead|happen)",
        "(will|is|does|won't) not (take place|go ahead|be going ahead|happening|happen|taking place)",
        "won't (take place|go ahead|be going ahead|happen)",
        "no longer (scheduled|take place|taking place|going ahead)",
        "have to cancel",
        "need to cancel",
        "must cancel",
        "call (it|things|the interview) off");

    public static readonly PhraseSet NextRound = new(
        "(next|second|final|third|last|further|another) (round|stage|step|interview|phase|conversation|meeting)",
        "(moving|move|moved|take|taking|progress|progressing|advance|advancing|advanced|bring|bringing|put|putting) you (forward|through|on|ahead|back|to the)",
        "(passed|made it|got through|through to) ..6 (round|stage|next|final|interview|shortlist)",
        "(like|love|want|keen) to (see|meet|have|invite|bring|get) you (again|back|in again|to (the|a) (second|next|final))",
        "(invite|have|see|bring|get) you back in? for?",
        "you('re| are|'ve been| have been) (through|shortlisted)",
        "meet some? of? the (rest|wider|whole) of? the? team");

    public static readonly PhraseSet OnHold = new(
        "on hold",
        "(hiring|recruitment|recruiting|headcount|budget|spending) (freeze|pause|stop)",
        "(freeze|froze|frozen|freezing) ..6 (hiring|recruitment|recruiting|headcount|vacancies|roles|position|positions|budget|budgets|posts)",
        "(paus|pause|paused|pausing|suspend|suspended|suspending|shelve|shelved|shelving|park|parked|parking) ..6 (search|hiring|recruitment|recruiting|role|process|vacancy|position|post|this|everything|things|plans)",
        "(search|hiring|recruitment|role|process|vacancy|position|post) ..6 (paused|suspended|frozen|shelved|parked|postponed|put back|deferred)",
        "(postpone|postponed|postponing|defer|deferred|deferring|delay|delayed|put back) ..6 (decision|hiring|recruitment|search|appointment|role|position|process|start of the) ..6 (until|till|to|into)",
        "(revisit|pick up|pick this up|reopen|resume|restart|come back to) ..6 (spring|summer|autumn|fall|winter|year|quarter|q1|q2|q3|q4|january|february|march|april|june|july|august|september|october|november|december)",
        "(re-evaluate|re-evaluating|reevaluating|reevaluate) ..6 headcount");

    public static readonly PhraseSet Pending = new(
        "still (deciding|interviewing|reviewing|considering|waiting|discussing|finalising|finalizing|working|meeting|seeing|talking|speaking|in the process|in progress|going through|making|assessing|weighing|comparing|under|have|no|looking|collecting|gathering)",
        "not yet? (made|reached|come to|taken|finalised|finalized|got|have|had|been able to make) a? any? the? our? final? (decision|decisions|conclusion|news|verdict|choice|update)",
        "not (decided|finished|concluded|chosen) yet?",
        "no (decision|news|update) has? been? yet?",
        "(need|needs|take|takes|taking|want|wants) ..6 (more|another|longer|extra|a bit|a little) ..6 (time|day|days|week|weeks|than|longer)",
        "(need|needs) another",
        "(taking|take|takes|taken|running) (longer|a bit|a little|more time|late)",
        "(delay|delayed|delays|behind schedule|held up)",
        "(waiting|wait|awaiting) ..6 (approval|sign-off|sign off|budget|feedback|the board|references|head office|decision|director|go-ahead|green light|answer)",
        "(have|has|see|meet|interview|speak to|speak with|talk to) ..6 (more|other|another|further|remaining|last|final) ..6 (candidate|candidates|people|person|interviews|applicants|conversations)",
        "one more (person|candidate|interview|conversation|person to)",
        "(finish|finishing|complete|completing|conclude|wrap up|wrapping up|round off) ..6 (interviews|round|process|conversations|meetings)",
        "(bear|bearing) with us",
        "(thank you|thanks) for your patience",
        "process is (still )?(ongoing|underway|continuing)",
        "(has|have) to clear it");

    /// <summary>An answer that holds without a date; counts only as the answer to a question.</summary>
    public static readonly PhraseSet Holding = new(
        "(be|stay|keep|get) in touch",
        "(let|keep) you (know|posted|updated|informed)",
        "(get|come|be|circle) back to you",
        "(soon|shortly|as soon as)",
        "hear from us",
        "(when|once|as soon as) (we|i) (know|have|hear)",
        "update you");

    public static readonly PhraseSet StrongRejection = new(
        "decided ..3 in (favour|favor) of (another|other|a different|somebody|someone)",
        "(decided|chosen|chose|opted|elected|have) ..6 not to (move|proceed|progress|take|continue|pursue|advance|offer|go|invite|bring|make|consider|select|appoint|hire)",
        "(decided|chosen|chose|opted|going|gone|go|went|moved|moving|move|proceed|proceeding|proceeded|continue|continuing|pursue|pursuing|progress|progressing) ..6 (ahead |forward )?with (other|another|a different|different|someone|somebody|an internal|the other|one of the other|candidates|a candidate|more|those)",
        "(chosen|chose|selected|appointed|hired|picked|preferred|taken on|taking|took|offered|offering|given|gave) ..6 (someone|somebody|another|other|different|internal|stronger) ..6 (candidate|candidates|applicant|applicants|person|else|colleague|with|who)?",
        "(offered|giving|given|gone|offering|offer|went|gave) ..6 (job|role|position|post|place|it) ..6 to (someone|somebody|another|a different|an internal|the other|one of)",
        "(someone|somebody|another candidate|an internal candidate|other candidates) ..6 (whose|closer|better|stronger|more closely|more experience|has been (chosen|selected|appointed|offered)|was (chosen|selected|appointed|offered)|got the)",
        "not been? (selected|shortlisted|chosen|picked) for? you?",
        "you (have|were|are|'ve) not been? be? (selected|successful|shortlisted|chosen)",
        "(no longer|not) being? be? (under consideration|considered|considering|in consideration) for? you?",
        "not be? (moving|move|taking|take|progressing|progress|proceeding|proceed|continuing|continue|advancing|advance|going|go|bringing|pursuing|pursue|putting|carrying|carry) you? your? it? this? things? the? application? candidacy? process? any? (forward|further|ahead|through|on|with you|with your|with this|to the next)",
        "not to (proceed|progress|move|continue|take|pursue|advance) ..6 (application|candidacy|you|forward|further)",
        "(role|position|post|job|vacancy) (has|is|was) now? already? been? since? (filled|taken|given|closed|withdrawn|cancelled|canceled)",
        "(filled|closed|cancelled|canceled|withdrawn) the (role|position|post|vacancy|job)",
        "application (was|has been|is|has) on? this? occasion? (unsuccessful|not successful|not been successful|rejected|declined|turned down|not selected)",
        "(unsuccessful|not successful|not been successful|not successful|not been successful)",
        "not be? able? to? (offer|offering|make|making) you? a? an? the? this? you? (role|position|job|post|place|offer|contract|the)",
        "(unable|not able|not in a position) to (offer|select|extend|make|consider|invite) you",
        "(unable|not able) to (extend|make) (an|you an|any) offer",
        "not (select|selected|choose|chosen|shortlist) (it|you|your)",
        "(decided|chosen|chose|opted) to (consider|pursue|progress|interview|proceed with|move forward with|go with|focus on|continue with) ..6 (other|another|candidates|applicants|someone|somebody|those)",
        "(filled|closed) all of? our",
        "not have a (position|role|vacancy|place|job|post)",
        "not (feel|think|believe) ..6 (match|fit)",
        "(extended|extend|made|make) ..6 offer ..6 to (a|another|the other|someone|somebody|one)",
        "(turn|turned|turning) you down",
        "not (the|a|quite the|quite a) (right|good|strong|close|best) (fit|match)",
        "decided against",
        "(pass|passing|passed) on your (application|candidacy)",
        "(decline|declined|declining) your application",
        "no longer (moving|hiring|recruiting|filling)",
        "it('s| is| was|'ll be) a no",
        "(answer|decision) is no",
        "(did not|didn't|haven't|have not|not) (make|made|get|got|making) it? to? the? (cut|shortlist|next|final|it|the job|the role)",
        "gone (in )?(a|another) (different )?direction",
        "go (in )?a different direction",
        "another direction",
        "absage",
        "nicht berücksichtigen");

    public static readonly PhraseSet WeakRejection = new(
        "unfortunately",
        "(regret|sorry|afraid) (to|that|but|i|we|this)",
        "not be (moving|proceeding|progressing|taking)",
        "careful (review|consideration|thought|deliberation)",
        "(wish|wishing) you (every|all|the|success|well|luck|good|much|lots|continued|best)",
        "(keep|kept|retain|hold|stay) ..6 (cv|resume|details|application|name|profile|information) ..6 (file|record|mind|touch)",
        "(encourage|invite|welcome|hope) ..6 (apply|application|reapply|re-apply) ..6 (again|future|other|roles)",
        "(disappoint|disappointed|disappointing|disappointment)",
        "(difficult|hard|tough|close) (decision|choice|call)",
        "(high|strong|large) (number|calibre|caliber|standard|volume|field) of (applications|applicants|candidates)",
        "on this occasion",
        "at this time",
        "this time",
        "best of luck",
        "good luck (with|in) (your|the) (search|job)",
        "future (endeavours|endeavors|applications|search)",
        "not (good|the) news",
        "bad news",
        "wish (it|i|we) (was|were|had) (better|different)");

    /// <summary>Turns of phrase that look like news and are not.</summary>
    public static readonly PhraseSet NotNews = new(
        "if you('re| are| were|'ve been| have been| do not| don't| haven't| have not)? not? (selected|successful|shortlisted|chosen|hear|heard)",
        "if (selected|successful|shortlisted|not selected|unsuccessful|your application|we (decide|feel|think|would like|want|do not|don't)|there is)",
        "should you (be|not)",
        "may receive",
        "cannot move forward until",
        "only (shortlisted|successful|selected)",
        "either way",
        "whether or not",
        "(whatever|however) the (outcome|decision)",
        "in the event",
        "could be invited",
        "would be invited",
        "will be invited if",
        "^ candidates who",
        "(successful|shortlisted|selected|only|those|any) candidates who",
        "candidates who (are|get|make|pass|will be) (shortlisted|selected|successful|chosen|through|invited|it)",
        "unless you");

    public static readonly PhraseSet Offer = new(
        "(pleased|delighted|happy|thrilled|excited|glad|like|love|want|wish|proud|pleasure|able|honoured|honored) ..6 to (offer|extend|make|confirm|present) to? you? our? an? the? a? formal? this? ..6 (job|role|position|post|offer|place|contract|employment|apprenticeship|internship|as)",
        "(offer|offering) you (the|a|this|our) full-time? part-time? permanent? fixed-term? ..6 (job|role|position|post|contract|place|apprenticeship|internship)",
        "(extend|extending|make|making|made|send|sending|attach|attached|enclose|enclosed|prepare) ..6 formal? written? verbal? job? offer",
        "offer letter",
        "(offer|contract) of employment",
        "employment (offer|contract)",
        "job offer",
        "(formal|written|verbal|conditional|unconditional) offer",
        "letter of offer",
        "our offer",
        "the offer",
        "(job|role|position|post|place) is yours",
        "you('ve| have) got (the|it)",
        "you got the (job|role|position)",
        "(like|love|want|delighted|thrilled) (you )?to (join|have you join|have you on|have you with|welcome you|work with us|come and work)",
        "welcome (you )?(to the team|on board|aboard|to our team)",
        "(want|like|love) you (to join|on the team|on our team|for the (job|role|post|position))",
        "you (are|'re) (hired|the one|our (choice|first choice|preferred candidate))",
        "(chosen|selected|decided on|going with|pick|picked|choose) you",
        "like to appoint you",
        "offer you the");

    public static readonly PhraseSet NotOffer = new(
        "(unable|not able|cannot|can't|not|not in a position|not) be? to? (offer|offering|extend|extending|make|making)",
        "(extend|extended|made|make|given) ..6 offer ..6 to (a|another|the other|someone|somebody|one)",
        "offer you (an|a|the|some|another|any|two|three|several|these|following|one of) *? *? (interview|call|slot|slots|time|times|chat|meeting|date|dates|appointment|discount|feedback|advice|refund|tour|second|first|place to)",
        "(special|limited|exclusive|introductory) offer",
        "offers (ends|end)",
        "offer (ends|expires today)",
        "on offer",
        "(if|should) ..6 offer",
        "before ..6 offer",
        "(accepted|declined|turned down) (the|our|my|another) job? offer",
        "(offer|offers) (to|from) (other|another|someone)",
        "(quote|quotation|price|discount|sale|voucher|subscription|policy|premium|mortgage|loan|card)");

    public static readonly PhraseSet OfferWithdrawn = new(
        "(withdraw|withdrawing|withdrawn|rescind|rescinded|rescinding|retract|retracted|revoke|revoked) ..6 (offer|contract)",
        "(offer|contract) ..6 (withdrawn|rescinded|retracted|revoked|cancelled|canceled|no longer (stands|valid|available))",
        "(unable|not able|cannot|can't|no longer able|not) be? to? (proceed|honour|honor|proceeding|going ahead|go ahead|stand by|uphold) ..6 (offer|contract)",
        "take back ..6 offer");

    public static readonly PhraseSet Receipt = new(
        "(received|have|got) your application",
        "(thank you|thanks) for (applying|your application|your interest|submitting)",
        "application (received|has been received|was sent|submitted|confirmation)",
        "(reviewing|review) your (application|cv|resume)",
        "we read everything");

    /// <summary>An interview without an interviewer, or a task, is with them.</summary>
    public static readonly PhraseSet Submitted = new(
        "(thank you|thanks) for (recording|completing|submitting|doing|finishing) ..6 (interview|answers|video|assessment|task|test|exercise|responses|recording)",
        "(received|have|got) your (recorded|video|completed|on-demand) (interview|answers|responses|recording)",
        "your (recording|recorded interview|video interview|answers|responses|video answers) ..6 (has|have|was|were|is|are) now? been? successfully? (submitted|received|uploaded|complete|completed|sent)",
        "(interview|assessment) (submitted|completed)");

    public static readonly PhraseSet Gone = new(
        "(no longer|not) (with|at|works|work|working|employed) for? here? at? the? company?",
        "(have|has|'ve) left",
        "(left|leaving) the (company|organisation|organization|business|firm)",
        "last day (was|is)");

    public static readonly PhraseSet OutOfOffice = new(
        "out of (the )?office",
        "(away|on leave|on holiday|on vacation|on annual leave|on parental leave|travelling|traveling|abwesend|nicht im büro) ..6 (until|till|from|to|and|back|return|bis|this|for|with)",
        "(annual|parental|maternity|paternity|sick) leave",
        "(back|return|returning) (on|in|to|at) ..6 (office|work|desk|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)",
        "limited access to my? (email|e-mail|mail|emails)",
        "automatic (reply|response)",
        "(will|shall) (reply|respond|answer) ..6 (return|back)");

    public static readonly PhraseSet AsksSomething = new(
        "(could|can|would|will|might|may) you",
        "please (send|let|confirm|reply|respond|choose|pick|provide|tell|share|forward|complete|book|give|call|ring|bring|advise|indicate|return|sign|select|get back)",
        "(let|tell|give|send) (us|me) (know|your|a|the|some|two|three|when|which|what|if|whether|an)",
        "(does|do|would|will|is|are) (that|this|it|these|either|any|you|tuesday|monday|wednesday|thursday|friday|one|those|there|the|your) ..6 (work|suit|ok|okay|fine|possible|free|available|happy|convenient|good|alright|interested|able)",
        "(when|what|which|where|how|who|why|whether) ..6 (you|your|works|suits|best|prefer|day|time)",
        "(look forward|looking forward) to (your|hearing)",
        "we need your",
        "i need your");

    /// <summary>Questions that want no answer, and offers to answer the user's.</summary>
    public static readonly PhraseSet NoRealQuestion = new(
        "give (me|us) (a|another|until|till|some|two|three) ..6 (will|ill|i'll) ..2 (know|back|touch)",
        "(questions|any questions|anything else|further questions)",
        "how are you",
        "hope (you|this|all)",
        "(feel free|do not hesitate|don't hesitate)",
        "can you believe",
        "isn't it",
        "rate your",
        "how did we do",
        "did you know",
        "who knows",
        "if (you|anything) ..6 (let (me|us) know|get in touch|call|ring|shout)",
        "let (me|us) know if (you|there|anything)",
        "please (do not|don't|note|find|see|bear)");

    public static readonly PhraseSet NoContact = new(
        "please (do not|don't|refrain from) ..6 (contact|contacting|call|calling|phone|phoning|email|emailing|chase|chasing|follow|following|ring|ringing|get in touch)",
        "(no|not) (phone )?(calls|follow-ups|chasers)( please)?",
        "kindly refrain",
        "there('s| is) no need to (follow up|chase|contact|get in touch|write)",
        "(do not|don't) (chase|contact us|call us|follow up)");

    public static readonly PhraseSet NotHeld = new(
        "(sorry|apologise|apologize|apologies) ..6 (missed|missing|could not|couldn't|unable to|not being|wasn't) ..6 (call|interview|meeting|join|you|make|there)",
        "(missed|miss) (our|the|your) (call|interview|meeting|appointment)",
        "(you )?(did not|didn't) (join|attend|show|make it|turn up)");

    public static readonly PhraseSet WillNotTakePart = new(
        "(will|shall|'ll|do|am|'m|won't|would) not be? be? (take part|taking part|join|joining|attend|attending|there|participate|participating|sit|sitting|on the call|in the room|part of|present|interview|involved)",
        "won't be? (take part|taking part|join|joining|attend|attending|be there|there|participate|sitting|on the call|in the room|present|part of)",
        "(i|i'm|i am) only? just? (organise|organize|arrange|coordinate|co-ordinate|schedule|organising|organizing|arranging|coordinating|scheduling|the coordinator|looking after the|handling the|look after the|handle the) ",
        "only do the (organisation|organization|scheduling|coordination|planning)",
        "(will|won't) not? see me",
        "not take part");

    public static readonly PhraseSet SenderInterviews = new(
        "with (me|myself)",
        "me calling",
        "(and|or) (me|myself|i)",
        "(i|i'll|i would|i'd) ..6 (interview you|do the interviews|conduct|meet you|speak with you|speak to you|talk to you)",
        "(i'll|i will|i shall|i am going to|i) (call|ring|phone|telephone|interview|host|lead|meet|see|run|chair|be (interviewing|leading|hosting|meeting|there|asking|joining|on the call))",
        "(only|just) (me|myself|the two of us|us two)",
        "(join|meet|see|call|ring) me",
        "i (own|manage|run|lead|head) (the|a|this|our)",
        "i('d| would|'ll| will) ..6 (call|chat|conversation|talk|speak|word|coffee|screen) with you",
        "i('d| would) (like|love) to (interview|meet|see|hear|speak with|speak to|talk to|talk with|chat|have a chat|sit down|learn|show|invite you for a (chat|call|coffee)|have you (in|over|come))",
        "you and i",
        "myself and",
        "me and");
}
