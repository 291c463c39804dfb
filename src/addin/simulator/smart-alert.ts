import { h } from "../dom.ts";
import type { SendAnswer } from "../outlook.ts";
import { product, simulatorText as text } from "../strings.ts";

export type Choice = "sendAnyway" | "dontSend" | "review";

/** Outlook's dialog when an add-in holds a mail. Only the text and one label are the add-in's. */
export function askAboutHeldMail(answer: SendAnswer): Promise<Choice> {
    const choices: [Choice, string][] = [
        ["dontSend", text.alert.dontSend],
        ["sendAnyway", text.alert.sendAnyway],
    ];
    if (answer.commandId) choices.unshift(["review", answer.cancelLabel ?? text.showPane]);
    const words = answer.errorMessageMarkdown ? plainMarkdown(answer.errorMessageMarkdown) : [answer.errorMessage ?? ""];
    return ask(product, words, choices).choice;
}

/** The dialog that Outlook shows while an add-in takes its time; Outlook closes it when the add-in is done after all. */
export function askAboutSlowAddIn(): Question {
    return ask(
        text.alert.slowTitle,
        [text.alert.slow],
        [
            ["dontSend", text.alert.dontSend],
            ["sendAnyway", text.alert.sendAnyway],
        ],
    );
}

interface Question {
    choice: Promise<Choice>;
    close(): void;
}

function ask(title: string, paragraphs: string[], choices: [Choice, string][]): Question {
    const dialog = h("dialog", { class: "alert", "aria-labelledby": "alert-title", "data-testid": "send-dialog" }) as HTMLDialogElement;
    const leave = () => {
        dialog.close();
        dialog.remove();
    };
    const choice = new Promise<Choice>((resolve) => {
        const close = (chosen: Choice) => {
            leave();
            resolve(chosen);
        };
        dialog.addEventListener("cancel", () => close("dontSend"));
        dialog.append(
            h(
                "div",
                { class: "alert-head" },
                h("img", { src: "assets/icon-64.png", width: 32, height: 32, alt: "" }),
                h("h2", { id: "alert-title" }, title),
            ),
            ...paragraphs.map((words) => h("p", { "data-testid": "send-dialog-message" }, words)),
            h(
                "div",
                { class: "alert-actions" },
                ...choices.map(([choice, label], index) =>
                    h(
                        "fluent-button",
                        { appearance: index === 0 ? "primary" : undefined, "data-testid": `dialog-${choice}`, click: () => close(choice) },
                        label,
                    ),
                ),
            ),
        );
        document.body.append(dialog);
        dialog.showModal();
    });
    return { choice, close: leave };
}

/** As much of Outlook's Markdown as our own messages use: paragraphs and escapes. */
function plainMarkdown(markdown: string): string[] {
    return markdown.split("\n\n").map((paragraph) => paragraph.replace(/\\([^\w\s])/g, "$1"));
}
