/** The findings that the user put aside. The handler at Send knows them too, so this keeps to what classic Outlook can load. */
import type { Draft, DraftCheck, Finding } from "../contract.ts";
import { recall, remember, store, stored } from "../outlook.ts";

/** A finding by what it says, not by where it stands: it stays put aside while the words around it change. */
export interface Dismissal {
    rule: string;
    words: string;
    /** To whom the mail goes: for somebody else the question is another. */
    people: string;
    /** Empty in a mail that begins a conversation. */
    conversation: string;
    at: number;
}

const key = "dismissed";

/** A conversation that has slept for so long is over, and what was put aside in it is forgotten. */
const keptDays = 90;

export function dismissalOf(finding: Pick<Finding, "rule" | "where">, draft: Draft, now: number): Dismissal {
    return {
        rule: finding.rule,
        words: (finding.where.quote || "").toLowerCase(),
        people: peopleOf(draft),
        conversation: draft.conversationId || "",
        at: now,
    };
}

export function isDismissed(finding: Pick<Finding, "rule" | "where">, draft: Draft, dismissals: Dismissal[]): boolean {
    const asked = dismissalOf(finding, draft, 0);
    return dismissals.some((said) => isSame(said, asked) && (said.conversation === "" || said.conversation === asked.conversation));
}

/** The check without what was put aside, and the verdict on the rest. */
export function withoutDismissed(check: DraftCheck, draft: Draft, dismissals: Dismissal[]): DraftCheck {
    const findings = check.findings.filter((finding) => !isDismissed(finding, draft, dismissals));
    if (findings.length === check.findings.length) return check;
    return Object.assign({}, check, { findings, verdict: verdictOn(findings) });
}

/** What was put aside in this draft and its conversation. */
export function readDismissals(): Promise<Dismissal[]> {
    return Promise.all([recall(key), stored(key)]).then(([ofDraft, ofConversations]) => parse(ofDraft).concat(parse(ofConversations)));
}

/** Notes down what was put aside; a conversation's is known to its later mails, that of a mail which begins one to this mail alone. */
export function writeDismissals(all: Dismissal[], now: number): Promise<unknown> {
    const since = now - keptDays * 86_400_000;
    const ofDraft = all.filter((said) => said.conversation === "");
    const ofConversations = all.filter((said) => said.conversation !== "" && said.at > since);
    return Promise.all([remember(key, JSON.stringify(ofDraft)), store(key, JSON.stringify(ofConversations))]);
}

export function isSame(one: Dismissal, other: Dismissal): boolean {
    return one.rule === other.rule && one.words === other.words && one.people === other.people;
}

function peopleOf(draft: Draft): string {
    return draft.to
        .map((person) => person.address.toLowerCase())
        .sort()
        .join(" ");
}

function verdictOn(findings: Finding[]): DraftCheck["verdict"] {
    if (findings.some((finding) => finding.severity === "error")) return "block";
    if (findings.some((finding) => finding.severity === "warning")) return "review";
    return "send";
}

function parse(note: string | undefined): Dismissal[] {
    if (!note) return [];
    try {
        const said = JSON.parse(note) as unknown;
        if (Array.isArray(said)) return said as Dismissal[];
    } catch {
        // A note that cannot be read is no note.
    }
    return [];
}
