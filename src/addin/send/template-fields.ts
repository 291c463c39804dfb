/** Finds template fields in text: [Your Name], {{company}}, <Date>, XXX, INSERT TOPIC HERE, a row of underscores. */
import rules from "./built-in-rules.json";
import { nobodyGreeted, spotAt } from "./unfilled-spots.ts";

type Kind = "sure" | "square" | "curly" | "angle" | "percent" | "round";

const { placeholder: words } = rules;
const longestField = 80;

const pairs: [string, string, Kind][] = [
    ["{{", "}}", "sure"],
    ["[[", "]]", "square"],
    ["<<", ">>", "angle"],
    ["${", "}", "sure"],
    ["*|", "|*", "sure"],
    ["<%", "%>", "sure"],
    ["«", "»", "angle"],
    ["[", "]", "square"],
    ["{", "}", "curly"],
    ["<", ">", "angle"],
    ["%", "%", "percent"],
    ["##", "##", "percent"],
    ["@@", "@@", "percent"],
    ["||", "||", "percent"],
    ["#", "#", "percent"],
    ["~", "~", "percent"],
    ["(", ")", "round"],
];

/** Every field, in order, none within another. */
export function templateFields(text: string): string[] {
    const found: { start: number; length: number }[] = [];
    const greeting = nobodyGreeted(text);
    if (greeting) found.push(greeting);
    for (let at = 0; at < text.length; at++) {
        const length = Math.max(fieldAt(text, at), spotAt(text, at));
        const last = found[found.length - 1];
        if (length === 0) continue;
        if (!last || at >= last.start + last.length) found.push({ start: at, length });
        else if (length > last.length) found[found.length - 1] = { start: at, length };
        at += length - 1;
    }
    found.sort((one, other) => one.start - other.start);
    return found.map(({ start, length }) => text.substr(start, length));
}

