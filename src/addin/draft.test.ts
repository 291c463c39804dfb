import { expect, test } from "vitest";
import { fingerprint, requestFor } from "./draft.ts";
import { draft, priya } from "./test/sample.ts";

test("The same draft has the same name, whoever is listed first and however addresses are written", () => {
    const lee = { name: "Lee", address: "lee@fabrikam.example" };
    const shouted = { name: "P. R.", address: "PRIYA@northwind.example" };
    expect(fingerprint(draft({ to: [priya, lee] }))).toBe(fingerprint(draft({ to: [lee, shouted] })));
});

test.each([
    ["body", { body: { contentType: "html" as const, content: "<div>Hi Priya, I really enjoyed it.</div>" } }],
    ["subject", { subject: "Thank you!" }],
    ["recipients", { to: [] }],
    ["a recipient moved to Cc", { to: [], cc: [priya] }],
    ["attachments", { attachments: [{ name: "portfolio.pdf" }] }],
])("Another draft has another name: %s", (_what, changes) => {
    expect(fingerprint(draft(changes))).not.toBe(fingerprint(draft()));
});

test("An Outlook that cannot list attachments is not told that they are missing", () => {
    const old = draft();
    delete old.attachments;
    expect(requestFor(old).options?.disabledRules).toEqual(["missing-attachment"]);
    expect(requestFor(draft()).options).toBeUndefined();
});
