import { expect, test } from "vitest";
import { rangeAt } from "./place.ts";

function page(html: string): HTMLElement {
    document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    return document.body;
}

test.each([
    ["<div>Hi Priya,</div><div>I <b>realy</b> enjoyed it.</div>", "realy"],
    ["<div>Fish &amp; chips &lt;here&gt;, [Role]</div>", "[Role]"],
    ['<p class="a>b">One</p><p style="color: red">Two [Company]&nbsp;now</p>', "[Company]"],
    ["plain [topic] text", "[topic]"],
])("Words are found where the source has them: %s", (html, words) => {
    const root = page(html);
    expect(rangeAt(root, root.innerHTML.indexOf(words), words.length)?.toString()).toBe(words);
});

test("Beyond the end there is no place", () => {
    expect(rangeAt(page("<p>short</p>"), 400, 3)).toBeUndefined();
});
