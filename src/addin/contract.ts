/** What the service says and hears; the wire format of its endpoints. Times are ISO 8601 with an offset. */

export interface Person {
    name: string;
    address: string;
}

export type Severity = "error" | "warning" | "suggestion";
export type Verdict = "send" | "review" | "block";
export type RecipientPart = "to" | "cc" | "bcc";
export type DraftPart = RecipientPart | "body" | "subject" | "from" | "attachments";

/** A replacement in one part of the draft; `start` and `length` count UTF-16 units of that part as it was sent for checking. */
export interface Edit {
    part: DraftPart;
    start: number;
    length: number;
    text: string;
}

export interface Fix {
    label: string;
    edits: Edit[];
}

export interface Finding {
    rule: string;
    severity: Severity;
    message: string;
    where: { part: DraftPart; start?: number; length?: number; quote?: string };
    fixes: Fix[];
    help: string;
}

export interface DraftCheck {
    verdict: Verdict;
    kind: string;
    interviewId?: string | null;
    findings: Finding[];
}

export interface Attachment {
    name: string;
    contentType?: string;
    size?: number;
    isInline?: boolean;
}

/** A mail being written, as the check wants it. `attachments` is absent where Outlook cannot tell. */
export interface Draft {
    from: Person;
    to: Person[];
    cc: Person[];
    bcc: Person[];
    subject: string;
    body: { contentType: "html" | "text"; content: string };
    attachments?: Attachment[];
    conversationId?: string;
    inReplyTo?: string;
}

export interface DraftCheckRequest {
    draft: Draft;
    options?: { disabledRules?: string[] };
}

export type ProcessState =
    "invited" | "scheduled" | "interviewed" | "waiting" | "nextRound" | "onHold" | "offer" | "rejected" | "withdrawn" | "closed";

export type ActionKind =
    | "thankYou"
    | "sendPromised"
    | "nudge"
    | "secondNudge"
    | "letGo"
    | "answerThem"
    | "noShow"
    | "replyToOffer"
    | "decideOffer"
    | "replyToRejection"
    | "askFeedback"
    | "reconnect"
    | "call"
    | "linkedIn"
    | "handwrittenNote"
    | "debrief";

export interface Evidence {
    messageId?: string | null;
    eventId?: string | null;
    quote: string;
}

export interface FollowUpAction {
    kind: ActionKind;
    to: Person[];
    opens: string;
    due?: string | null;
    overdue: boolean;
    reason: string;
    evidence: Evidence[];
}

/** One interview process: a role at an employer, with all its rounds. */
export interface FollowUpItem {
    id: string;
    company: string;
    role?: string | null;
    state: ProcessState;
    round: number;
    interviewers: (Person & { title?: string | null })[];
    interviewedAt?: string | null;
    /** The start of an interview that lies ahead. */
    upcomingAt?: string | null;
    promisedBy?: string | null;
    waitUntil?: string | null;
    nudgesSent: number;
    /** What opens at `waitUntil`. */
    next?: NextAction | null;
    actions: FollowUpAction[];
}

export interface NextAction {
    kind: ActionKind;
    to: Person[];
    opens: string;
}

export interface SyncStatus {
    state: "never" | "running" | "idle" | "failed";
    messages: number;
    lastSyncedAt?: string | null;
    error?: string | null;
    /** The folder that is being read, as the user sees it. */
    folder?: string | null;
    /** How many messages the running round has read, of how many there are about. */
    read?: number | null;
    total?: number | null;
}

export interface FollowUps {
    at: string;
    /** The user's zone, by its IANA id. */
    timeZone?: string;
    sync: SyncStatus;
    items: FollowUpItem[];
}

