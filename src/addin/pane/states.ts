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

export function waitingState(label: string): HTMLElement {
    return h(
        "div",
        { class: "empty", "data-testid": "loading", role: "status" },
        h("fluent-spinner", { size: "medium", "aria-hidden": "true" }),
        h("p", {}, label),
    );
}

const troubles: Record<Trouble, { picture: IconName; title: string; hint: string; button: string }> = {
    offline: { picture: "cloudOff", title: text.offlineTitle, hint: text.offlineHint, button: text.retry },
    signedOut: { picture: "person", title: text.signedOutTitle, hint: text.signedOutHint, button: text.signIn },
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
        { class: "notice", role: "status", "data-testid": `trouble-${trouble}` },
        `${title}. `,
        h("button", { type: "button", class: "link", "data-testid": "retry", "data-key": "retry", click: retry }, button),
    );
}
