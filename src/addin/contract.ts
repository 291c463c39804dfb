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
    promisedBy?: string | null;
    waitUntil?: string | null;
    nudgesSent: number;
    actions: FollowUpAction[];
}

export interface SyncStatus {
    state: "never" | "running" | "idle" | "failed";
    messages: number;
    lastSyncedAt?: string | null;
    error?: string | null;
}

export interface FollowUps {
    at: string;
    sync: SyncStatus;
    items: FollowUpItem[];
}

/** What the user says about a process; it wins over mail and calendar. */
export type Correction =
    | { kind: "doneElsewhere"; action: ActionKind; to?: string; channel: "mail" | "phone" | "linkedIn" | "inPerson" | "letter" }
    | { kind: "dismissed"; action: ActionKind; to?: string }
    | { kind: "snoozed"; action: ActionKind; to?: string; until: string }
    | { kind: "notAnInterview" | "closed" | "reopened" };

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

/** The answer of the sandbox's sign-in: a token for the service and for the sandbox's Graph at `graph`. */
export interface SandboxSignIn {
    token: string;
    graph?: string;
}
