/**
 * The rules that need to know nothing but the mail: all that is left when the service does not answer. Their words are the service's own,
 * in `built-in-rules.json`, and so are the examples on which both must agree.
 */
import type { Draft } from "../contract.ts";
import { sendText as text } from "../strings.ts";
import { writtenText } from "../written-text.ts";
import { missingAttachment } from "./missing-attachment.ts";
import type { Doubt } from "./prepared.ts";
import { templateFields } from "./template-fields.ts";

/** No mail that a person writes is longer; what is must not keep Send waiting. */
const longestText = 30_000;

/** The reader of the findings has seen enough by then. */
const mostFields = 50;

export function checkByItself(draft: Draft): Doubt[] {
    const written = plainText(draft).slice(0, longestText);
    const doubts = placeholders(draft.subject, "subject").concat(placeholders(written, "body"));
    const quote = missingAttachment(draft, written);
    if (quote === undefined) return doubts;
    return doubts.concat(doubt("missing-attachment", text.missingAttachment(quote), "body", quote));
}

function plainText(draft: Draft): string {
    if (draft.body.contentType === "html") return writtenText(draft.body.content);
    return draft.body.content;
}

function placeholders(words: string, part: "subject" | "body"): Doubt[] {
    return templateFields(words)
        .slice(0, mostFields)
        .map((quote) => doubt("placeholder", text.placeholder(quote), part, quote));
}

function doubt(rule: string, message: string, part: "subject" | "body", quote: string): Doubt {
    return { rule, severity: "error", message, where: { part, quote } };
}
