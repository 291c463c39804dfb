import { beforeEach, expect, test, vi } from "vitest";
import { Calendar } from "../dates.ts";
import { draftText, todayText } from "../strings.ts";
import { checked, draft, finding, followUps } from "../test/sample.ts";
import { showDebrief } from "./debrief-view.ts";
import { dismissalOf } from "../send/dismissals.ts";
import { type DraftNotes, keyOf, showDraft } from "./draft-view.ts";
import { groupOf, showToday } from "./today-view.ts";

let place: HTMLElement;
const actions = { fix: vi.fn(), point: vi.fn(), dismiss: vi.fn(), bringBack: vi.fn(), retry: vi.fn() };
const notes: DraftNotes = { notice: "", dismissals: [], pointedAt: "" };
const listActions = {
    canWrite: true,
    write: vi.fn(),
    openMail: vi.fn(),
    openStory: vi.fn(),
    refresh: vi.fn(),
    correct: vi.fn(),
    debrief: vi.fn(),
    takeBack: vi.fn(),
};

beforeEach(() => {
    place = document.createElement("div");
    document.body.replaceChildren(place);
    vi.clearAllMocks();
});

const all = (testId: string) => [...place.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const first = (testId: string) => all(testId)[0];

test("Findings are grouped by how much they matter, worst first", () => {
    const findings = [finding(), finding({ severity: "suggestion" }), finding({ severity: "error", rule: "placeholder" })];
    showDraft(place, { busy: false, last: { draft: draft(), check: checked(findings) } }, notes, actions);
    expect(all("finding").map((item) => item.dataset["severity"])).toEqual(["error", "warning", "suggestion"]);
    expect(first("verdict")?.textContent).toContain("1 thing to fix, 1 thing to look at, 1 idea");
});

test("A click on a fix asks for it", () => {
    showDraft(place, { busy: false, last: { draft: draft(), check: checked([finding()]) } }, notes, actions);
    first("fix")?.click();
    expect(actions.fix).toHaveBeenCalledWith(finding().fixes[0]);
    expect(first("fix")?.getAttribute("aria-label")).toBe("really: “realy”");
});

test("A clean draft is told so", () => {
    showDraft(place, { busy: false, last: { draft: draft(), check: checked() } }, notes, actions);
    expect(first("verdict")?.textContent).toContain(draftText.clean);
});

test("Mail text stays text", () => {
    const hostile = "<img src=x onerror=alert(1)>";
    showDraft(
        place,
        { busy: false, last: { draft: draft(), check: checked([finding({ message: hostile, where: { part: "body", quote: hostile } })]) } },
        notes,
        actions,
    );
    expect(place.querySelector("img")).toBeNull();
    expect(place.textContent).toContain(hostile);
});

test("Without an answer the reason is shown, with a way on", () => {
    showDraft(place, { busy: false, trouble: "offline" }, notes, actions);
    first("retry")?.click();
    expect(first("trouble-offline")).toBeDefined();
    expect(actions.retry).toHaveBeenCalledOnce();
});

test("The focus survives a new answer", () => {
    const state = { busy: false, last: { draft: draft(), check: checked([finding()]) } };
    showDraft(place, state, notes, actions);
    first("finding-help")?.focus();
    showDraft(place, state, notes, actions);
    expect(document.activeElement).toBe(first("finding-help"));
});

test("What is due says who, what and by when", () => {
    showToday(place, followUps(), undefined, listActions);
    const [due, waiting] = all("follow-up");
    expect(due?.textContent).toContain("Thank Priya Raman by");
    expect(due?.textContent).toContain("You spoke yesterday.");
    expect(waiting?.textContent).toContain("nothing to do before Monday");
    expect(place.querySelector("b")).toBeNull();
});

test("Write it names the person and the process", () => {
    const list = followUps();
    showToday(place, list, undefined, listActions);
    first("write")?.click();
    expect(listActions.write).toHaveBeenCalledWith(list.items[0], list.items[0]?.actions[0]);
});

test("A first sync shows how far it is", () => {
    showToday(
        place,
        followUps({ items: [], sync: { state: "running", messages: 17, folder: "Inbox", read: 17, total: 80 } }),
        undefined,
        listActions,
    );
    expect(first("first-sync")?.textContent).toContain("17 mails read so far, now in Inbox");
    expect([first("progress")?.getAttribute("value"), first("progress")?.getAttribute("max")]).toEqual(["17", "80"]);
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
    expect(groupOf(thank, calendar)).toBe("today");
    expect(groupOf(withDue("2026-11-22T09:00:00Z"), calendar)).toBe("week");
    expect(groupOf(withDue("2026-11-23T09:00:00Z"), calendar)).toBe("later");
    expect(groupOf(withDue("2026-11-18T09:00:00Z", true), calendar)).toBe("overdue");
    expect(groupOf(withDue(null), calendar)).toBe("whenever");
    expect(groupOf(wait, calendar)).toBe("waiting");
    expect(groupOf({ ...wait, state: "rejected" }, calendar)).toBe("done");
});

test("What the list cannot know is one click away", () => {
    const list = followUps();
    showToday(place, list, undefined, listActions);
    const about = { action: "thankYou", to: "priya@northwind.example" };
    first("done")?.click();
    expect(listActions.correct).toHaveBeenCalledWith(list.items[0], { kind: "doneElsewhere", ...about, channel: "mail" });
    first("dismiss")?.click();
    expect(listActions.correct).toHaveBeenLastCalledWith(list.items[0], { kind: "dismissed", ...about });
    first("open-story")?.click();
    expect(listActions.openStory).toHaveBeenCalledWith(list.items[0]);
});

test("A snooze ends at nine in the mailbox's zone", () => {
    showToday(place, followUps({ timeZone: "America/New_York" }), undefined, listActions);
    first("tomorrow")?.click();
    expect(listActions.correct).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ until: "2026-11-21T14:00:00.000Z" }));
});

