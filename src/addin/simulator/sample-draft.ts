import type { FollowUps, Person } from "../contract.ts";
import { h } from "../dom.ts";
import { simulatorText as text } from "../strings.ts";
import type { ComposeStart } from "./compose.ts";

/** A thank-you with the slips that people make, to somebody of the sample who is still to be thanked. */
export function sampleDraft(list: FollowUps, user: Person): ComposeStart {
    const thanks = list.items.flatMap((item) => item.actions).find((action) => action.kind === "thankYou");
    const to = thanks?.to[0] ?? list.items.flatMap((item) => item.interviewers).find((person) => person.address);
    const lines = text.tryItDraft(firstName(to), user.name);
    return { to: to ? [{ name: to.name, address: to.address }] : [], subject: text.tryItSubject, content: paragraphs(lines) };
}

export function paragraphs(lines: string[]): DocumentFragment {
    const fragment = document.createDocumentFragment();
    fragment.append(...lines.map((line) => h("div", {}, line === "" ? h("br") : line)));
    return fragment;
}

function firstName(person: Person | undefined): string {
    return person?.name.split(/\s+/)[0] ?? text.there;
}
