import type { Evidence } from "../contract.ts";
import { h } from "../dom.ts";
import { icon } from "../icons.ts";
import { todayText as text } from "../strings.ts";

/** The words that prove something, folded away, with the way to the mail that they stand in. */
export function evidenceFold(items: Evidence[], key: string, openMail: (messageId: string) => void): HTMLElement {
    return h(
        "details",
        { class: "evidence", "data-key": key },
        h("summary", { "data-testid": "evidence", "data-key": `${key}/evidence` }, text.evidence),
        ...items.map(({ messageId, quote }) =>
            h(
                "div",
                { class: "evidence-item", "data-testid": "evidence-item" },
                h("p", { class: "source" }, icon(messageId ? "mail" : "calendar", 16), messageId ? text.fromMail : text.fromCalendar),
                h("blockquote", {}, quote),
                messageId &&
                    h(
                        "button",
                        {
                            class: "link",
                            type: "button",
                            "data-key": `${key}/${messageId}`,
                            click: () => {
                                openMail(messageId);
                            },
                        },
                        text.openMail,
                    ),
            ),
        ),
    );
}
