import { h } from "../dom.ts";
import { icon } from "../icons.ts";
import { ServiceError } from "../service.ts";
import { formText as text } from "../strings.ts";

type Input = Record<string, string | boolean | number | undefined>;

/** A field with its label above it and, where that does not say all, a hint below. */
export function field(label: string, input: HTMLElement, hint = ""): HTMLElement {
    return h("label", { class: "field" }, h("span", {}, label), input, hint !== "" && h("small", {}, hint));
}

export function textField(label: string, name: string, attributes: Input = {}, hint = ""): HTMLElement {
    return field(label, h("input", { type: "text", name, maxlength: "200", "data-testid": `field-${name}`, ...attributes }), hint);
}

export function choice(label: string, name: string, options: [value: string, words: string][], chosen = ""): HTMLElement {
    const all = options.map(([value, words]) => h("option", { value, selected: value === chosen }, words));
    return field(label, h("select", { name, "data-testid": `field-${name}` }, ...all));
}

/** A box to tick, with what it means. */
export function tick(label: string, attributes: Input, hint = ""): HTMLElement {
    return h(
        "label",
        { class: "tick" },
        h("input", { type: "checkbox", ...attributes }),
        h("span", {}, label),
        hint !== "" && h("small", {}, hint),
    );
}

/** Some of a few things, or one of them. */
export function picks(kind: "radio" | "checkbox", name: string, legend: string, options: [value: string, words: string][]): HTMLElement {
    return h(
        "fieldset",
        { class: "picks" },
        h("legend", {}, legend),
        ...options.map(([value, words], number) =>
            h(
                "label",
                { class: "tick" },
                h("input", { type: kind, name, value, "data-testid": `field-${name}`, required: kind === "radio" && number === 0 }),
                h("span", {}, words),
            ),
        ),
    );
}

export interface FormPage {
    title: string;
    hint: string;
    testId: string;
    fields: (HTMLElement | false)[];
    save: string;
    back(): void;
    /** Rejects when it did not get through; then what was written stays. */
    submit(form: FormData): Promise<void>;
}

/** The head of a page over a tab: the way back, and its title, which takes the focus. */
export function pageHead(title: string, back: () => void): HTMLElement {
    return h(
        "header",
        { class: "page-head" },
        h("button", { class: "back", type: "button", "data-testid": "back", "aria-label": text.back, click: back }, icon("back", 20)),
        h("h2", { tabindex: "-1" }, title),
    );
}

/** A page with a form. It is drawn once: nothing that arrives meanwhile may touch what is being written. */
export function formPage({ title, hint, testId, fields, save, back, submit }: FormPage): HTMLElement {
    const problem = h("p", { class: "notice problem", role: "alert", "data-testid": "form-problem", hidden: true });
    const form = h(
        "form",
        { class: "form", "data-testid": `${testId}-form` },
        pageHead(title, back),
        hint !== "" && h("p", { class: "reason" }, hint),
        ...fields,
        problem,
        h(
            "div",
            { class: "actions" },
            h("fluent-button", { appearance: "primary", type: "submit", "data-testid": `${testId}-save` }, save),
            h("fluent-button", { appearance: "subtle", type: "button", "data-testid": `${testId}-back`, click: back }, text.cancel),
        ),
    ) as HTMLFormElement;
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        problem.hidden = true;
        submit(new FormData(form)).catch((error: unknown) => {
            problem.textContent = whyNot(error);
            problem.hidden = false;
        });
    });
    return form;
}

/** The service's own sentence where it gave one. */
export function whyNot(error: unknown): string {
    return (error instanceof ServiceError && error.detail) || text.failed;
}

export function written(form: FormData, name: string): string {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
}

/** A titled part of a view. */
export function section(title: string, hint: string, ...content: (HTMLElement | false)[]): HTMLElement {
    return h(
        "section",
        { class: "group settings" },
        h("h3", {}, title),
        h("div", { class: "card stack" }, hint !== "" && h("p", { class: "reason" }, hint), ...content),
    );
}
