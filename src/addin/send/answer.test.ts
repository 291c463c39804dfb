import { expect, test } from "vitest";
import { finding } from "../test/sample.ts";
import { answerFor } from "./answer.ts";

const at = (version: number) => (set: string) => Number(set.split(".")[1]) <= version;
const placeholder = finding({
    severity: "error",
    message: "“[Company]” is still to be filled in.",
    where: { part: "body", quote: "[Company]" },
});
const verdict = { verdict: "block" as const, findings: [finding(), placeholder, finding({ severity: "suggestion" })] };

test("Outlook 1.12 and 1.13 get the plain sentence, worst finding first", () => {
    const answer = { allowEvent: false, errorMessage: "“[Company]” is still to be filled in. (+1 more)" };
    expect(answerFor(verdict, at(12))).toEqual(answer);
    expect(answerFor(verdict, at(13))).toEqual(answer);
});

test("Outlook 1.14 can also open the pane", () => {
    expect(answerFor(verdict, at(14))).toEqual({
        allowEvent: false,
        errorMessage: "“[Company]” is still to be filled in. (+1 more)",
        cancelLabel: "Review draft",
        commandId: "composeOpenPane",
    });
});

test("Outlook 1.15 gets Markdown in which mail text is only text", () => {
    expect(answerFor(verdict, at(15)).errorMessageMarkdown).toBe("“\\[Company\\]” is still to be filled in.\n\n+1 more");
});

test("The words it is about are named, unless the sentence has them", () => {
    const silent = finding({ message: "This name belongs to somebody else.", where: { part: "body", quote: "Hi\n  Pirya" } });
    expect(answerFor({ verdict: "review", findings: [silent] }, at(12)).errorMessage).toBe(
        "This name belongs to somebody else. (“Hi Pirya”)",
    );
});

test("Suggestions never hold a mail", () => {
    expect(answerFor({ verdict: "send", findings: [finding({ severity: "suggestion" })] }, at(15))).toEqual({ allowEvent: true });
});

test.each(["a".repeat(2_000), "*".repeat(2_000), "👋".repeat(1_000)])("No message is longer than Outlook allows", (message) => {
    const answer = answerFor({ verdict: "block", findings: [finding({ severity: "error", message }), finding()] }, at(15));
    for (const shown of [answer.errorMessage, answer.errorMessageMarkdown]) {
        expect(shown?.length).toBeLessThanOrEqual(500);
        expect(shown).toContain("+1 more");
        expect(shown?.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/\\…/);
    }
});
