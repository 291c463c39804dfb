/** Where mail clients begin the history that a reply carries along. */
const historyStarts = [
    'id="appendonsend"',
    'id="divrplyfwdmsg"',
    'id="mail-editor-reference-message-container"',
    'class="gmail_quote',
    "<blockquote",
    "border-top:solid #e1e1e1",
    "border-top: 1pt solid rgb(225, 225, 225)",
    "-----original message-----",
];

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const startsLine = /^\/?(?:p|div|br|li|tr|h[1-6]|ul|ol|table|hr)\b/i;

/** What the person wrote, from a mail's HTML: without history, tags, comments, styles and scripts. One pass, whatever the input. */
export function writtenText(html: string): string {
    const source = html.slice(0, historyStart(html));
    let words = "";
    let at = 0;
    while (at < source.length) {
        const open = source.indexOf("<", at);
        if (open < 0) return words + decode(source.slice(at));
        words += decode(source.slice(at, open));
        if (startsLine.test(source.substr(open + 1, 8))) words += "\n";
        at = endOfMarkup(source, open);
    }
    return words;
}

function historyStart(html: string): number {
    const lower = html.toLowerCase();
    const starts = historyStarts.map((mark) => lower.indexOf(mark)).filter((index) => index >= 0);
    if (starts.length === 0) return html.length;
    const first = Math.min.apply(null, starts);
    const tag = html.lastIndexOf("<", first);
    if (html.charAt(first) === "<" || tag < 0 || html.indexOf(">", tag) < first) return first;
    return tag;
}

/** The index after the tag, comment, style or script that begins here. */
function endOfMarkup(source: string, open: number): number {
    if (source.substr(open, 4) === "<!--") return after(source, "-->", open);
    const hidden = /^(?:style|script|title)\b/i.exec(source.substr(open + 1, 7));
    if (hidden) return after(source, ">", source.toLowerCase().indexOf(`</${hidden[0].toLowerCase()}`, open));
    return after(source, ">", open);
}

function after(source: string, mark: string, from: number): number {
    if (from < 0) return source.length;
    const index = source.indexOf(mark, from);
    if (index < 0) return source.length;
    return index + mark.length;
}

function decode(words: string): string {
    return words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
        if (name) return entities[name.toLowerCase()] || whole;
        const code = parseInt(decimal || hex, (decimal && 10) || 16);
        if (code === 160) return " ";
        if (code > 0x10ffff) return whole;
        return String.fromCodePoint(code);
    });
}