function fieldAt(text: string, at: number): number {
    const unit = text.charAt(at);
    if (/[{[<$*«%(#@|~]/.test(unit)) return bracketed(text, at);
    if (!/[xtfliyjcb_]/i.test(unit) || isWordAt(text, at - 1)) return 0;
    return Math.max(exes(text, at), blank(text, at), note(text, at), saidPlainly(text, at), inserted(text, at));
}

function bracketed(text: string, at: number): number {
    for (const [opens, closes, kind] of pairs) {
        const length = between(text, at, opens, closes);
        if (length > 0 && isField(text, at, length, kind)) return length;
    }
    return elided(text, at);
}

function between(text: string, at: number, opens: string, closes: string): number {
    const rest = text.substr(at, longestField);
    if (rest.substr(0, opens.length) !== opens) return 0;
    const close = rest.indexOf(closes, opens.length);
    if (close <= opens.length || /[\n[{<]/.test(rest.slice(opens.length, close))) return 0;
    return close + closes.length;
}

function isField(text: string, at: number, length: number, kind: Kind): boolean {
    const field = text.substr(at, length);
    if (kind === "round") return isRoundField(text, at, field);
    const inside = field
        .replace(/^[[\]{}<>«»%$*|#@~ ]+|[[\]{}<>«»%$*|#@~ ]+$/g, "")
        .replace(/_/g, " ")
        .trim();
    if (inside === "" || /[@/=;()]/.test(inside)) return kind === "square" && /^\[+___*\]+$/.test(field) && field.length > 4;
    const said = wordsOf(inside);
    const asks = said.some((word) => words.asked.indexOf(word) >= 0 || /name$/.test(word));
    if (kind === "sure") return /[a-z\u00c0-\uffff]/i.test(inside);
    if (kind === "square") return asks && !isMeant(inside) && said.length <= 10;
    if (kind === "curly") return asks && said.length <= 4;
    if (kind === "angle") return asks && said.length <= 6 && !(inside === inside.toLowerCase() && words.meant.indexOf(inside) >= 0);
    return asks && said.length <= 3 && field.indexOf(" ") < 0;
}

/** "[sic]", and "[target value: 12%]", which is filled in; "[TIME]" is not. */
function isMeant(inside: string): boolean {
    const isLoud = inside.length > 2 && inside === inside.toUpperCase();
    if (/^[^:]+:.*\d/.test(inside)) return true;
    if (isLoud) return words.tags.indexOf(inside.toLowerCase()) >= 0;
    return words.meant.indexOf(inside.toLowerCase()) >= 0;
}

function isRoundField(text: string, at: number, field: string): boolean {
    const inside = field.slice(1, -1).trim().toLowerCase();
    if (words.askedInRound.indexOf(inside) >= 0 || /^fill in /.test(inside)) return true;
    if (/^(?:add|mention|include|describe|put|list) .*here$/.test(inside)) return true;
    if (/^insert /.test(inside) && wordsOf(inside).some((word) => words.asked.indexOf(word) >= 0)) return true;
    return words.askedAfterPreposition.indexOf(inside) >= 0 && isWaitedFor(text, at);
}

/** "at [..]" and "at [ ]": brackets around nothing. Three dots in brackets leave words out of a quotation. */
function elided(text: string, at: number): number {
    const match = /^\[([ .…?x-]+)\]/.exec(text.substr(at, 10));
    if (!match || match[1] === "x" || match[1] === "-") return 0;
    const before = text.slice(Math.max(0, at - 300), at);
    const isQuoted = before.split('"').length % 2 === 0 || before.split("“").length > before.split("”").length;
    if (isQuoted || !isWaitedFor(text, at)) return 0;
    return match[0].length;
}

/** XXX, and xx/xx/xxxx for a date; XXL and XXX after a name are none. */
function exes(text: string, at: number): number {
    const match = /^x[x/:-]{2,79}/i.exec(text.substr(at, longestField + 1));
    if (!match || /[0-9a-z\u00c0-\uffff]/i.test(text.charAt(at + match[0].length))) return 0;
    const field = match[0];
    const isDate = /[/:-]/.test(field) && /x$/i.test(field) && field.length >= 5;
    const isNumeral = / [A-Z][a-z]{2,} $/.test(text.slice(Math.max(0, at - 40), at));
    if (isDate || (/^X+$/.test(field) && !isNumeral)) return field.length;
    return 0;
}

/** A gap to fill in within a line; a line of nothing else is a rule across the page. */
function blank(text: string, at: number): number {
    const match = /^_+/.exec(text.slice(at, at + 500));
    if (!match) return 0;
    const length = match[0].length;
    const isPair = length === 2 && text.charAt(at - 1) === " " && /^(?:$|[ .,\n])/.test(text.substr(at + 2, 1));
    if (length < 3 && !isPair) return 0;
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at) + (text.slice(at + length).split("\n")[0] || "");
    if (/[^_ \r]/.test(line)) return length;
    return 0;
}

/** TODO and FIXME where they head a note; "my TODO list" is a list. */
function note(text: string, at: number): number {
    const match = /^(?:TODO|FIXME)(?![\w])|^TO DO(?=:)/.exec(text.substr(at, 8));
    if (!match) return 0;
    const heads = at === 0 || /[\n([]/.test(text.charAt(at - 1));
    if (heads || text.charAt(at + match[0].length) === ":") return match[0].length;
    return 0;
}

function saidPlainly(text: string, at: number): number {
    const here = text.substr(at, 40).toLowerCase();
    const found = words.unfilledWords.filter((one) => here.substr(0, one.length) === one && !isWordAt(text, at + one.length))[0];
    return (found || "").length;
}

/** "INSERT TOPIC HERE", and "INSERT" with what a template asks for; not SQL's "INSERT INTO". */
function inserted(text: string, at: number): number {
    const match = /^INSERT((?: [A-Z'’]+)+)(?![A-Za-z])/.exec(text.substr(at, 200));
    if (!match) return 0;
    const asks = (match[1] || "").split(" ").some((word) => word === "HERE" || words.asked.indexOf(word.toLowerCase()) >= 0);
    if (asks) return match[0].length;
    return 0;
}

function wordsOf(inside: string): string[] {
    return inside
        .toLowerCase()
        .replace(/’/g, "'")
        .split(/[\s,.()&+"“”:;|/_-]+|(?=')/)
        .filter((word) => word !== "");
}

/** Whether the word in front calls for one to follow, as in "at" and "the". */
export function isWaitedFor(text: string, at: number): boolean {
    const match = /([a-z\u00c0-\uffff]+)\.?[ \u00a0]$/i.exec(text.slice(Math.max(0, at - 30), at));
    return match !== null && words.waiting.indexOf((match[1] || "").toLowerCase()) >= 0;
}

export function isWordAt(text: string, at: number): boolean {
    return /[\w\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufdff]/.test(text.charAt(at));
}
