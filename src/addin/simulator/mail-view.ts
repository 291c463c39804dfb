import type { Attachment, Person } from "../contract.ts";
import type { Calendar } from "../dates.ts";
import { h } from "../dom.ts";
import { icon, iconAtStart } from "../icons.ts";
import { simulatorText as text } from "../strings.ts";
import { type Message, toPerson } from "./graph.ts";
import type { Answer } from "./quoting.ts";

const answers: [Answer, string][] = [
    ["reply", text.reply],
    ["replyAll", text.replyAll],
    ["forward", text.forward],
];

/** A mail, open for reading. */
export function mailView(message: Message, files: Attachment[], calendar: Calendar, answer: (how: Answer) => void): HTMLElement {
    const from: Person = message.from ? toPerson(message.from) : { name: "", address: "" };
    const to = [...message.toRecipients, ...message.ccRecipients].map((one) => toPerson(one).name || toPerson(one).address).join("; ");
    return h(
        "article",
        { class: "mail", "data-testid": "mail", "data-id": message.id },
        h(
            "header",
            {},
            h("h2", { "data-testid": "mail-subject" }, message.subject || text.noSubject),
            h(
                "div",
                { class: "mail-from" },
                h("fluent-avatar", { name: from.name || from.address, color: "colorful", size: "40", "aria-hidden": "true" }),
                h(
                    "div",
                    { class: "mail-people" },
                    h(
                        "p",
                        {},
                        h("strong", { "data-testid": "mail-from" }, from.name || from.address),
                        h("span", { class: "address" }, from.address),
                    ),
                    h("p", { class: "quiet" }, text.recipients(to || text.nobody)),
                    h("time", { datetime: message.sentDateTime }, calendar.moment(message.sentDateTime)),
                ),
            ),
            files.length > 0 &&
                h("ul", { class: "files" }, ...files.map((file) => h("li", { class: "chip" }, icon("attach", 14), file.name))),
            h(
                "div",
                { class: "answers" },
                ...answers.map(([how, label]) =>
                    h("fluent-button", { size: "small", "data-testid": how, click: () => answer(how) }, iconAtStart(how), label),
                ),
            ),
        ),
        body(message),
    );
}

/** Mail HTML is hostile: it is shown in a frame that runs no script, loads nothing and leads nowhere. */
function body(message: Message): HTMLElement {
    const content = message.body?.content ?? "";
    if (message.body?.contentType !== "html") return h("div", { class: "mail-text", "data-testid": "mail-text", tabindex: "0" }, content);
    const frame = h("iframe", { class: "mail-html", sandbox: "", title: text.bodyTitle, "data-testid": "mail-html" }) as HTMLIFrameElement;
    const isDark = document.documentElement.dataset["theme"] === "dark";
    const keepsPaper = hasBackground.test(content);
    frame.classList.toggle("paper", !isDark || keepsPaper);
    frame.srcdoc = head + (isDark && !keepsPaper ? darkStyle : "") + content;
    return frame;
}

/** A mail that paints its own background was made for white paper; any other can go dark. */
const hasBackground = /bgcolor|background(?:-color)?\s*:\s*(?!white|#fff|transparent|none|inherit|initial|rgb\(255)/i;

const head =
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">` +
    `<style>body{margin:16px 20px;font:14px/1.5 "Segoe UI",-apple-system,Roboto,"Liberation Sans",Arial,sans-serif;color:#242424;` +
    `overflow-wrap:anywhere}a{color:inherit}img{max-width:100%}</style>`;

const darkStyle =
    `<meta name="color-scheme" content="dark">` +
    `<style>:root{background:#292929}*{color:inherit!important;background:none!important}body{color:#fff!important}</style>`;
