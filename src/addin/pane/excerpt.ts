import type { Draft, Finding } from "../contract.ts";
import { h } from "../dom.ts";
import { draftText as text } from "../strings.ts";
import { writtenText } from "../written-text.ts";

/** How much of the draft is shown before and after the place, in characters. */
const around = 70;

/** The place that a finding is about with the words around it, for where Outlook cannot be told to show it; undefined where it has none. */
export function excerpt({ where }: Finding, draft: Draft): HTMLElement | undefined {
    const { part, start, length } = where;
    if (start === undefined || length === undefined || (part !== "body" && part !== "subject")) return undefined;
    const isHtml = part === "body" && draft.body.contentType === "html";
    const source = part === "body" ? draft.body.content : draft.subject;
    const words = isHtml ? writtenText : (html: string) => html;
    const before = words(isHtml ? fromTag(source.slice(0, start)) : source.slice(0, start));
    const here = words(source.slice(start, start + length));
    const after = words(source.slice(start + length, start + length + 4 * around));
    return h(
        "p",
        { class: "excerpt", "data-testid": "excerpt" },
        h("span", { class: "part" }, text.part(part) || text.place),
        " ",
        h("span", {}, last(before), h("mark", {}, here || " "), first(after)),
    );
}

/** The end of a piece of HTML, from the beginning of a tag so that no half of one is taken for words. */
function fromTag(html: string): string {
    const end = html.slice(-8 * around);
    return end.length === html.length ? html : end.slice(Math.max(0, end.indexOf("<")));
}

function last(words: string): string {
    const flat = words.replace(/\s+/g, " ").trimStart();
    return flat.length <= around ? flat : `…${flat.slice(-around).replace(/^\S*\s/, "")}`;
}

function first(words: string): string {
    const flat = words.replace(/\s+/g, " ").trimEnd();
    return flat.length <= around ? flat : `${flat.slice(0, around).replace(/\s\S*$/, "")}…`;
}
