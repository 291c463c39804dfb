import type { Draft, DraftPart, Edit, Fix } from "../contract.ts";

/** The parts of Outlook that a fix touches. */
export interface DraftEditor {
    readDraft(): Promise<Draft>;
    writeBody(html: string): Promise<void>;
    writeSubject(subject: string): Promise<void>;
}

/** Puts edits into the text they were made for. Offsets count from the text as it was, so the last edit goes first. */
export function applyEdits(text: string, edits: Pick<Edit, "start" | "length" | "text">[]): string {
    return [...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.start + edit.length), text);
}

/** Whether the pane can make this fix by itself; one that touches recipients is for the person to make. */
export function canApply(fix: Fix): boolean {
    return fix.edits.length > 0 && fix.edits.every((edit) => edit.part === "body" || edit.part === "subject");
}

/**
 * Makes a fix in the draft it was offered for. Refuses, and answers false, when the draft has changed since it was checked:
 * the offsets would point at other words.
 */
export async function applyFix(fix: Fix, checked: Draft, outlook: DraftEditor): Promise<boolean> {
    const current = await outlook.readDraft();
    const editsOf = (part: DraftPart) => fix.edits.filter((edit) => edit.part === part);
    const [inBody, inSubject] = [editsOf("body"), editsOf("subject")];
    if (inBody.length > 0 && current.body.content !== checked.body.content) return false;
    if (inSubject.length > 0 && current.subject !== checked.subject) return false;

    if (inBody.length > 0) await outlook.writeBody(applyEdits(current.body.content, inBody));
    if (inSubject.length > 0) await outlook.writeSubject(applyEdits(current.subject, inSubject));
    return true;
}
