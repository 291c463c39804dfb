/** Mail HTML that may stand in our own page: only what formats text, and nothing that loads, runs or reaches out of its box. */

const kept = new Set(
    "a b blockquote br code div em font h1 h2 h3 h4 h5 h6 hr i li ol p pre s span strong sub sup table tbody td th thead tr u ul".split(
        " ",
    ),
);
const droppedWhole = new Set(
    "script style iframe object embed form input button textarea select svg math template title noscript link meta".split(" "),
);
const keptAttributes = new Set("class color colspan dir face href rowspan size style".split(" "));

/** Outlook's own marks for where a reply's history begins. */
const keptIds = new Set(["appendonsend", "divRplyFwdMsg"]);
const outwardStyle = /url\s*\(|expression|position|@|\\/i;

export function sanitised(html: string): DocumentFragment {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const result = document.createDocumentFragment();
    copyChildren(parsed.body, result);
    return result;
}

function copyChildren(from: Node, to: Node): void {
    for (const child of from.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.textContent ?? ""));
        else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) copyElement(child as Element, to);
    }
}

function copyElement(from: Element, to: Node): void {
    const name = from.localName;
    if (droppedWhole.has(name)) return;
    if (!kept.has(name)) {
        copyChildren(from, to);
        return;
    }
    const copy = document.createElement(name);
    for (const { name: attribute, value } of from.attributes) {
        if (isHarmless(attribute, value)) copy.setAttribute(attribute, value);
    }
    to.appendChild(copy);
    copyChildren(from, copy);
}

function isHarmless(attribute: string, value: string): boolean {
    if (attribute === "id") return keptIds.has(value);
    if (attribute === "href") return /^(?:https?|mailto):/i.test(value.trim());
    if (attribute === "style") return !outwardStyle.test(value);
    return keptAttributes.has(attribute);
}
