import type { SendAnswer } from "../outlook.ts";
import { sendText as text } from "../strings.ts";
import type { Doubt } from "./prepared.ts";

/** The manifest's command that opens the pane on a draft. */
const reviewCommand = "composeOpenPane";

/** Outlook cuts what is longer, with the count of further findings at its end. */
const longestMessage = 500;

/** Turns what was found into Outlook's terms. Only what an Outlook of this age understands is said. */
export function answerFor(findings: Doubt[], supports: (mailboxSet: string) => boolean): SendAnswer {
    const wrong = findings
        .filter((finding) => finding.severity !== "suggestion")
        .sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
    const first = wrong[0];
    if (!first) return { allowEvent: true };

    const worst = withEvidence(first);
    const answer: SendAnswer = { allowEvent: false, errorMessage: fit(worst, more(wrong.length - 1, text.more)) };
    if (supports("1.14")) {
        answer.cancelLabel = text.review;
        answer.commandId = reviewCommand;
        answer.contextData = JSON.stringify({ rule: first.rule, quote: shortQuote(first) });
    }
    if (supports("1.15")) answer.errorMessageMarkdown = fit(escapeMarkdown(worst), more(wrong.length - 1, text.moreMarkdown));
    return answer;
}

/** The sentence of a finding, and the words it is about unless the sentence has them already. */
function withEvidence(finding: Doubt): string {
    const quote = shortQuote(finding);
    if (quote === "" || finding.message.indexOf(quote) >= 0) return finding.message;
    return `${finding.message} (“${quote}”)`;
}

function shortQuote(finding: Doubt): string {
    return (finding.where.quote || "").replace(/\s+/g, " ").trim().slice(0, 120);
}

function more(count: number, words: (count: number) => string): string {
    if (count === 0) return "";
    return words(count);
}

function fit(message: string, ending: string): string {
    const room = longestMessage - ending.length;
    if (message.length <= room) return message + ending;
    // A cut must not leave half of an escape or of a surrogate pair behind.
    return `${message.slice(0, room - 1).replace(/[\\\ud800-\udbff]+$/, "")}…${ending}`;
}

/** Mail text is words, not formatting. */
function escapeMarkdown(words: string): string {
    return words.replace(/[\\`*_[\]()#+\-!<>|~]/g, "\\$&");
}
