import type { SyncStatus } from "../contract.ts";
import { h } from "../dom.ts";
import { icon, type IconName } from "../icons.ts";
import type { Trouble } from "../service.ts";
import { paneText as text } from "../strings.ts";

/** A view with nothing to list: what is so, and what to do about it. */
export function emptyState(picture: IconName, title: string, hint: string, ...more: HTMLElement[]): HTMLElement {
    return h(
        "div",
        { class: "empty", "data-testid": "empty" },
        h("div", { class: "empty-picture" }, icon(picture, 32)),
        h("h2", {}, title),
        h("p", {}, hint),
        ...more,
    );
}

/** The outlines of what is on its way, in its size, so that nothing jumps when it comes. */
export function waitingState(label: string): HTMLElement {
    const outline = (name: string) => h("div", { class: `outline ${name}` });
    return h(
        "div",
        { class: "loading", "data-testid": "loading", role: "status" },
        h("p", { class: "spoken" }, label),
        outline("title"),
        outline("line"),
        outline("block"),
        outline("block"),
    );
}

/** How far the reading of the mail is; where nobody knows how much there is, only that it goes on. */
export function progress({ read, total }: SyncStatus, label: string): HTMLElement {
    const share = typeof read === "number" && total ? { max: total, value: Math.min(read, total) } : {};
    return h("fluent-progress-bar", { "aria-label": label, "data-testid": "progress", ...share });
}

/** The first words, said once. */
export function welcome(done: () => void): HTMLElement {
    return h(
        "section",
        { class: "card welcome", "aria-label": text.welcomeTitle, "data-testid": "welcome" },
        h("ol", {}, ...text.welcome.map((sentence) => h("li", {}, sentence))),
        h(
            "fluent-button",
            { size: "small", appearance: "outline", "data-testid": "welcome-done", "data-key": "welcome-done", click: done },
            text.welcomeDone,
        ),
    );
}

const troubles: Record<Trouble, { picture: IconName; title: string; hint: string; button: string }> = {
    offline: { picture: "cloudOff", title: text.offlineTitle, hint: text.offlineHint, button: text.retry },
    signedOut: { picture: "person", title: text.signedOutTitle, hint: text.signedOutHint, button: text.signIn },
    expired: { picture: "clock", title: text.expiredTitle, hint: text.expiredHint, button: text.signIn },
    failed: { picture: "warning", title: text.failedTitle, hint: text.failedHint, button: text.retry },
};

/** Why nothing can be shown, with the one thing that may help. */
export function troubleState(trouble: Trouble, retry: () => void): HTMLElement {
    const { picture, title, hint, button } = troubles[trouble];
    const state = emptyState(
        picture,
        title,
        hint,
        h("fluent-button", { appearance: "primary", "data-testid": "retry", "data-key": "retry", click: retry }, button),
    );
    state.dataset["testid"] = `trouble-${trouble}`;
    return state;
}

/** The same in a line, above what was known before. */
export function troubleNotice(trouble: Trouble, retry: () => void): HTMLElement {
    const { title, button } = troubles[trouble];
    return h(
        "p",
        { class: "notice", "data-testid": `trouble-${trouble}` },
        `${title}. `,
        h("button", { type: "button", class: "link", "data-testid": "retry", "data-key": "retry", click: retry }, button),
    );
}
