/** Places of a template that bear no marks: a greeting to nobody, "on TBD", "at COMPANY", "XYZ Company". The words around tell. */
import rules from "./built-in-rules.json";
import { isWaitedFor, isWordAt } from "./template-fields.ts";

const { placeholder: words } = rules;
const farthestLine = 3;
const around = 60;

/** A greeting with nobody in it: "Dear ,", "Dear [..],", "Dear ...", "Hi Name,". */
export function nobodyGreeted(text: string): { start: number; length: number } | undefined {
    const greeting = new RegExp(`^(?:${words.openers.join("|")})[ \\u00a0](.*)$`, "i");
    let start = 0;
    for (const line of text.split("\n").slice(0, farthestLine)) {
        const shown = line.replace(/\s+$/, "");
        const match = greeting.exec(shown);
        if (match && isNobody((match[1] || "").trim())) return { start, length: shown.length };
        start += line.length + 1;
    }
    return undefined;
}

function isNobody(addressed: string): boolean {
    const name = addressed.replace(/[,:!]+$/, "").trim();
    if (name === "") return addressed === ",";
    if (/^[.…?_* [\](){}<>]+$/.test(name)) return name.length > 1 || name === "…";
    return ["Name", "NAME", "name", "XX", "NN", "N.N.", "Firstname"].indexOf(name) >= 0;
}

/** The length of the spot that begins here; 0 where none does. */
export function spotAt(text: string, at: number): number {
    if (!/[A-Z]/.test(text.charAt(at)) || isWordAt(text, at - 1)) return 0;
    return Math.max(notYet(text, at), named(text, at), shouted(text, at));
}

/** "on TBD" is still to be filled in; "the date is TBD" says so on purpose. */
function notYet(text: string, at: number): number {
    const word = words.undecided.filter((one) => isWord(text, at, one))[0];
    if (!word) return 0;
    const isBehindDash = text.length < 120 && /[-–—:] *$/.test(text.slice(0, at));
    if (isBehindDash || text.length === word.length || isWaitedFor(text, at)) return word.length;
    return 0;
}

function named(text: string, at: number): number {
    const name = words.names.filter((one) => isWord(text, at, one))[0];
    if (!name || /^ *:/.test(text.substr(at + name.length, 10))) return 0;
    return name.length;
}

/** COMPANY_NAME, and "at COMPANY" where nothing around shouts. */
function shouted(text: string, at: number): number {
    const match = /^[A-Z_]+/.exec(text.substr(at, 80));
    const capitals = (match && match[0]) || "";
    const end = at + capitals.length;
    if (capitals.length === 2)
        return (capitals === "XX" && /^ *(?:years|months|weeks|days|hours|people)/.test(text.slice(end, end + 20)) && 2) || 0;
    if (capitals.length < 4 || isWordAt(text, end)) return 0;
    const parts = capitals.toLowerCase().split("_");
    const first = parts[0] || "";
    if (parts.length > 1) {
        const allAsk = parts.every((word) => word === "first" || word === "last" || words.asked.indexOf(word) >= 0);
        return (parts.length <= 4 && allAsk && capitals.length) || 0;
    }
    if (words.askedAfterPreposition.indexOf(first) < 0 || !isWaitedFor(text, at)) return 0;
    return onlyShout(text, at, withNextCapitals(text, end));
}

function withNextCapitals(text: string, end: number): number {
    const match = /^(?: [A-Z]+(?![\w]))+/.exec(text.slice(end, end + 80));
    let last = end;
    ((match && match[0]) || "").split(" ").every((word, number) => {
        if (number > 0 && words.asked.indexOf(word.toLowerCase()) < 0) return false;
        if (number > 0) last += 1 + word.length;
        return true;
    });
    return last;
}

function onlyShout(text: string, at: number, end: number): number {
    const beside = text.slice(Math.max(0, at - around), at) + text.slice(end, end + around);
    if (beside.split(/[ \n]/).some((word) => /^[A-Z]{3,}$/.test(word))) return 0;
    return end - at;
}

function isWord(text: string, at: number, word: string): boolean {
    return text.substr(at, word.length) === word && !isWordAt(text, at + word.length);
}
