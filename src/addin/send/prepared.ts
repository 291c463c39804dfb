/** The note that whoever checked a draft leaves with it, so that Send need not ask again. */
import type { Draft, DraftCheck, Finding, Verdict } from "../contract.ts";
import { fingerprint } from "../draft.ts";

export const noteKey = "verdict";

/** What the dialog at Send needs of a check. */
export interface PreparedVerdict {
    verdict: Verdict;
    findings: Pick<Finding, "severity" | "message" | "where">[];
}

/** Outlook keeps 50,000 characters for a draft; the dialog shows one finding and counts the rest. */
const mostFindings = 30;

export function noteFor(draft: Draft, check: DraftCheck): string {
    const findings = check.findings.slice(0, mostFindings).map((finding) => ({
        severity: finding.severity,
        message: finding.message.slice(0, 600),
        where: { part: finding.where.part, quote: (finding.where.quote || "").slice(0, 200) },
    }));
    return JSON.stringify({ draft: fingerprint(draft), verdict: check.verdict, findings });
}

/** The verdict in the note, provided that it was given on exactly this draft. */
export function verdictFrom(note: string | undefined, draft: Draft): PreparedVerdict | undefined {
    if (!note) return undefined;
    try {
        const content = JSON.parse(note) as PreparedVerdict & { draft: string };
        if (content.draft === fingerprint(draft) && Array.isArray(content.findings)) return content;
    } catch {
        // A note that cannot be read is no note.
    }
    return undefined;
}
