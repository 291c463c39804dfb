import { beforeEach, expect, test, vi } from "vitest";
import { Calendar } from "../dates.ts";
import { draftText, todayText } from "../strings.ts";
import { checked, draft, finding, followUps } from "../test/sample.ts";
import { showDebrief } from "./debrief-view.ts";
import { showDraft } from "./draft-view.ts";
import { groupOf, showToday } from "./today-view.ts";

let place: HTMLElement;
const actions = { fix: vi.fn(), retry: vi.fn() };
const listActions = { canWrite: true, write: vi.fn(), openMail: vi.fn(), refresh: vi.fn(), correct: vi.fn(), debrief: vi.fn() };

beforeEach(() => {
    place = document.createElement("div");
    document.body.replaceChildren(place);
    vi.clearAllMocks();
});

const all = (testId: string) => [...place.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const first = (testId: string) => all(testId)[0];

test("Findings are grouped by how much they matter, worst first", () => {
    const findings = [finding(), finding({ severity: "suggestion" }), finding({ severity: "error", rule: "placeholder" })];
    showDraft(place, { busy: false, last: { draft: draft(), check: checked(findings) } }, "", actions);
    expect(all("finding").map((item) => item.dataset["severity"])).toEqual(["error", "warning", "suggestion"]);
    expect(first("verdict")?.textContent).toContain("1 thing to fix, 1 thing to look at, 1 idea");
});

test("A click on a fix asks for it", () => {
    showDraft(place, { busy: false, last: { draft: draft(), check: checked([finding()]) } }, "", actions);
    first("fix")?.click();
    expect(actions.fix).toHaveBeenCalledWith(finding().fixes[0]);
    expect(first("fix")?.getAttribute("aria-label")).toBe("really: “realy”");
});

test("A clean draft is told so", () => {
    showDraft(place, { busy: false, last: { draft: draft(), check: checked() } }, "", actions);
    expect(first("verdict")?.textContent).toContain(draftText.clean);
});

test("Mail text stays text", () => {
    const hostile = "<img src=x onerror=alert(1)>";
    showDraft(
        place,
        { busy: false, last: { draft: draft(), check: checked([finding({ message: hostile, where: { part: "body", quote: hostile } })]) } },
        "",
        actions,
    );
    expect(place.querySelector("img")).toBeNull();
    expect(place.textContent).toContain(hostile);
});

test("Without an answer the reason is shown, with a way on", () => {
    showDraft(place, { busy: false, trouble: "offline" }, "", actions);
    first("retry")?.click();
    expect(first("trouble-offline")).toBeDefined();
    expect(actions.retry).toHaveBeenCalledOnce();
});

test("The focus survives a new answer", () => {
    const state = { busy: false, last: { draft: draft(), check: checked([finding()]) } };
    showDraft(place, state, "", actions);
    first("finding-help")?.focus();
    showDraft(place, state, "", actions);
    expect(document.activeElement).toBe(first("finding-help"));
});

test("What is due says who, what and by when", () => {
    showToday(place, followUps(), undefined, listActions);
    const [due, waiting] = all("follow-up");
    expect(due?.textContent).toContain("Thank Priya Raman by");
    expect(due?.textContent).toContain("You spoke yesterday.");
    expect(waiting?.textContent).toContain("until");
    expect(place.querySelector("b")).toBeNull();
});

test("Write it names the person and the process", () => {
    const list = followUps();
    showToday(place, list, undefined, listActions);
    first("write")?.click();
    expect(listActions.write).toHaveBeenCalledWith(list.items[0], list.items[0]?.actions[0]);
});

test("A first sync shows how far it is", () => {
    showToday(place, followUps({ items: [], sync: { state: "running", messages: 17 } }), undefined, listActions);
    expect(first("first-sync")?.textContent).toContain("17 mails");
});

test("An empty list says when it will fill", () => {
    showToday(place, followUps({ items: [] }), undefined, listActions);
    expect(place.textContent).toContain(todayText.emptyTitle);
});

test("A process is grouped by the most urgent thing that is open in it", () => {
    const list = followUps();
    const calendar = new Calendar(list.at, "en-GB", "UTC");
    const [thank, wait] = list.items;
    if (!thank || !wait) throw new Error("The sample lists two processes");
    const [action] = thank.actions;
    if (!action) throw new Error("The sample has something to do");
    const withDue = (due: string | null, overdue = false) => ({ ...thank, actions: [{ ...action, due, overdue }] });
    expect(groupOf(thank, calendar)).toBe("now");
    expect(groupOf(withDue("2026-11-23T09:00:00Z"), calendar)).toBe("soon");
    expect(groupOf(withDue("2026-11-18T09:00:00Z", true), calendar)).toBe("now");
    expect(groupOf(withDue(null), calendar)).toBe("whenever");
    expect(groupOf(wait, calendar)).toBe("waiting");
    expect(groupOf({ ...wait, state: "rejected" }, calendar)).toBe("done");
});

test("What the list cannot know is one click away", () => {
    const list = followUps();
    showToday(place, list, undefined, listActions);
    first("done")?.click();
    expect(listActions.correct).toHaveBeenCalledWith(list.items[0], {
        kind: "doneElsewhere",
        action: "thankYou",
        to: "priya@northwind.example",
        channel: "mail",
    });
    first("not-an-interview")?.click();
    expect(listActions.correct).toHaveBeenLastCalledWith(list.items[0], { kind: "notAnInterview" });
});

test("What was said can be undone", () => {
    const takeBack = vi.fn();
    showToday(place, followUps(), undefined, { ...listActions, undo: { words: "Put aside.", correction: "c1", takeBack } });
    first("undo")?.click();
    expect(takeBack).toHaveBeenCalledWith("c1");
});

test("Notes are no business for today, however late", () => {
    const list = followUps();
    const [thank] = list.items;
    const [action] = thank?.actions ?? [];
    if (!thank || !action) throw new Error("The sample has something to do");
    const late = { ...thank, actions: [{ ...action, kind: "debrief" as const, overdue: true }] };
    expect(groupOf(late, new Calendar(list.at, "en-GB", "UTC"))).toBe("whenever");
    showToday(place, { ...list, items: [late] }, undefined, listActions);
    first("notes")?.click();
    expect(listActions.debrief).toHaveBeenCalledWith(late);
});

test("Notes come back as they were written, and go out line by line", async () => {
    const [item] = followUps().items;
    if (!item) throw new Error("The sample lists two processes");
    const save = vi.fn().mockResolvedValue(undefined);
    showDebrief(
        place,
        item,
        { topics: [{ text: "the loading bay", person: "priya@northwind.example" }], noContact: true },
        { back: vi.fn(), save },
    );
    const topics = place.querySelector<HTMLTextAreaElement>("[name=topics0]");
    expect(topics?.value).toBe("the loading bay");
    if (topics) topics.value = "the loading bay\n\n night shifts ";
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await Promise.resolve();
    expect(save).toHaveBeenCalledWith(
        expect.objectContaining({
            topics: [
                { text: "the loading bay", person: "priya@northwind.example" },
                { text: "night shifts", person: "priya@northwind.example" },
            ],
            noContact: true,
            answerBy: null,
        }),
    );
});
