/**
 * The words that stand at an offset of an element's HTML, as `innerHTML` writes it; undefined where there are none.
 * Attributes and entities count as they are written there, so that offsets from a check fit.
 */
export function rangeAt(root: Element, start: number, length: number): Range | undefined {
    const from = pointAt(root, start);
    const to = pointAt(root, start + length);
    if (!from || !to) return undefined;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
}

type Point = [node: Node, offset: number];

function pointAt(root: Element, offset: number): Point | undefined {
    let at = 0;
    for (const child of root.childNodes) {
        const size = sizeOf(child);
        if (offset <= at + size) return child instanceof Element ? inElement(child, offset - at) : inText(child, offset - at);
        at += size;
    }
    return undefined;
}

function inElement(element: Element, offset: number): Point | undefined {
    const closing = element.outerHTML.endsWith(`</${element.localName}>`) ? element.localName.length + "</>".length : 0;
    const inner = offset - (element.outerHTML.length - closing - element.innerHTML.length);
    if (inner < 0) return [element, 0];
    if (inner > element.innerHTML.length) return [element, element.childNodes.length];
    return pointAt(element, inner) ?? [element, 0];
}

/** Within a text an entity is one character that takes several. */
function inText(text: Node, offset: number): Point {
    const words = text.nodeValue ?? "";
    let at = 0;
    for (let i = 0; i < words.length; i++) {
        if (at >= offset) return [text, i];
        at += escaped(words.charAt(i)).length;
    }
    return [text, words.length];
}

function sizeOf(node: Node): number {
    if (node instanceof Element) return node.outerHTML.length;
    if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue ?? "").length;
    return (node.nodeValue ?? "").length + "<!---->".length;
}

function escaped(words: string): string {
    return words
        .replace(/&/g, "&amp;")
        .replace(/\u00a0/g, "&nbsp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;");
}
