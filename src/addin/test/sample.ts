/** Made-up mail, lists and checks for the tests. */
import type { Draft, DraftCheck, Finding, FollowUps } from "../contract.ts";
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