test("Days are the mailbox's, wherever the browser is", () => {
    const late = followUps({ at: "2026-11-20T03:00:00Z", timeZone: "America/New_York" });
    showToday(place, late, undefined, listActions);
    expect(place.querySelector("h2")?.textContent).toMatch(/Thursday/);
});

test("What was said can be undone", () => {
    showToday(place, followUps(), undefined, { ...listActions, undo: { words: "Put aside.", correction: "c1" } });
    first("undo")?.click();
    expect(listActions.takeBack).toHaveBeenCalledWith("c1");
});

test("What nobody waits for is folded away beside what somebody does", () => {
    const list = followUps();
    const [thank] = list.items;
    const [action] = thank?.actions ?? [];
    if (!thank || !action) throw new Error("The sample has something to do");
    const both = { ...thank, actions: [action, { ...action, kind: "linkedIn" as const, due: null }] };
    showToday(place, { ...list, items: [both] }, undefined, listActions);
    expect(first("leisure")?.textContent).toContain("1 more thing");
    expect(first("leisure")?.closest("details")?.open).toBe(false);
});

test("The first words are said until they have been read", () => {
    const welcomed = vi.fn();
    showToday(place, followUps(), undefined, { ...listActions, welcomed });
    expect(first("welcome")?.querySelectorAll("li")).toHaveLength(3);
    first("welcome-done")?.click();
    expect(welcomed).toHaveBeenCalledOnce();
});

test("The arrow keys move among the processes", () => {
    showToday(place, followUps(), undefined, listActions);
    const [one, two] = all("open-story");
    expect([one?.tabIndex, two?.tabIndex]).toEqual([0, -1]);
    one?.focus();
    one?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(two);
    expect([one?.tabIndex, two?.tabIndex]).toEqual([-1, 0]);
    two?.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(one);
});

test("What is put aside leaves the list and the verdict, and can be brought back", () => {
    const found = finding();
    const last = { draft: draft(), check: checked([found]) };
    showDraft(place, { busy: false, last }, notes, actions);
    first("dismiss-finding")?.click();
    expect(actions.dismiss).toHaveBeenCalledWith(found);
    showDraft(place, { busy: false, last }, { ...notes, dismissals: [dismissalOf(found, last.draft, 0)], undo: found }, actions);
    expect(all("finding")).toHaveLength(0);
    expect(first("verdict")?.dataset["verdict"]).toBe("send");
    first("undo-dismiss")?.click();
    first("bring-back")?.click();
    expect(actions.bringBack).toHaveBeenCalledTimes(2);
});

test("A click on a finding shows its place, with the words around it", () => {
    const found = finding();
    const last = { draft: draft(), check: checked([found]) };
    showDraft(place, { busy: false, last }, notes, actions);
    expect(first("excerpt")).toBeUndefined();
    first("finding-point")?.click();
    expect(actions.point).toHaveBeenCalledWith(found);
    showDraft(place, { busy: false, last }, { ...notes, pointedAt: keyOf(found) }, actions);
    expect(first("excerpt")?.textContent).toContain("Hi Priya, I realy enjoyed it.");
    expect(first("excerpt")?.querySelector("mark")?.textContent).toBe("realy");
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
