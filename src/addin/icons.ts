/** Our own line icons on a 20 by 20 grid. */
const paths = {
    attach: "M13.5 6.5 7.8 12.2a1.8 1.8 0 0 0 2.6 2.6l6-6a3.4 3.4 0 0 0-4.8-4.8l-6.2 6.1a5 5 0 0 0 7.1 7.1l4.3-4.3",
    archive: "M3 4h14v3.5H3zM4.2 7.5V16h11.6V7.5M8 10.5h4",
    back: "M12 4.5 6.5 10l5.5 5.5",
    bulb: "M10 2.8a5 5 0 0 1 3 9c-.7.6-1 1.2-1 2H8c0-.8-.3-1.4-1-2a5 5 0 0 1 3-9ZM8.2 16.8h3.6",
    calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.2M13 3v3.2",
    check: "m4.5 10.5 3.7 3.7 7.3-8",
    clock: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 6.2V10l2.8 1.8",
    cloudOff: "M6.2 15.5h7.3a3.3 3.3 0 0 0 1-6.4 4.6 4.6 0 0 0-8.8-1A3.8 3.8 0 0 0 6.2 15.5ZM3.5 3.5l13 13",
    close: "m5 5 10 10M15 5 5 15",
    draft: "M4 16l.9-3.4 8.6-8.6a1.7 1.7 0 0 1 2.5 2.5l-8.6 8.6L4 16ZM12 5.5 14.5 8",
    error: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 6.5v4.3M10 13.4v.2",
    forward: "m11.5 5 5 4.7-5 4.7v-2.9C7.6 11.5 5 12.7 3.5 15c.3-4 2.9-6.7 8-7.1V5Z",
    inbox: "M3.5 11 6 4h8l2.5 7v5h-13v-5ZM3.5 11H7.5c.3 1.5 1.2 2.2 2.5 2.2s2.2-.7 2.5-2.2h4",
    mail: "M3 5h14v10.5H3zM3.2 5.5 10 11l6.8-5.5",
    more: "M5 10h.01M10 10h.01M15 10h.01",
    person: "M10 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM4 16.5c.3-3 2.7-4.7 6-4.7s5.7 1.7 6 4.7",
    refresh: "M15.8 8.2A6.2 6.2 0 1 0 16.2 11M16.2 4.5v3.9h-3.9",
    reply: "M8.5 5l-5 4.7 5 4.7v-2.9c3.9 0 6.5 1.2 8 3.5-.3-4-2.9-6.7-8-7.1V5Z",
    replyAll: "M11 5 6 9.7l5 4.7v-2.9c3 0 5 1.2 6.2 3.5-.2-4-2.2-6.7-6.2-7.1V5ZM7 5 2 9.7l5 4.7",
    send: "M3.5 3.8 17 10 3.5 16.2l1.8-6.2-1.8-6.2ZM5.3 10H11",
    settings:
        "M10 7.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM8.6 2.8h2.8l.4 2 1.6.9 1.9-.7 1.4 2.4-1.5 1.4v2.4l1.5 1.4-1.4 2.4-1.9-.7-1.6.9-.4 2H8.6l-.4-2-1.6-.9-1.9.7-1.4-2.4 1.5-1.4V8.8L3.3 7.4 4.7 5l1.9.7 1.6-.9.4-2Z",
    star: "m10 3.2 2.1 4.3 4.7.7-3.4 3.3.8 4.7-4.2-2.2-4.2 2.2.8-4.7L3.2 8.2l4.7-.7L10 3.2Z",
    trash: "M4 5.5h12M8 5.5V3.8h4v1.7M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5",
    warning: "M10 3.5 17.5 16.5h-15L10 3.5ZM10 8v4M10 14.2v.2",
};

export type IconName = keyof typeof paths;

/** A decorative icon in the colour of the text around it. */
export function icon(name: IconName, size = 20): SVGElement {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const attributes = {
        viewBox: "0 0 20 20",
        width: size,
        height: size,
        fill: "none",
        stroke: "currentColor",
        "stroke-width": 1.4,
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
        "aria-hidden": "true",
        class: "icon",
    };
    for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", paths[name]);
    svg.append(path);
    return svg;
}

/** An icon before the words of a Fluent button. */
export function iconAtStart(name: IconName): SVGElement {
    const svg = icon(name, 16);
    svg.setAttribute("slot", "start");
    return svg;
}
