import type { Debrief, FollowUpItem, Noted } from "../contract.ts";
import { h, show } from "../dom.ts";
import { debriefText as text, todayText } from "../strings.ts";

export interface DebriefActions {
    back(): void;
    /** Rejects when it did not get through; then what was written stays. */
    save(debrief: Debrief): Promise<void>;
}

/** The notes on an interview as a form. It is drawn once: nothing that arrives meanwhile may touch what is being written. */
export function showDebrief(container: HTMLElement, item: FollowUpItem, noted: Debrief, actions: DebriefActions): void {
    const long = (name: string, label: string, value = "") =>
        field(label, h("textarea", { name, rows: "3", maxlength: "20000", "data-testid": `notes-${name}` }, value));
    const check = (name: string, label: string, checked = false) =>
        h("label", { class: "check" }, h("input", { type: "checkbox", name, checked, "data-testid": `notes-${name}` }), label);
    const problem = h("p", { class: "notice", role: "alert", hidden: true });
    const form = h(
        "form",
        { class: "notes" },
        h("h2", { tabindex: "-1" }, text.title(item.company)),
        h("p", { class: "reason" }, text.hint),
        ...(item.interviewers.length > 1 ? item.interviewers : [undefined]).map((person, number) =>
            long(
                `topics${number}`,
                person ? `${person.name || person.address}: ${text.topics}` : text.topics,
                lines(noted.topics, person && (person.address || person.name)),
            ),
        ),
        long("concerns", text.concerns, lines(noted.concerns)),
        long("promised", text.promised, (noted.promised ?? []).join("\n")),
        field(text.answerBy, h("input", { type: "date", name: "answerBy", value: noted.answerBy ?? "", "data-testid": "notes-answerBy" })),
        long("wentWell", text.wentWell, noted.wentWell),
        long("improve", text.improve, noted.improve),
        long("insights", text.insights, noted.insights),
        check("casual", text.casual, noted.culture === "casual"),
        check("noContact", text.noContact, noted.noContact),
        problem,
        h(
            "div",
            { class: "actions" },
            h("fluent-button", { appearance: "primary", type: "submit", "data-testid": "notes-save" }, text.save),
            h("fluent-button", { appearance: "subtle", type: "button", "data-testid": "notes-back", click: actions.back }, text.cancel),
        ),
    ) as HTMLFormElement;
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        actions.save(read(new FormData(form), item)).catch(() => {
            problem.textContent = todayText.correctionFailed;
            problem.hidden = false;
        });
    });
    show(container, form);
    form.querySelector("h2")?.focus();
}

function field(label: string, input: HTMLElement): HTMLElement {
    return h("label", {}, h("span", {}, label), input);
}

function read(form: FormData, item: FollowUpItem): Debrief {
    const written = (name: string) => String(form.get(name) ?? "").trim();
    const each = (name: string) =>
        written(name)
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "");
    const topics =
        item.interviewers.length > 1
            ? item.interviewers.flatMap((person, number) =>
                  each(`topics${number}`).map((words): Noted => ({ text: words, person: person.address || person.name })),
              )
            : each("topics0").map((words): Noted => ({ text: words, person: item.interviewers[0]?.address ?? null }));
    return {
        topics,
        concerns: each("concerns").map((words) => ({ text: words })),
        promised: each("promised"),
        answerBy: written("answerBy") || null,
        wentWell: written("wentWell"),
        improve: written("improve"),
        insights: written("insights"),
        culture: form.has("casual") ? "casual" : null,
        noContact: form.has("noContact"),
    };
}

/** What was noted, one a line; of one person where they are named. */
function lines(notes: Noted[] | undefined, person?: string): string {
    return (notes ?? [])
        .filter((note) => person === undefined || note.person === person)
        .map((note) => note.text)
        .join("\n");
}
