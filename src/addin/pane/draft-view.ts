import type { DraftCheck, Finding, Fix, Severity } from "../contract.ts";
import { h, show } from "../dom.ts";
import { icon, type IconName } from "../icons.ts";
import { type Dismissal, withoutDismissed } from "../send/dismissals.ts";
import { draftText as text } from "../strings.ts";
import type { DraftState } from "./draft-watch.ts";
import { canApply } from "./edits.ts";
import { excerpt } from "./excerpt.ts";
import { roving } from "./roving.ts";
import { emptyState, troubleState, waitingState } from "./states.ts";

export interface DraftActions {
    fix(fix: Fix): void;
    /** Shows the place in the draft. */
    point(finding: Finding): void;
    dismiss(finding: Finding): void;
    bringBack(finding: Finding): void;
    retry(): void;
}

/** What the view shows besides the draft's own state. */
export interface DraftNotes {
    notice: string;
    /** What was put aside last, while that can be undone. */
    undo?: Finding | undefined;
    dismissals: Dismissal[];
    /** The finding whose place is shown, by its key. */
    pointedAt: string;
}

const severities: Severity[] = ["error", "warning", "suggestion"];

/** Shows what is known of the draft; undefined where no mail is being written. */
export function showDraft(container: HTMLElement, state: DraftState | undefined, notes: DraftNotes, actions: DraftActions): void {
    if (!state) return show(container, emptyState("draft", text.idleTitle, text.idleHint));
    if (state.justBegun) return show(container, emptyState("draft", text.begunTitle, text.begunHint));
    if (!state.last) return show(container, state.trouble ? troubleState(state.trouble, actions.retry) : waitingState(text.checking));

    const check = standingCheck(state, notes.dismissals);
    const putAside = state.last.check.findings.filter((finding) => !check.findings.includes(finding));
    show(
        container,
        verdict(check, state.busy),
        notes.notice !== "" && h("p", { class: "notice", "data-testid": "notice" }, notes.notice),
        notes.undo && undoNotice(notes.undo, actions),
        state.trouble && h("p", { class: "notice", "data-testid": "check-failed" }, text.checkFailed),
        roving(
            h(
                "div",
                {},
                ...severities.map((severity) => group(severity, state.last, check, notes, actions)).filter((part) => part !== false),
            ),
        ),
        putAside.length > 0 && aside(putAside, actions),
    );
}

/** One sentence for the screen reader, spoken when it changes. */
export function spoken(state: DraftState | undefined, dismissals: Dismissal[]): string {
    if (!state?.last || state.busy) return "";
    const check = standingCheck(state, dismissals);
    return `${title(check)}. ${subtitle(check)}`;
}

/** A finding's name while it stands in the list. */
export function keyOf({ rule, where }: Finding): string {
    return `${rule}/${where.part}/${where.quote ?? ""}/${where.start ?? ""}`;
}

function standingCheck({ last }: DraftState, dismissals: Dismissal[]): DraftCheck {
    if (!last) throw new Error("Nothing was checked yet");
    return withoutDismissed(last.check, last.draft, dismissals);
}

