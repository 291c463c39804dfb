import { expect, test, vi } from "vitest";
import { draft, finding } from "../test/sample.ts";
import { applyEdits, applyFix, canApply } from "./edits.ts";

const fix = finding().fixes[0] ?? { label: "", edits: [] };

function editor(now = draft()) {
    return {
        readDraft: () => Promise.resolve(now),
        writeBody: vi.fn(() => Promise.resolve()),
        writeSubject: vi.fn(() => Promise.resolve()),
    };
}

test("Edits count from the text as it was, in whatever order they come", () => {
    const edits = [
        { start: 0, length: 2, text: "Hello" },
        { start: 9, length: 1, text: "!" },
        { start: 3, length: 0, text: "dear " },
    ];
    expect(applyEdits("Hi Priya.", edits.slice(0, 1))).toBe("Hello Priya.");
    expect(applyEdits("Hi Priya..", edits)).toBe("Hello dear Priya.!");
});

test("Offsets are UTF-16 units", () => {
    expect(applyEdits("👋 realy", [{ start: 3, length: 5, text: "really" }])).toBe("👋 really");
});

test("A fix changes the HTML source that was checked", async () => {
    const outlook = editor();
    expect(await applyFix(fix, draft(), outlook)).toBe(true);
    expect(outlook.writeBody).toHaveBeenCalledWith("<div>Hi Priya, I really enjoyed it.</div>");
    expect(outlook.writeSubject).not.toHaveBeenCalled();
});

test("A fix in the subject leaves the body alone", async () => {
    const outlook = editor();
    await applyFix({ label: "", edits: [{ part: "subject", start: 0, length: 5, text: "Many thanks to" }] }, draft(), outlook);
    expect(outlook.writeSubject).toHaveBeenCalledWith("Many thanks to you");
    expect(outlook.writeBody).not.toHaveBeenCalled();
});

test("Nothing is touched when the body has changed since", async () => {
    const outlook = editor(draft({ body: { contentType: "html", content: "<div>Dear Priya, I realy enjoyed it.</div>" } }));
    expect(await applyFix(fix, draft(), outlook)).toBe(false);
    expect(outlook.writeBody).not.toHaveBeenCalled();
});

test("Recipients are for the person to change", () => {
    expect(canApply(fix)).toBe(true);
    expect(canApply({ label: "", edits: [{ part: "to", start: 0, length: 1, text: "" }] })).toBe(false);
    expect(canApply({ label: "", edits: [] })).toBe(false);
});
