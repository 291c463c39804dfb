import { beforeEach, expect, test } from "vitest";
import { h } from "../dom.ts";
import { Asked } from "./asked.ts";

const card = (rule: string, words: string) => h("li", { "data-testid": "finding", "data-rule": rule }, words);
const list = h("ul", {}, card("typo", "“teh” is misspelt"), card("typo", "“realy” is misspelt"), card("shouting", "NOW"));

beforeEach(() => {
    document.body.replaceChildren(list);
    (document.activeElement as HTMLElement | null)?.blur();
});

test("The finding that was asked about gets the focus", () => {
    expect(new Asked('{"rule":"typo","quote":"realy"}').showIn(list)).toBe(true);
    expect(document.activeElement).toBe(list.children[1]);
});

test("So does the first of its rule when its words are gone", () => {
    expect(new Asked('{"rule":"typo","quote":"wich"}').showIn(list)).toBe(true);
    expect(document.activeElement).toBe(list.children[0]);
});

test("One that is not there yet is waited for", () => {
    expect(new Asked('{"rule":"wrong-name","quote":""}').showIn(list)).toBe(false);
});

test.each([undefined, "", "{", "3", '{"rule":7}', "null"])("%s asks about nothing", (context) => {
    expect(new Asked(context).showIn(list)).toBe(true);
    expect(list.contains(document.activeElement)).toBe(false);
});
