import { expect, test } from "vitest";
import { draft } from "../test/sample.ts";
import { writtenText } from "../written-text.ts";
import examples from "./built-in-examples.json";
import { checkByItself } from "./built-in.ts";

const found = (content: string, changes = {}) =>
    checkByItself(draft({ body: { contentType: "html", content }, ...changes })).map((doubt) => doubt.where.quote);

test.each(examples)("It says what the service says of: $body", ({ subject, body, isHtml, attachments, found }) => {
    const doubts = checkByItself(draft({ subject, body: { contentType: isHtml ? "html" : "text", content: body }, attachments }));
    const shown = (words: string) => (isHtml ? writtenText(words) : words);
    expect(doubts.map((doubt) => [doubt.rule, doubt.where.quote])).toEqual(found.map(({ rule, quote }) => [rule, shown(quote)]));
});

test("Both sides of every rule are among the examples", () => {
    const flagged = (rule: string) => examples.filter((example) => example.found.some((one) => one.rule === rule)).length;
    expect(flagged("placeholder")).toBeGreaterThan(20);
    expect(flagged("missing-attachment")).toBeGreaterThan(10);
    expect(examples.filter((example) => example.found.length === 0).length).toBeGreaterThan(30);
});

test("What was quoted, hidden or is somebody else's is not the writer's", () => {
    expect(found('<p>Thanks.</p><div id="divRplyFwdMsg">[Company] wrote: I have attached the form</div>')).toEqual([]);
    expect(found("<p>Thanks.</p><blockquote>Dear [Name]</blockquote>")).toEqual([]);
    expect(found("<style>[name] { color: red }</style><!-- [Name] --><p>Thanks.</p>")).toEqual([]);
});

test("So is one in the subject", () => {
    expect(found("<p>Hello</p>", { subject: "Thanks, [First Name]" })).toEqual(["[First Name]"]);
});

test("An Outlook that cannot list attachments is not told that they are missing", () => {
    expect(found("<p>I&#8217;ve attached my portfolio.</p>")).toEqual(["I’ve attached my portfolio"]);
    expect(found("<p>I have attached my portfolio.</p>", { attachments: undefined })).toEqual([]);
});

test("A link before the history keeps the promise, one in the history does not", () => {
    const link = '<a href="https://example.com/p">portfolio</a>';
    expect(found(`<p>I have attached my ${link}.</p>`)).toEqual([]);
    expect(found(`<p>I have attached my portfolio.</p><blockquote>${link}</blockquote>`)).toHaveLength(1);
});

test("Written text is what a person sees", () => {
    expect(writtenText("<div>Fish &amp; chips&nbsp;&#x1F44B;</div><div>a<br>b</div>").trim()).toBe("Fish & chips 👋\n\na\nb");
});

test.each(["<", "<!--", "<style>", "&#x110000;", "<blockquote", "<p", "&", "<b>".repeat(50_000)])("Broken HTML is survived: %s", (html) => {
    expect(() => writtenText(html)).not.toThrow();
});

test.each(["[", "x", "_", "i have attached ", "here is my ", "INSERT A ", "[a ", "find my the a "])(
    "A mail of nothing but %j is looked through all the same",
    (piece) => {
        expect(() => checkByItself(draft({ body: { contentType: "text", content: piece.repeat(20_000) } }))).not.toThrow();
    },
);
