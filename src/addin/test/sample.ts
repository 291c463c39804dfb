/** Made-up mail, lists and checks for the tests. */
import type { Draft, DraftCheck, Finding, FollowUps, InterviewDetail, SettingsAnswer, TimelineMail } from "../contract.ts";
import type { ComposedMail, OutlookWindow } from "../simulator/office-standin.ts";

export const dana = { name: "Dana Reyes", address: "dana@example.com" };
export const priya = { name: "Priya Raman", address: "priya@northwind.example" };

export function draft(changes: Partial<Draft> = {}): Draft {
    return {
        from: dana,
        to: [priya],
        cc: [],
        bcc: [],
        subject: "Thank you",
        body: { contentType: "html", content: "<div>Hi Priya, I realy enjoyed it.</div>" },
        attachments: [],
        ...changes,
    };
}

export function finding(changes: Partial<Finding> = {}): Finding {
    return {
        rule: "typo",
        severity: "warning",
        message: "“realy” is misspelt.",
        where: { part: "body", start: 17, length: 5, quote: "realy" },
        fixes: [{ label: "really", edits: [{ part: "body", start: 17, length: 5, text: "really" }] }],
        help: "/rules/typo",
        ...changes,
    };
}

export function checked(findings: Finding[] = []): DraftCheck {
    const has = (severity: Finding["severity"]) => findings.some((found) => found.severity === severity);
    return { verdict: has("error") ? "block" : has("warning") ? "review" : "send", kind: "thankYou", findings };
}

export function followUps(changes: Partial<FollowUps> = {}): FollowUps {
    return {
        at: "2026-11-20T09:00:00Z",
        sync: { state: "idle", messages: 64, lastSyncedAt: "2026-11-20T08:59:00Z" },
        items: [
            {
                id: "northwind/engineer",
                company: "Northwind",
                role: "Engineer",
                state: "interviewed",
                round: 1,
                interviewers: [priya],
                nudgesSent: 0,
                actions: [
                    {
                        kind: "thankYou",
                        to: [priya],
                        opens: "2026-11-19T16:00:00Z",
                        due: "2026-11-20T16:00:00Z",
                        overdue: false,
                        reason: "You spoke yesterday.",
                        evidence: [{ messageId: "m1", quote: "Interview: <b>Engineer</b>" }],
                    },
                ],
            },
            {
                id: "fabrikam/analyst",
                company: "Fabrikam",
                role: "Analyst",
                state: "waiting",
                round: 2,
                interviewers: [],
                waitUntil: "2026-11-30T09:00:00Z",
                nudgesSent: 0,
                actions: [],
            },
        ],
        ...changes,
    };
}

/** An Outlook window in memory with one mail being written. */
export function outlookWindow(mail: Partial<ComposedMail> = {}): OutlookWindow & { mail: ComposedMail } {
    const { from, to, cc, bcc, subject, body } = draft();
    const composed = { from, to, cc, bcc, subject, html: body.content, attachments: [], conversationId: null, notes: new Map(), ...mail };
    return {
        mail: composed,
        user: dana,
        storage: new Map(),
        composed: () => composed,
        isReading: () => false,
        isDark: () => false,
        openCompose: () => undefined,
        openMessage: () => undefined,
        whenItemChanges: () => undefined,
    };
}

export const kit = { name: "Kit Larkin", address: "kit@northwind.example" };

/** A mail of theirs as a timeline has it. */
export function mail(changes: Partial<TimelineMail> = {}): TimelineMail {
    return {
        messageId: "m1",
        at: "2026-11-10T15:00:00Z",
        isSent: false,
        isHuman: true,
        sender: kit,
        to: [dana],
        subject: "Engineer at Northwind",
        said: [],
        ...changes,
    };
}

/** A process that was interviewed for yesterday and waits for an answer until December. */
export function interview(changes: Partial<InterviewDetail> = {}): InterviewDetail {
    const [item] = followUps().items;
    if (!item) throw new Error("The sample lists a process");
    return {
        at: "2026-11-20T14:00:00Z",
        timeZone: "America/New_York",
        item: {
            ...item,
            promisedBy: "2026-12-01T22:00:00Z",
            waitUntil: "2026-12-02T14:00:00Z",
            next: { kind: "nudge", to: [priya], opens: "2026-12-02T14:00:00Z" },
        },
        recruiter: kit,
        rounds: [
            {
                round: 1,
                startsAt: "2026-11-19T15:00:00Z",
                endsAt: "2026-11-19T16:00:00Z",
                medium: "video",
                interviewers: [priya],
                isTimeKnown: true,
                isCertain: true,
                nobodyCame: false,
                evidence: { eventId: "e1", quote: "Interview: Engineer" },
            },
        ],
        timeline: [
            mail({
                messageId: "m0",
                at: "2026-11-01T15:00:00Z",
                isHuman: false,
                said: [{ kind: "receipt", quote: "Thank you for applying." }],
            }),
            mail({ messageId: "m1", said: [{ kind: "interview", quote: "Could you come on the 19th?" }] }),
            mail({
                messageId: "m2",
                at: "2026-11-10T16:00:00Z",
                isSent: true,
                sender: dana,
                to: [kit],
                said: [{ kind: "agreement", quote: "I could." }],
            }),
            mail({
                messageId: "m3",
                at: "2026-11-19T20:00:00Z",
                isSent: true,
                sender: dana,
                to: [priya],
                said: [{ kind: "thankYou", quote: "Thank you for today." }],
            }),
            mail({
                messageId: "m4",
                at: "2026-11-20T13:00:00Z",
                promisedBy: "2026-12-01T22:00:00Z",
                promiseQuote: "You will hear from us by December 1.",
                said: [{ kind: "holding", quote: "You will hear from us." }],
            }),
        ],
        corrections: [],
        ...changes,
    };
}

export function settings(changes: Partial<SettingsAnswer> = {}): SettingsAnswer {
    return {
        cadence: { thankYouTarget: 24, nudgeGap: 7 },
        linkedIn: true,
        dialect: "en-US",
        words: ["Brightquay"],
        disabledRules: ["wordiness"],
        writeBack: { toDo: false, drafts: false },
        cadenceSettings: [
            { name: "thankYouTarget", unit: "hours", default: 24, least: 2, most: 48 },
            { name: "nudgeGap", unit: "days", default: 7, least: 5, most: 21 },
            { name: "linkedInLapse", unit: "days", default: 14, least: 7, most: 60 },
        ],
        ...changes,
    };
}
