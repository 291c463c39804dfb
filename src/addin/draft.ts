import type { Draft, DraftCheckRequest } from "./contract.ts";

/** A short name for exactly this draft: the same words, people and files give the same name, anything else another. */
export function fingerprint(draft: Draft): string {
    const addresses = (people: Draft["to"]) => people.map((person) => person.address.toLowerCase()).sort();
    const files = (draft.attachments || []).map((file) => file.name).sort();
    const text = JSON.stringify([
        draft.from.address.toLowerCase(),
        addresses(draft.to),
        addresses(draft.cc),
        addresses(draft.bcc),
        draft.subject,
        draft.body.content,
        files,
    ]);
    return hash(text);
}

/** An Outlook too old to list attachments must not be told that they are missing. */
export function requestFor(draft: Draft): DraftCheckRequest {
    if (draft.attachments) return { draft };
    return { draft, options: { disabledRules: ["missing-attachment"] } };
}

/** cyrb53: 53 bits, which is far beyond chance for the versions of one mail, and needs no crypto API, which classic Outlook lacks. */
function hash(text: string): string {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 2654435761);
        b = Math.imul(b ^ unit, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