function verdict(check: DraftCheck, busy: boolean): HTMLElement {
    const look: Record<DraftCheck["verdict"], IconName> = { send: "check", review: "warning", block: "error" };
    return h(
        "div",
        { class: `verdict ${check.verdict}`, "data-testid": "verdict", "data-verdict": check.verdict, "data-busy": String(busy) },
        h("span", { class: "verdict-icon" }, icon(look[check.verdict], 22)),
        h("div", { class: "verdict-text" }, h("h2", {}, title(check)), h("p", {}, subtitle(check))),
        h("span", { class: "busy" }, busy && h("fluent-spinner", { size: "tiny", "aria-hidden": "true" })),
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

function undoNotice(finding: Finding, actions: DraftActions): HTMLElement {
    const click = () => {
        actions.bringBack(finding);
    };
    return h(
        "p",
        { class: "notice", "data-testid": "dismissed" },
        `${text.dismissed} `,
        h("button", { class: "link", type: "button", "data-testid": "undo-dismiss", "data-key": "undo-dismiss", click }, text.undo),
    );
}

function group(
    severity: Severity,
    last: DraftState["last"],
    check: DraftCheck,
    notes: DraftNotes,
    actions: DraftActions,
): HTMLElement | false {
    const findings = check.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0 || !last) return false;
    return h(
        "section",
        { class: "group", "data-testid": `group-${severity}` },
        h("h3", {}, text.groups[severity]),
        h(
            "ul",
            { class: "cards" },
            ...findings.map((finding) => {
                const place = keyOf(finding) === notes.pointedAt ? excerpt(finding, last.draft) : undefined;
                return item(finding, place, actions);
            }),
        ),
    );
}

function item(finding: Finding, place: HTMLElement | undefined, actions: DraftActions): HTMLElement {
    const { quote, part } = finding.where;
    const key = keyOf(finding);
    return h(
        "li",
        {
            class: `card finding ${finding.severity}`,
            "data-testid": "finding",
            "data-rule": finding.rule,
            "data-severity": finding.severity,
        },
        h("p", { class: "message" }, message(finding, key, place !== undefined, actions)),
        place ??
            (needsQuote(finding) &&
                h(
                    "p",
                    { class: "quote" },
                    text.part(part) !== "" && h("span", { class: "part" }, text.part(part)),
                    h("q", { "data-testid": "finding-quote" }, shorten(quote ?? "")),
                )),
        h(
            "div",
            { class: "actions" },
            ...finding.fixes.filter(canApply).map((fix, number) => fixButton(fix, quote, `${key}/${number}`, actions)),
            h(
                "button",
                {
                    class: "choice",
                    type: "button",
                    "data-testid": "dismiss-finding",
                    "data-key": `${key}/dismiss`,
                    "aria-label": text.dismissLabel(finding.message),
                    click: () => {
                        actions.dismiss(finding);
                    },
                },
                text.dismiss,
            ),
            h(
                "a",
                {
                    class: "help",
                    href: finding.help,
                    target: "_blank",
                    rel: "noopener",
                    "data-testid": "finding-help",
                    "data-key": `${key}/help`,
                },
                text.why,
            ),
        ),
    );
}

/** What it says; where it is about a place in the draft, a click shows that. */
function message(finding: Finding, key: string, isShown: boolean, actions: DraftActions): HTMLElement | string {
    if (finding.where.start === undefined && finding.where.part !== "subject") {
        return h("span", { tabindex: "-1", "data-roving": true, "data-key": `${key}/point` }, finding.message);
    }
    return h(
        "button",
        {
            class: "point",
            type: "button",
            "data-testid": "finding-point",
            "data-key": `${key}/point`,
            "data-roving": true,
            "aria-expanded": String(isShown),
            "aria-label": text.show(finding.message),
            click: () => {
                actions.point(finding);
            },
        },
        finding.message,
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
            click: () => {
                actions.fix(fix);
            },
        },
        fix.label,
    );
}

/** What was put aside, from where it can be brought back as long as the conversation lasts. */
function aside(findings: Finding[], actions: DraftActions): HTMLElement {
    return h(
        "details",
        { class: "group", "data-testid": "put-aside", "data-key": "put-aside" },
        h("summary", { "data-key": "put-aside/open" }, h("h3", {}, text.dismissedTitle(findings.length))),
        h(
            "ul",
            { class: "card said" },
            ...findings.map((finding) =>
                h(
                    "li",
                    {},
                    h("span", {}, finding.message),
                    h(
                        "button",
                        {
                            class: "link",
                            type: "button",
                            "data-testid": "bring-back",
                            "data-key": `${keyOf(finding)}/back`,
                            "aria-label": text.bringBackLabel(finding.message),
                            click: () => {
                                actions.bringBack(finding);
                            },
                        },
                        text.bringBack,
                    ),
                ),
            ),
        ),
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
