import type { Draft } from "../contract.ts";
import rules from "./built-in-rules.json";
import { type Sentence, sentences } from "./sentences.ts";

/** No sentence that says something is attached is longer. */
const mostWords = 300;
const longestPhrase = 40;

const { said, otherwise, brackets } = rules.missingAttachment;
const isSaid = expressions(said);
const isMeantOtherwise = expressions(otherwise);

/** The words that say something is attached, when nothing is: undefined when there are none, or something is, or nobody can tell. */
export function missingAttachment(draft: Draft, written: string): string | undefined {
    if (!draft.attachments || draft.attachments.some((file) => !file.isInline)) return undefined;
    // A link keeps the promise as well as a file does.
    if (/https?:\/\/|\bwww\./i.test(written) || linksBeforeHistory(draft, written)) return undefined;
    for (const sentence of sentences(written)) {
        const quote = saidIn(sentence);
        if (quote !== undefined) return quote;
    }
    return undefined;
}

function linksBeforeHistory(draft: Draft, written: string): boolean {
    const last = written.trim().slice(-12);
    const own = draft.body.content.lastIndexOf(last);
    return /href="http/i.test(draft.body.content.slice(0, (own >= 0 && own + last.length) || undefined));
}

function saidIn(sentence: Sentence): string | undefined {
    const words = sentence.words.slice(0, mostWords);
    for (let first = 0; first < words.length; first++) {
        const last = endOf(isSaid, words, first);
        if (last >= first && isMeant(sentence, first, last)) {
            const [from, to] = [words[first], words[last]];
            return sentence.text.slice((from && from.start) || 0, to && to.end);
        }
    }
    return undefined;
}

/** Whether nothing in the same words says that it is not there on purpose, comes later, or came from somebody else. */
function isMeant(sentence: Sentence, first: number, last: number): boolean {
    const words = sentence.words.slice(0, mostWords);
    for (let from = 0; from <= last; from++) {
        if (endOf(isMeantOtherwise, words, from) >= first) return false;
    }
    const [opens, closes] = [words[first], words[last]];
    const before = sentence.text.slice(0, (opens && opens.start) || 0);
    const after = sentence.text.slice((closes && closes.end) || 0);
    const announces = opens && opens.folded === "here" && after.indexOf(":") >= 0;
    return !announces && !isQuoted(before, after);
}

function isQuoted(before: string, after: string): boolean {
    const count = (mark: string) => before.split(mark).length - 1;
    return (count('"') % 2 === 1 && after.indexOf('"') >= 0) || (count("“") > count("”") && after.indexOf("”") >= 0);
}

/** The last word of the longest phrase that begins with this one, or -1. */
function endOf(phrases: RegExp[], words: Sentence["words"], first: number): number {
    const rest = words
        .slice(first, first + longestPhrase)
        .map((word) => `${word.folded} `)
        .join("");
    const lengths = phrases.map((phrase) => {
        const match = phrase.exec(((first === 0 && "^ ") || "") + rest);
        return ((match && match[0]) || "").replace("^ ", "").split(" ").length - 1;
    });
    const longest = Math.max.apply(null, lengths);
    if (longest === 0) return -1;
    return first + longest - 1;
}

/** Each phrase as an expression for the words from one on. Where the sentence begins with that one, "^ " stands before it. */
function expressions(phrases: string[]): RegExp[] {
    return phrases.map((phrase) => {
        const written = phrase.replace(/<(\d+)>/g, (_, number) => brackets[Number(number)] || "");
        if (written.charAt(0) === "^") return new RegExp(`^\\^ (?:${written.slice(1)})`);
        return new RegExp(`^(?:\\^ )?(?:${written})`);
    });
}
