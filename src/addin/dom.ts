type Child = Node | string | false | null | undefined;
type Attributes = Record<string, string | boolean | number | undefined | ((event: Event) => void)>;

/** Builds an element. Text arrives as text nodes, so that nothing a mail says can become markup. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") element.addEventListener(name, value);
        else if (value === true) element.setAttribute(name, "");
        else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
    }
    element.append(...children.filter(isShown));
    return element;
}

/**
 * Shows new content in place of old without taking the user's place away: what had the focus gets it back,
 * and what was unfolded stays so, both by their `data-key`.
 */
export function show(container: Element, ...children: Child[]): void {
    const focused = keyOf(container.contains(document.activeElement) ? document.activeElement : null);
    const unfolded = new Set([...container.querySelectorAll("details[open]")].map(keyOf));
    container.replaceChildren(...children.filter(isShown));
    for (const details of container.querySelectorAll("details")) {
        if (unfolded.has(keyOf(details))) details.open = true;
    }
    if (focused) container.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** The element with this id, which the page's own markup promises. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no #${id}`);
    return element as T;
}

function isShown(child: Child): child is Node | string {
    return child !== false && child !== null && child !== undefined;
}

function keyOf(element: Element | null): string | undefined {
    return element?.getAttribute("data-key") ?? undefined;
}
