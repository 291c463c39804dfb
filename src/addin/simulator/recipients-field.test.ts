import { beforeEach, expect, test, vi } from "vitest";
import { priya } from "../test/sample.ts";
import { RecipientsField } from "./recipients-field.ts";

const otherPriya = { name: "Priya Nair", address: "priya@fabrikam.example" };
const lee = { name: "Lee Novak", address: "lee@fabrikam.example" };
const changed = vi.fn();
let field: RecipientsField;
let input: HTMLInputElement;

beforeEach(() => {
    changed.mockClear();
    field = new RecipientsField("to", [priya, otherPriya, lee], changed);
    document.body.replaceChildren(field.element);
    input = field.element.querySelector("input") as HTMLInputElement;
});

function type(words: string): void {
    input.value = words;
    input.dispatchEvent(new Event("input"));
}

const press = (key: string) => input.dispatchEvent(new KeyboardEvent("keydown", { key }));
const suggestions = () => [...field.element.querySelectorAll<HTMLElement>('[role="option"]')].map((option) => option.dataset["address"]);

test("A few letters offer the contacts whose names or addresses begin so", () => {
    type("pri");
    expect(suggestions()).toEqual([priya.address, otherPriya.address]);
    type("nov");
    expect(suggestions()).toEqual([lee.address]);
});

test("Arrow and Enter take one, and the change is told", () => {
    type("pri");
    press("ArrowDown");
    press("Enter");
    expect(field.people).toEqual([otherPriya]);
    expect(changed).toHaveBeenCalledOnce();
    expect(input.value).toBe("");
});

test("A typed address is taken; words that are none stay to be finished", () => {
    type("someone@example.com");
    press(";");
    type("somebody");
    press("Enter");
    expect(field.people).toEqual([{ name: "", address: "someone@example.com" }]);
    expect(input.value).toBe("somebody");
});

test("Nobody is added twice, and Backspace removes the last", () => {
    field.people = [priya];
    type(priya.address.toUpperCase());
    press("Tab");
    expect(field.people).toEqual([priya]);
    press("Backspace");
    expect(field.people).toEqual([]);
});
