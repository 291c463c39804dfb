/** The note that whoever checked a draft leaves with it, so that Send need not ask again. */
import type { Draft, DraftCheck, Finding } from "../contract.ts";
import { fingerprint } from "../draft.ts";

export const noteKey = "verdict";

/** What the dialog at Send needs of a finding. */
export type Doubt = Pick<Finding, "rule" | "severity" | "message" | "where">;

/** Outlook keeps 50,000 characters for a draft; the dialog shows one finding and counts the rest. */
const mostFindings = 30;

/** What was right to send an hour ago may not be now: an answer came, a day has passed. */
const keptMs = 30 * 60_000;

export function noteFor(draft: Draft, check: DraftCheck): string {
    const wrong = check.findings.filter((finding) => finding.severity !== "suggestion");
    const findings = wrong.slice(0, mostFindings).map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message.slice(0, 600),
        where: { part: finding.where.part, quote: (finding.where.quote || "").slice(0, 200) },
    }));
    return JSON.stringify({ draft: fingerprint(draft), at: Date.now(), findings });
}

/** What was found, by the note, provided that it was found in exactly this draft. */
export function doubtsFrom(note: string | undefined, draft: Draft): Doubt[] | undefined {
    if (!note) return undefined;
    try {
        const content = JSON.parse(note) as { draft: string; at: number; findings: Doubt[] };
        if (content.draft === fingerprint(draft) && Date.now() - content.at < keptMs && Array.isArray(content.findings))
            return content.findings;
    } catch {
        // A note that cannot be read is no note.
    }
    return undefined;
}
