import { byId, h } from "../dom.ts";

interface Page {
    element: HTMLElement;
    /** What had the focus when it was opened, by its `data-key`. */
    opener: string | null;
}

/** Pages that lie over the view of a tab: the last one opened shows; going back returns to where one was, focus included. */
export class Pages {
    private readonly place = byId("page");
    private stack: Page[] = [];

    /** @param showBelow shows or hides what lies below. */
    constructor(private readonly showBelow: (isShown: boolean) => void) {}

    /** A new page on top, for its owner to draw in for as long as it is there. */
    open(): HTMLElement {
        const page = { element: h("div"), opener: document.activeElement?.getAttribute("data-key") ?? null };
        this.stack.push(page);
        this.showTop();
        scrollTo(0, 0);
        return page.element;
    }

    /** Puts the reader at the top of a page that has been drawn. */
    begin(page: HTMLElement): void {
        page.querySelector("h2")?.focus();
    }

    has(page: HTMLElement | undefined): boolean {
        return this.stack.some(({ element }) => element === page);
    }

    back(): void {
        const left = this.stack.pop();
        if (!left) return;
        this.showTop();
        if (left.opener) document.querySelector<HTMLElement>(`main [data-key="${CSS.escape(left.opener)}"]`)?.focus();
    }

    /** Leaves all of them, as when another tab is chosen. */
    leave(): void {
        if (this.stack.length === 0) return;
        this.stack = [];
        this.showTop();
    }

    private showTop(): void {
        const top = this.stack.at(-1);
        this.place.replaceChildren(...(top ? [top.element] : []));
        this.place.hidden = !top;
        this.showBelow(!top);
    }
}
