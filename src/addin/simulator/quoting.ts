/** Replies and forwards as Outlook on the web begins them. */
import type { Person } from "../contract.ts";
import { h } from "../dom.ts";
import { simulatorText } from "../strings.ts";
import { type Message, toPerson } from "./graph.ts";
import { sanitised } from "./sanitise.ts";

export type Answer = "reply" | "replyAll" | "forward";

const text = simulatorText.quote;

export interface AnswerStart {
    to: Person[];
    cc: Person[];
    subject: string;
    history: DocumentFragment;
    conversationId: string;
}

export function startAnswer(answer: Answer, message: Message, user: Person): AnswerStart {
    const isUser = (person: Person) => person.address.toLowerCase() === user.address.toLowerCase();
    const from = message.from ? [toPerson(message.from)] : [];
    const to = message.toRecipients.map(toPerson);
    // Answering one's own mail goes to whom it went to.
    const partner = from.some(isUser) ? to : from;
    const others = [...to, ...message.ccRecipients.map(toPerson)].filter(
        (person) => !isUser(person) && !partner.some((p) => p.address === person.address),
    );
    return {
        to: answer === "forward" ? [] : partner,
        cc: answer === "replyAll" ? others : [],
        subject: prefixed(answer === "forward" ? text.forward : text.reply, message.subject),
        history: history(message),
        conversationId: message.conversationId,
    };
}

/** The lines that Outlook on the web begins a mail with: room to write, and the signature. */
export function opening(user: Person): DocumentFragment {
    const fragment = document.createDocumentFragment();
    fragment.append(h("div", {}, h("br")), h("div", {}, h("br")), h("div", { id: "Signature" }, h("div", {}, user.name)));
    return fragment;
}

function prefixed(prefix: string, subject: string): string {
    return /^(?:re|fwd?|aw|wg)\s*:/i.test(subject.trim()) && prefix === text.reply ? subject : prefix + subject;
}

function history(message: Message): DocumentFragment {
    const fragment = document.createDocumentFragment();
    const line = (label: string, value: string) => [h("b", {}, label), ` ${value}`, h("br")];
    const people = (list: Message["toRecipients"]) => list.map((one) => written(toPerson(one))).join("; ");
    const sent = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" }).format(new Date(message.sentDateTime));
    fragment.append(
        h("div", { id: "appendonsend" }),
        h("hr", { style: "display: inline-block; width: 98%" }),
        h(
            "div",
            { id: "divRplyFwdMsg", dir: "ltr" },
            ...line(text.from, message.from ? written(toPerson(message.from)) : ""),
            ...line(text.sent, sent),
            ...line(text.to, people(message.toRecipients)),
            ...(message.ccRecipients.length > 0 ? line(text.cc, people(message.ccRecipients)) : []),
            ...line(text.subject, message.subject),
            h("div", {}, "\u00a0"),
        ),
        h("div", {}, bodyOf(message)),
    );
    return fragment;
}

function bodyOf({ body }: Message): Node {
    if (body?.contentType === "html") return sanitised(body.content);
    const lines = (body?.content ?? "").split(/\r?\n/).map((line) => h("div", {}, line === "" ? h("br") : line));
    const fragment = document.createDocumentFragment();
    fragment.append(...lines);
    return fragment;
}

function written(person: Person): string {
    return person.name && person.name !== person.address ? `${person.name} <${person.address}>` : person.address;
}
