import type { CadenceSetting, RuleInfo, SettingsAnswer, Severity, UserSettings } from "../contract.ts";
import { h, show } from "../dom.ts";
import { icon } from "../icons.ts";
import { settingsText as text } from "../strings.ts";
import { section, tick, whyNot } from "./fields.ts";
import { privacySection } from "./privacy-view.ts";

export interface SettingsActions {
    /** Rejects when it was not saved; then what was set before still holds. */
    save(settings: UserSettings): Promise<SettingsAnswer>;
    export(): Promise<void>;
    erase(): Promise<void>;
}

/** What is asked for often; the rest is folded away. */
const everyday = ["thankYouTarget", "nudgeNoPromise", "nudgeAfterPromise", "nudgeGap", "maxSilentNudges", "letGoAfter"];

/** The user's settings; each is saved when it is changed. */
export class SettingsView {
    private readonly status = h("p", { class: "save-status", role: "status", "data-testid": "settings-status" });
    private readonly words = h("ul", { class: "chips", "data-testid": "words" });

    constructor(
        private readonly place: HTMLElement,
        private settings: SettingsAnswer,
        private readonly rules: RuleInfo[],
        private readonly actions: SettingsActions,
    ) {}

    draw(): void {
        show(
            this.place,
            h("header", { class: "view-head" }, h("h2", {}, text.title), this.status),
            this.timing(),
            this.writing(),
            this.checks(),
            this.outside(),
            privacySection(this.actions),
        );
        this.drawWords();
    }

    /** Saves what was changed; a change that is refused is taken back by `undo`. */
    private async save(change: Partial<UserSettings>, undo: () => void): Promise<void> {
        const { cadence, linkedIn, dialect, words, disabledRules, writeBack } = this.settings;
        try {
            this.settings = await this.actions.save({ cadence, linkedIn, dialect, words, disabledRules, writeBack, ...change });
            this.status.textContent = text.saved;
            this.status.classList.remove("problem");
        } catch (error) {
            this.status.textContent = `${text.notSaved} ${whyNot(error)}`;
            this.status.classList.add("problem");
            undo();
        }
    }

    private timing(): HTMLElement {
        const all = this.settings.cadenceSettings;
        const often = all.filter((setting) => everyday.includes(setting.name));
        return section(
            text.timing,
            text.timingHint,
            ...often.map((setting) => this.interval(setting)),
            h(
                "details",
                { class: "fold", "data-key": "more-timing" },
                h("summary", { "data-testid": "more-timing", "data-key": "more-timing/open" }, text.moreTiming),
                ...all.filter((setting) => !often.includes(setting)).map((setting) => this.interval(setting)),
            ),
        );
    }

    private interval(setting: CadenceSetting): HTMLElement {
        const [name, meaning] = text.cadence[setting.name] ?? [setting.name, ""];
        const id = `cadence-${setting.name}`;
        const value = () => this.settings.cadence[setting.name] ?? setting.default;
        const input = h("input", {
            type: "number",
            id,
            min: setting.least,
            max: setting.most,
            step: 1,
            value: value(),
            "aria-describedby": `${id}-hint`,
            "data-testid": id,
        }) as HTMLInputElement;
        const reset = h(
            "button",
            { class: "link", type: "button", "aria-label": text.reset(setting.default, name), "data-testid": `${id}-reset` },
            text.resetWords(setting.default),
        );
        const refresh = () => {
            input.value = String(value());
            reset.hidden = value() === setting.default;
        };
        const save = (chosen: number) =>
            void this.save({ cadence: { ...this.settings.cadence, [setting.name]: chosen } }, () => undefined).then(refresh);
        input.addEventListener("change", () => {
            if (input.reportValidity()) save(input.valueAsNumber);
        });
        reset.addEventListener("click", () => {
            save(setting.default);
            input.focus();
        });
        refresh();
        return h(
            "div",
            { class: "setting", "data-testid": "cadence" },
            h("label", { for: id }, name),
            h("span", { class: "amount" }, input, ` ${setting.unit}`),
            h(
                "small",
                { id: `${id}-hint` },
                [meaning, `${text.range(setting.least, setting.most, setting.unit)}, ${text.usual(setting.default)}.`]
                    .filter(Boolean)
                    .join(" "),
            ),
            reset,
        );
    }

