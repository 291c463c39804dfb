import type { DraftCheck, Finding, Fix, Severity } from "../contract.ts";
import { h, show } from "../dom.ts";
import { icon, type IconName } from "../icons.ts";
import { draftText as text } from "../strings.ts";
import type { DraftState } from "./draft-watch.ts";
import { canApply } from "./edits.ts";
import { emptyState, troubleState, waitingState } from "./states.ts";

export interface DraftActions {
    fix(fix: Fix): void;
    retry(): void;
}

const severities: Severity[] = ["error", "warning", "suggestion"];

/** Shows what is known of the draft; undefined where no mail is being written. */
export function showDraft(container: HTMLElement, state: DraftState | undefined, notice: string, actions: DraftActions): void {
    if (!state) return show(container, emptyState("draft", text.idleTitle, text.idleHint));
    if (state.justBegun) return show(container, emptyState("draft", text.begunTitle, text.begunHint));
    if (!state.last) return show(container, state.trouble ? troubleState(state.trouble, actions.retry) : waitingState(text.checking));

    const { check } = state.last;
    show(
        container,
        verdict(check, state.busy),
        notice !== "" && h("p", { class: "notice", "data-testid": "notice" }, notice),
        state.trouble && h("p", { class: "notice", "data-testid": "check-failed" }, text.checkFailed),
        ...severities.map((severity) => group(severity, check, actions)),
    );
}

/** One sentence for the screen reader, spoken when it changes. */
export function spoken(state: DraftState | undefined): string {
    return state?.last && !state.busy ? `${title(state.last.check)}. ${subtitle(state.last.check)}` : "";
}

function verdict(check: DraftCheck, busy: boolean): HTMLElement {
    const look: Record<DraftCheck["verdict"], IconName> = { send: "check", review: "warning", block: "error" };
    return h(
        "div",
        { class: `verdict ${check.verdict}`, "data-testid": "verdict", "data-verdict": check.verdict, "data-busy": String(busy) },
        h("span", { class: "verdict-icon" }, icon(look[check.verdict], 22)),
        h("div", { class: "verdict-text" }, h("h2", {}, title(check)), h("p", {}, subtitle(check))),
        busy && h("fluent-spinner", { size: "tiny", "aria-label": text.checking }),
    );
}

function title(check: DraftCheck): string {
    if (check.verdict === "send") return check.findings.length === 0 ? text.clean : text.ideas;
    return check.verdict === "review" ? text.review : text.block;
}

function subtitle(check: DraftCheck): string {
    const count = (severity: Severity) => check.findings.filter((finding) => finding.severity === severity).length;
    return text.counts(count("error"), count("warning"), count("suggestion")) || text.cleanHint;
}

function group(severity: Severity, check: DraftCheck, actions: DraftActions): HTMLElement | false {
    const findings = check.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return false;
    return h(
        "section",
        { class: "group", "aria-label": text.groups[severity], "data-testid": `group-${severity}` },
        h("h3", {}, text.groups[severity]),
        h("ul", { class: "cards" }, ...findings.map((finding) => item(finding, actions))),
    );
}

function item(finding: Finding, actions: DraftActions): HTMLElement {
    const { quote, part } = finding.where;
    const key = `${finding.rule}/${part}/${quote ?? ""}`;
    return h(
        "li",
        {
            class: `card finding ${finding.severity}`,
            "data-testid": "finding",
            "data-rule": finding.rule,
            "data-severity": finding.severity,
        },
        h("p", { class: "message" }, finding.message),
        needsQuote(finding) &&
            h(
                "p",
                { class: "quote" },
                text.part(part) !== "" && h("span", { class: "part" }, text.part(part)),
                h("q", { "data-testid": "finding-quote" }, shorten(quote ?? "")),
            ),
        h(
            "div",
            { class: "actions" },
            ...finding.fixes.filter(canApply).map((fix, number) => fixButton(fix, quote, `${key}/${number}`, actions)),
            h(
                "a",
                { class: "help", href: finding.help, target: "_blank", rel: "noopener", "data-testid": "finding-help", "data-key": key },
                text.why,
            ),
        ),
    );
}

function fixButton(fix: Fix, quote: string | undefined, key: string, actions: DraftActions): HTMLElement {
    return h(
        "fluent-button",
        {
            size: "small",
            "data-testid": "fix",
            "data-key": key,
            "aria-label": text.fixLabel(fix.label, quote && shorten(quote)),
            click: () => actions.fix(fix),
        },
        fix.label,
    );
}

/** Whether the words it is about, or the part they stand in, are still to be said. */
function needsQuote({ message, where: { part, quote = "" } }: Finding): boolean {
    return quote.trim() !== "" && (text.part(part) !== "" || !message.includes(quote));
}

function shorten(quote: string): string {
    const flat = quote.replace(/\s+/g, " ").trim();
    return flat.length <= 120 ? flat : `${flat.slice(0, 119)}…`;
}
