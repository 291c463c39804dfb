import { expect, test } from "vitest";
import { h } from "../dom.ts";
import { sanitised } from "./sanitise.ts";

const cleaned = (html: string) => h("div", {}, sanitised(html)).innerHTML;

test.each([
    ["<script>alert(1)</script><p>Hi</p>", "<p>Hi</p>"],
    ['<p onclick="alert(1)">Hi</p>', "<p>Hi</p>"],
    ['<img src="https://spy.example/pixel.gif">Hi', "Hi"],
    ['<a href="javascript:alert(1)">Hi</a>', "<a>Hi</a>"],
    ['<a href="https://good.example">Hi</a>', '<a href="https://good.example">Hi</a>'],
    ['<p style="background: url(https://spy.example)">Hi</p>', "<p>Hi</p>"],
    ['<p style="position: fixed">Hi</p>', "<p>Hi</p>"],
    ["<style>p { color: red }</style><iframe srcdoc='x'></iframe>Hi", "Hi"],
    ["<custom-thing><b>Hi</b></custom-thing>", "<b>Hi</b>"],
    ['<div id="about">Hi</div>', "<div>Hi</div>"],
    ['<div id="appendonsend"></div>', '<div id="appendonsend"></div>'],
    ["<form><input name=a></form>Hi &lt;b&gt;", "Hi &lt;b&gt;"],
])("%s becomes %s", (html, expected) => {
    expect(cleaned(html)).toBe(expected);
});
