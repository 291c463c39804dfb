import type { Person, RecipientPart } from "../contract.ts";
import { h } from "../dom.ts";
import { icon } from "../icons.ts";
import { simulatorText as text } from "../strings.ts";

const mostSuggestions = 6;

/** A recipients line: chips, and a box that completes names from the mailbox's contacts. */
export class RecipientsField {
    readonly element: HTMLElement;
    private readonly chips = h("span", { class: "chips" });
    private readonly input: HTMLInputElement;
    private readonly list: HTMLElement;
    private suggestions: Person[] = [];
    private chosen = -1;
    private recipients: Person[] = [];

    constructor(
        part: RecipientPart,
        private readonly contacts: Person[],
        private readonly changed: () => void,
    ) {
        const listId = `suggestions-${part}`;
        this.input = h("input", {
            type: "text",
            role: "combobox",
            autocomplete: "off",
            "aria-label": text.fields[part],
            "aria-autocomplete": "list",
            "aria-expanded": "false",
            "aria-controls": listId,
            "data-testid": `compose-${part}`,
            input: () => this.suggest(),
            keydown: (event) => this.onKey(event as KeyboardEvent),
            blur: () => this.commitTyped(),
        }) as HTMLInputElement;
        this.list = h("ul", { id: listId, role: "listbox", class: "suggestions", hidden: true, "data-testid": "suggestions" });
        const label = h("span", { class: "field-label" }, text.fields[part]);
        this.element = h("div", { class: "field recipients", "data-testid": `field-${part}`, click: () => this.input.focus() });
        this.element.append(label, this.chips, this.input, this.list);
    }

    get people(): Person[] {
        return [...this.recipients];
    }

    set people(people: Person[]) {
        this.recipients = [...people];
        this.draw();
    }

    focus(): void {
        this.input.focus();
    }

    private add(person: Person): void {
        this.input.value = "";
        this.close();
        if (this.recipients.some((one) => one.address.toLowerCase() === person.address.toLowerCase())) return;
        this.recipients.push(person);
        this.draw();
        this.changed();
    }

    private remove(person: Person): void {
        this.recipients = this.recipients.filter((one) => one !== person);
        this.draw();
        this.changed();
        this.input.focus();
    }

    private draw(): void {
        this.chips.replaceChildren(
            ...this.recipients.map((person) =>
                h(
                    "span",
                    { class: "chip", title: person.address, "data-testid": "recipient", "data-address": person.address },
                    person.name || person.address,
                    h(
                        "button",
                        { type: "button", "aria-label": text.remove(person.name || person.address), click: () => this.remove(person) },
                        icon("close", 12),
                    ),
                ),
            ),
        );
    }

    private suggest(): void {
        const typed = this.input.value.trim().toLowerCase();
        const begins = (words: string) => words.toLowerCase().startsWith(typed);
        const fits = (person: Person) => begins(person.address) || begins(person.name) || person.name.split(/\s+/).some(begins);
        this.suggestions = typed === "" ? [] : this.contacts.filter(fits).slice(0, mostSuggestions);
        this.chosen = this.suggestions.length > 0 ? 0 : -1;
        this.drawSuggestions();
    }

    private drawSuggestions(): void {
        this.list.replaceChildren(
            ...this.suggestions.map((person, index) =>
                h(
                    "li",
                    {
                        id: `${this.list.id}-${index}`,
                        role: "option",
                        "aria-selected": String(index === this.chosen),
                        "data-testid": "suggestion",
                        "data-address": person.address,
                        mousedown: (event) => {
                            event.preventDefault();
                            this.add(person);
                        },
                    },
                    h("strong", {}, person.name || person.address),
                    h("span", {}, person.address),
                ),
            ),
        );
        this.list.hidden = this.suggestions.length === 0;
        this.input.setAttribute("aria-expanded", String(!this.list.hidden));
        this.input.setAttribute("aria-activedescendant", this.chosen < 0 ? "" : `${this.list.id}-${this.chosen}`);
    }

    private close(): void {
        this.suggestions = [];
        this.chosen = -1;
        this.drawSuggestions();
    }

    private onKey(event: KeyboardEvent): void {
        const suggested = this.suggestions[this.chosen];
        const last = this.recipients.at(-1);
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step && this.suggestions.length > 0) {
            this.chosen = (this.chosen + step + this.suggestions.length) % this.suggestions.length;
            this.drawSuggestions();
            event.preventDefault();
        } else if (suggested && (event.key === "Enter" || event.key === "Tab")) {
            this.add(suggested);
            event.preventDefault();
        } else if (event.key === "Enter" || event.key === ";" || event.key === ",") {
            this.commitTyped();
            event.preventDefault();
        } else if (event.key === "Escape" && this.suggestions.length > 0) {
            this.close();
            event.stopPropagation();
        } else if (event.key === "Backspace" && this.input.value === "" && last) {
            this.remove(last);
        }
    }

    /** What was typed and looks like an address becomes one; what does not stays to be finished. */
    private commitTyped(): void {
        const typed = this.input.value.trim();
        this.close();
        if (!/^\S+@\S+$/.test(typed)) return;
        const known = this.contacts.find((contact) => contact.address.toLowerCase() === typed.toLowerCase());
        this.add(known ?? { name: "", address: typed });
    }
}
