import { expect, test } from "vitest";
import { finding } from "../test/sample.ts";
import { answerFor } from "./answer.ts";

const at = (version: number) => (set: string) => Number(set.split(".")[1]) <= version;
const placeholder = finding({
    severity: "error",
    message: "“[Company]” is still to be filled in.",
    where: { part: "body", quote: "[Company]" },
});
const doubts = [finding(), placeholder, finding({ severity: "suggestion" })];

test("Outlook 1.12 and 1.13 get the plain sentence, worst finding first", () => {
    const answer = { allowEvent: false, errorMessage: "“[Company]” is still to be filled in. (+1 more)" };
    expect(answerFor(doubts, at(12))).toEqual(answer);
    expect(answerFor(doubts, at(13))).toEqual(answer);
});

test("Outlook 1.14 can also open the pane on what is wrong", () => {
    expect(answerFor(doubts, at(14))).toEqual({
        allowEvent: false,
        errorMessage: "“[Company]” is still to be filled in. (+1 more)",
        cancelLabel: "Review draft",
        commandId: "composeOpenPane",
        contextData: '{"rule":"typo","quote":"[Company]"}',
    });
});

test("Outlook 1.15 gets the same, and Markdown in which mail text is only text", () => {
    expect(answerFor(doubts, at(15))).toEqual({
        ...answerFor(doubts, at(14)),
        errorMessageMarkdown: "“\\[Company\\]” is still to be filled in.\n\n+1 more",
    });
});

test("A mail that writes Markdown, HTML and links gets none of them", () => {
    const hostile = finding({ message: "**Hi** [x](https://evil.example) <b> `a` \\ 1. # ~", where: { part: "body" } });
    expect(answerFor([hostile], at(15)).errorMessageMarkdown).toBe(
        "\\*\\*Hi\\*\\* \\[x\\]\\(https://evil.example\\) \\<b\\> \\`a\\` \\\\ 1. \\# \\~",
    );
    expect(answerFor([hostile], at(15)).errorMessage).toBe(hostile.message);
});

test.each([1, 2, 7])("%i more are counted", (more) => {
    const many = Array.from({ length: more + 1 }, () => finding());
    expect(answerFor(many, at(12)).errorMessage).toBe(`“realy” is misspelt. (+${more} more)`);
});

test("The label and the context keep to Outlook's limits", () => {
    const long = finding({ where: { part: "body", quote: "x".repeat(5_000) } });
    const answer = answerFor([long], at(15));
    expect(answer.cancelLabel?.length).toBeLessThanOrEqual(20);
    expect(answer.contextData?.length).toBeLessThanOrEqual(300);
});

test("The words it is about are named, unless the sentence has them", () => {
    const silent = finding({ message: "This name belongs to somebody else.", where: { part: "body", quote: "Hi\n  Pirya" } });
    expect(answerFor([silent], at(12)).errorMessage).toBe("This name belongs to somebody else. (“Hi Pirya”)");
});

test("Suggestions never hold a mail", () => {
    expect(answerFor([finding({ severity: "suggestion" })], at(15))).toEqual({ allowEvent: true });
});

test.each(["a".repeat(2_000), "*".repeat(2_000), "👋".repeat(1_000)])("No message is longer than Outlook allows", (message) => {
    const answer = answerFor([finding({ severity: "error", message }), finding()], at(15));
    for (const shown of [answer.errorMessage, answer.errorMessageMarkdown]) {
        expect(shown?.length).toBeLessThanOrEqual(500);
        expect(shown).toContain("+1 more");
        expect(shown?.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/\\…/);
    }
});
