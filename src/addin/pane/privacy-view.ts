import { h } from "../dom.ts";
import { settingsText as text } from "../strings.ts";
import { section, tick, whyNot } from "./fields.ts";
import type { SettingsActions } from "./settings-view.ts";

/** What is kept, how to get a copy of it, and how to be rid of it. */
export function privacySection(actions: Pick<SettingsActions, "export" | "erase">): HTMLElement {
    const status = h("p", { class: "reason", role: "status", "data-testid": "privacy-status" });
    const dialog = confirmation(actions.erase);
    const save = () => {
        actions.export().then(
            () => (status.textContent = text.exported),
            (error: unknown) => (status.textContent = whyNot(error)),
        );
    };
    return section(
        text.privacy,
        "",
        h("p", {}, text.privacyKept),
        h("p", {}, text.privacyNot),
        h(
            "div",
            { class: "actions" },
            h("fluent-button", { size: "small", "data-testid": "export", click: save }, text.export),
            h(
                "fluent-button",
                {
                    size: "small",
                    class: "danger",
                    "data-testid": "erase",
                    "data-key": "erase",
                    click: () => {
                        dialog.showModal();
                    },
                },
                text.erase,
            ),
        ),
        status,
        dialog,
    );
}

/** Nothing is erased by one click: what is lost is said, and has to be acknowledged. */
function confirmation(erase: () => Promise<void>): HTMLDialogElement {
    const yes = h("fluent-button", { class: "danger-main", "data-testid": "erase-yes" }, text.eraseYes);
    const sure = tick(text.eraseSure, { "data-testid": "erase-sure" });
    const box = sure.querySelector("input") as HTMLInputElement;
    const problem = h("p", { class: "notice problem", role: "alert", "data-testid": "erase-problem", hidden: true });
    const say = (words: string) => {
        problem.textContent = words;
        problem.hidden = false;
    };
    const dialog = h(
        "dialog",
        { class: "confirm", "aria-labelledby": "erase-title", "data-testid": "erase-dialog" },
        h("h2", { id: "erase-title" }, text.eraseTitle),
        h("p", {}, text.eraseHint),
        sure,
        problem,
        h(
            "div",
            { class: "actions" },
            h(
                "fluent-button",
                {
                    autofocus: true,
                    "data-testid": "erase-no",
                    click: () => {
                        dialog.close();
                    },
                },
                text.eraseNo,
            ),
            yes,
        ),
    ) as HTMLDialogElement;
    dialog.addEventListener("close", () => {
        box.checked = false;
        problem.hidden = true;
    });
    yes.addEventListener("click", () => {
        if (box.checked) {
            erase().catch((error: unknown) => {
                say(whyNot(error));
            });
            return;
        }
        say(text.eraseFirst);
        box.focus();
    });
    return dialog;
}