    private writing(): HTMLElement {
        const dialects = Object.entries(text.dialects).map(([value, words]) => {
            const input = h("input", {
                type: "radio",
                name: "dialect",
                value,
                checked: this.settings.dialect === value,
                "data-testid": `dialect-${value}`,
            }) as HTMLInputElement;
            const before = this.settings.dialect;
            input.addEventListener("change", () => {
                void this.save({ dialect: value as UserSettings["dialect"] }, () => {
                    const old = this.place.querySelector<HTMLInputElement>(`[name=dialect][value=${before}]`);
                    if (old) old.checked = true;
                });
            });
            return h("label", { class: "tick" }, input, h("span", {}, words));
        });
        const box = h("input", {
            type: "text",
            maxlength: "64",
            "aria-label": text.addWord,
            placeholder: text.addWord,
            "data-testid": "word-new",
        });
        const form = h(
            "form",
            { class: "add-word" },
            box,
            h("fluent-button", { type: "submit", size: "small", "data-testid": "word-add" }, text.add),
        );
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const input = box as HTMLInputElement;
            const word = input.value.trim();
            if (word === "") return;
            void this.save({ words: [...this.settings.words, word] }, () => undefined).then(() => {
                if (this.settings.words.includes(word)) input.value = "";
                this.drawWords();
            });
        });
        return section(
            text.writing,
            "",
            h("fieldset", { class: "inline" }, h("legend", {}, text.dialect), ...dialects),
            h("h4", {}, text.words),
            h("small", {}, text.wordsHint),
            this.words,
            form,
        );
    }

    private drawWords(): void {
        const { words } = this.settings;
        this.words.replaceChildren(
            ...words.map((word) =>
                h(
                    "li",
                    {},
                    word,
                    h(
                        "button",
                        {
                            type: "button",
                            "aria-label": text.removeWord(word),
                            "data-testid": "word-remove",
                            click: () => {
                                void this.save({ words: words.filter((other) => other !== word) }, () => undefined).then(() => {
                                    this.drawWords();
                                    this.place.querySelector<HTMLElement>("[data-testid=word-new]")?.focus();
                                });
                            },
                        },
                        icon("close", 12),
                    ),
                ),
            ),
        );
        if (words.length === 0) this.words.replaceChildren(h("li", { class: "none" }, text.wordsNone));
    }

    private checks(): HTMLElement {
        return section(
            text.rules,
            text.rulesHint,
            ...(["error", "warning", "suggestion"] as const).map((severity) => this.ruleGroup(severity)),
        );
    }

    private ruleGroup(severity: Severity): HTMLElement {
        const rules = this.rules.filter((rule) => rule.severity === severity);
        const count = h("span", { class: "count" });
        const refresh = () => {
            count.textContent = text.on(rules.filter((rule) => !this.settings.disabledRules.includes(rule.id)).length, rules.length);
        };
        refresh();
        return h(
            "details",
            { class: "fold rules", "data-key": `rules-${severity}` },
            h("summary", { "data-testid": `rules-${severity}`, "data-key": `rules-${severity}/open` }, text.ruleGroups[severity], count),
            ...rules.map((rule) => this.rule(rule, refresh)),
        );
    }

    private rule(rule: RuleInfo, refresh: () => void): HTMLElement {
        const isOn = () => !this.settings.disabledRules.includes(rule.id);
        const box = tick(rule.summary, { checked: isOn(), role: "switch", "data-testid": "rule", "data-rule": rule.id });
        const input = box.querySelector("input") as HTMLInputElement;
        input.addEventListener("change", () => {
            const others = this.settings.disabledRules.filter((id) => id !== rule.id);
            void this.save({ disabledRules: input.checked ? others : [...others, rule.id] }, () => {
                input.checked = isOn();
            }).then(refresh);
        });
        return h(
            "div",
            { class: "rule" },
            box,
            h("a", { href: rule.help, target: "_blank", rel: "noopener", "aria-label": text.rulePage(rule.id) }, text.more),
        );
    }

    private outside(): HTMLElement {
        const toggle = (
            testId: string,
            label: string,
            hint: string,
            isOn: () => boolean,
            change: (on: boolean) => Partial<UserSettings>,
        ) => {
            const box = tick(label, { checked: isOn(), role: "switch", "data-testid": testId }, hint);
            const input = box.querySelector("input") as HTMLInputElement;
            input.addEventListener("change", () => {
                void this.save(change(input.checked), () => {
                    input.checked = isOn();
                });
            });
            return box;
        };
        const writeBack = () => this.settings.writeBack;
        return section(
            text.outside,
            "",
            toggle(
                "write-back-todo",
                text.toDo,
                text.toDoHint,
                () => writeBack().toDo,
                (toDo) => ({ writeBack: { ...writeBack(), toDo } }),
            ),
            toggle(
                "write-back-drafts",
                text.drafts,
                text.draftsHint,
                () => writeBack().drafts,
                (drafts) => ({ writeBack: { ...writeBack(), drafts } }),
            ),
            toggle(
                "linked-in",
                text.linkedIn,
                text.linkedInHint,
                () => this.settings.linkedIn,
                (linkedIn) => ({ linkedIn }),
            ),
        );
    }
}
