import { expect, test } from "vitest";
import { draft } from "../test/sample.ts";
import { checkByItself } from "./built-in.ts";
import { writtenText } from "../written-text.ts";

const found = (content: string, changes = {}) =>
    checkByItself(draft({ body: { contentType: "html", content }, ...changes })).map((finding) => finding.where.quote);

test.each([
    ["<p>I would love to join [Company].</p>", "[Company]"],
    ["<p>Dear [Hiring Manager's Name],</p>", "[Hiring Manager's Name]"],
    ["<p>the {{role_title}} role</p>", "{{role_title}}"],
    ["<p>Hello [<b>Name</b>]</p>", "[Name]"],
])("A template field is seen: %s", (html, quote) => {
    expect(found(html)).toEqual([quote]);
});

test("So is one in the subject", () => {
    expect(found("<p>Hello</p>", { subject: "Thanks, [First Name]" })).toEqual(["[First Name]"]);
});

test.each([
    "<p>See footnote [1] and the [sic] in the quote, a[i] too.</p>",
    '<p>Thanks.</p><div id="appendonsend"></div><div id="divRplyFwdMsg">[Company] wrote: I have attached the form</div>',
    "<p>Thanks.</p><blockquote>Dear [Name]</blockquote>",
    "<style>[name] { color: red }</style><!-- [Name] --><p>Thanks.</p>",
])("Brackets that belong there are not: %s", (html) => {
    expect(found(html)).toEqual([]);
});

test("A promised attachment that is not there is missed", () => {
    expect(found("<p>I&#8217;ve attached my portfolio.</p>")).toEqual(["I’ve attached"]);
    expect(found("<p>I have attached my portfolio.</p>", { attachments: [{ name: "portfolio.pdf" }] })).toEqual([]);
    expect(found("<p>I have attached my portfolio.</p>", { attachments: [{ name: "logo.png", isInline: true }] })).toEqual([
        "I have attached",
    ]);
    expect(found("<p>I have attached my portfolio.</p>", { attachments: undefined })).toEqual([]);
    expect(found("<p>I grew attached to the team.</p>")).toEqual([]);
});

test("Written text is what a person sees", () => {
    expect(writtenText("<div>Fish &amp; chips&nbsp;&#x1F44B;</div><div>a<br>b</div>").trim()).toBe("Fish & chips 👋\n\na\nb");
});

test.each(["<", "<!--", "<style>", "&#x110000;", "<blockquote", "<p", "&", "<b>".repeat(50_000)])("Broken HTML is survived: %s", (html) => {
    expect(() => writtenText(html)).not.toThrow();
});
