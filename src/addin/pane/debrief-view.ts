import type { Debrief, FollowUpItem, Noted } from "../contract.ts";
import { h, show } from "../dom.ts";
import { debriefText as text } from "../strings.ts";
import { field, formPage, tick, written } from "./fields.ts";

export interface DebriefActions {
    back(): void;
    /** Rejects when it did not get through; then what was written stays. */
    save(debrief: Debrief): Promise<void>;
}

/** The notes on an interview as a form. */
export function showDebrief(container: HTMLElement, item: FollowUpItem, noted: Debrief, actions: DebriefActions): void {
    const long = (name: string, label: string, value = "") =>
        field(label, h("textarea", { name, rows: "3", maxlength: "20000", "data-testid": `notes-${name}` }, value));
    const check = (name: string, label: string, checked = false) => tick(label, { name, checked, "data-testid": `notes-${name}` });
    const form = formPage({
        title: text.title(item.company),
        hint: text.hint,
        testId: "notes",
        fields: [
            ...(item.interviewers.length > 1 ? item.interviewers : [undefined]).map((person, number) =>
                long(
                    `topics${number}`,
                    person ? `${person.name || person.address}: ${text.topics}` : text.topics,
                    lines(noted.topics, person && (person.address || person.name)),
                ),
            ),
            long("concerns", text.concerns, lines(noted.concerns)),
            long("promised", text.promised, (noted.promised ?? []).join("\n")),
            field(
                text.answerBy,
                h("input", { type: "date", name: "answerBy", value: noted.answerBy ?? "", "data-testid": "notes-answerBy" }),
            ),
            long("wentWell", text.wentWell, noted.wentWell),
            long("improve", text.improve, noted.improve),
            long("insights", text.insights, noted.insights),
            check("casual", text.casual, noted.culture === "casual"),
            check("noContact", text.noContact, noted.noContact),
        ],
        save: text.save,
        back: actions.back,
        submit: (data) => actions.save(read(data, item, noted)),
    });
    show(container, form);
}

function read(form: FormData, item: FollowUpItem, noted: Debrief): Debrief {
    const each = (name: string) =>
        written(form, name)
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "");
    const topics =
        item.interviewers.length > 1
            ? item.interviewers.flatMap((person, number) =>
                  each(`topics${number}`).map((words): Noted => ({ text: words, person: person.address || person.name })),
              )
            : each("topics0").map((words): Noted => ({ text: words, person: item.interviewers[0]?.address ?? null }));
    const whoDoubted = new Map(noted.concerns?.map((concern) => [concern.text, concern.person]));
    return {
        ...noted,
        topics,
        concerns: each("concerns").map((words) => ({ text: words, person: whoDoubted.get(words) ?? null })),
        promised: each("promised"),
        answerBy: written(form, "answerBy") || null,
        wentWell: written(form, "wentWell"),
        improve: written(form, "improve"),
        insights: written(form, "insights"),
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
