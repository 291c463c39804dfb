/** The rules that need to know nothing but the mail: all that is left when the service does not answer. Quiet unless sure. */
import type { Draft } from "../contract.ts";
import { sendText as text } from "../strings.ts";
import type { Doubt } from "./prepared.ts";
import { writtenText } from "../written-text.ts";

const templateWords =
    /^(?:insert|your|my|the|company|employer|organi[sz]ation|name|first|last|full|interviewer|recruiter|hiring|manager|role|position|job|title|team|topic|date|day|time|project|skill|xx+)$/i;

const attachedPhrases = [
    "i have attached",
    "i've attached",
    "i am attaching",
    "i'm attaching",
    "please find attached",
    "attached is",
    "attached are",
    "attached you will find",
    "attached you'll find",
    "see attached",
    "see the attached",
    "please find enclosed",
];

export function checkByItself(draft: Draft): Doubt[] {
    const written = writtenText(draft.body.content);
    return placeholders(draft.subject, "subject").concat(placeholders(written, "body"), missingAttachment(draft, written));
}

/** "[Company]", "[Your Name]", "{{role}}": brackets round words that only templates put into brackets. */
function placeholders(words: string, part: "subject" | "body"): Doubt[] {
    const found: Doubt[] = [];
    const bracketed = /\[([^[\]\n]{1,40})\]|\{\{([^{}\n]{1,40})\}\}/g;
    for (let match = bracketed.exec(words); match; match = bracketed.exec(words)) {
        const inside = (match[1] || match[2] || "").trim();
        const looksUnfilled = match[2] || inside.split(/[\s’'/-]+/).some((word) => templateWords.test(word));
        if (looksUnfilled)
            found.push({ rule: "placeholder", severity: "warning", message: text.placeholder(match[0]), where: { part, quote: match[0] } });
    }
    return found;
}

function missingAttachment(draft: Draft, written: string): Doubt[] {
    if (!draft.attachments || draft.attachments.some((file) => !file.isInline)) return [];
    const lower = written.toLowerCase().replace(/’/g, "'");
    const phrase = attachedPhrases.find((candidate) => isSaid(candidate, lower));
    if (!phrase) return [];
    const quote = written.substr(lower.indexOf(phrase), phrase.length);
    return [{ rule: "missing-attachment", severity: "warning", message: text.missingAttachment(quote), where: { part: "body", quote } }];
}

function isSaid(phrase: string, words: string): boolean {
    const start = words.indexOf(phrase);
    if (start < 0) return false;
    return !/[a-z]/.test(words.charAt(start - 1)) && !/[a-z]/.test(words.charAt(start + phrase.length));
}