/** What the user says about a process; it wins over mail and calendar. */
export type Correction =
    | { kind: "doneElsewhere"; action: ActionKind; to?: string; channel: "mail" | "phone" | "linkedIn" | "inPerson" | "letter" }
    | { kind: "dismissed"; action: ActionKind; to?: string }
    | { kind: "snoozed"; action?: ActionKind; to?: string; until: string }
    | { kind: "merged"; with: string }
    | { kind: "split"; items: string[] }
    | { kind: "renamed"; company?: string; role?: string }
    | { kind: "person"; person: Partial<Person>; part?: PersonPart }
    | { kind: "time"; was?: string; startsAt: string; endsAt: string }
    | { kind: "attendance"; startsAt: string; attendance: "held" | "notHeld" | "nobodyCame" }
    | { kind: "outcome"; state: Outcome }
    | { kind: "theyPromised"; by: string }
    | { kind: "youPromised"; thing: string }
    | { kind: "notAnInterview" | "closed" | "reopened" };

export type PersonPart = "interviewer" | "recruiter";
export type Outcome = "waiting" | "nextRound" | "onHold" | "offer" | "rejected" | "withdrawn";

/** One process as a whole. Lists are in the order in which things happened. */
export interface InterviewDetail {
    at: string;
    timeZone: string;
    item: FollowUpItem;
    recruiter?: Partial<Person> | null;
    rounds: Round[];
    timeline: TimelineMail[];
    corrections: Said[];
    debrief?: Debrief | null;
}

export interface Round {
    round: number;
    startsAt: string;
    endsAt: string;
    medium: "video" | "phone" | "onsite";
    interviewers: Partial<Person>[];
    droppedAt?: string | null;
    isTimeKnown: boolean;
    isCertain: boolean;
    nobodyCame: boolean;
    evidence: Evidence;
}

/** What a mail can say; the service may learn to hear more. */
export type Signal =
    | "interview"
    | "confirmation"
    | "reminder"
    | "reschedule"
    | "cancellation"
    | "nextRound"
    | "onHold"
    | "pending"
    | "holding"
    | "rejection"
    | "offer"
    | "offerWithdrawn"
    | "receipt"
    | "autoReply"
    | "gone"
    | "bounce"
    | "question"
    | "noContact"
    | "notHeld"
    | "agreement"
    | "refusal"
    | "thankYou"
    | "nudge"
    | "withdrawal"
    | "acceptance"
    | "promiseToSend"
    | "feedbackRequest"
    | "submitted";

/** A mail, or what the user noted as said, which has no `messageId`. */
export interface TimelineMail {
    messageId?: string | null;
    at: string;
    isSent: boolean;
    isHuman: boolean;
    sender: Partial<Person>;
    to: Partial<Person>[];
    subject: string;
    said: { kind: Signal; quote: string }[];
    promisedBy?: string | null;
    promiseQuote?: string | null;
    deadline?: string | null;
}

/** A correction that was made; what it said is absent for notes, merging and splitting. */
export interface Said {
    id: string;
    at: string;
    kind: Correction["kind"] | "personCorrected" | "timeCorrected" | "outcomeCorrected" | "debriefed" | "split";
    said?: Correction | null;
}

export interface CadenceSetting {
    name: string;
    unit: string;
    default: number;
    least: number;
    most: number;
}

export interface UserSettings {
    cadence: Record<string, number>;
    linkedIn: boolean;
    dialect: "en-US" | "en-GB";
    words: string[];
    disabledRules: string[];
    writeBack: { toDo: boolean; drafts: boolean };
}

export interface SettingsAnswer extends UserSettings {
    cadenceSettings: CadenceSetting[];
}

export interface RuleInfo {
    id: string;
    severity: Severity;
    summary: string;
    help: string;
}

export interface Noted {
    text: string;
    person?: string | null;
}

/** What the user noted after an interview; texts are Markdown. */
export interface Debrief {
    wentWell?: string;
    improve?: string;
    insights?: string;
    topics?: Noted[];
    concerns?: Noted[];
    promised?: string[];
    answerBy?: string | null;
    culture?: "formal" | "casual" | null;
    noContact?: boolean;
}

/** How to sign in, as `addin-settings.json` says; without a client id the service is a sandbox that knows its user. */
export interface SignInSettings {
    clientId?: string | null;
    authority?: string | null;
    scope?: string | null;
}

/** The answer of the sandbox's sign-in: a token for the service and for the sandbox's Graph at `graph`. */
export interface SandboxSignIn {
    token: string;
    graph?: string;
}
