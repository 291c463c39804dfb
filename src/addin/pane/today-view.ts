import type { ActionKind, Correction, FollowUpAction, FollowUpItem, FollowUps, SyncStatus } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { h, show } from "../dom.ts";
import { icon } from "../icons.ts";
import type { Trouble } from "../service.ts";
import { todayText as text } from "../strings.ts";
import { actionRow } from "./action-row.ts";
import { isCourtesy, processHead, standing, waitingFor } from "./process.ts";
import { roving } from "./roving.ts";
import { progress, troubleNotice, emptyState, welcome } from "./states.ts";

export interface TodayActions {
    /** Without it the list only tells. */
    canWrite: boolean;
    write(item: FollowUpItem, action: FollowUpAction): void;
    openMail(messageId: string): void;
    openStory(item: FollowUpItem): void;
    correct(item: FollowUpItem, correction: Correction): void;
    debrief(item: FollowUpItem): void;
    /** What was done last, and how to undo it where that can be. */
    undo?: { words: string; correction?: string } | undefined;
    takeBack(correction: string): void;
    /** Given while the user has not been welcomed. */
    welcomed?: (() => void) | undefined;
    refresh(): void;
}

export type Group = keyof typeof text.groups;
const groups: Group[] = ["overdue", "today", "week", "later", "whenever", "waiting", "done"];

export function showToday(container: HTMLElement, list: FollowUps, trouble: Trouble | undefined, actions: TodayActions): void {
    const calendar = new Calendar(list.at, undefined, list.timeZone);
    const { sync, items } = list;
    const reading = isReading(sync);
    show(
        container,
        items.length > 0 && header(list, calendar),
        actions.welcomed && welcome(actions.welcomed),
        saidNotice(actions),
        trouble && troubleNotice(trouble, actions.refresh),
        sync.state === "failed" && h("p", { class: "notice", "data-testid": "sync-failed" }, text.syncFailed),
        items.length === 0 && (reading ? firstSync(sync) : emptyState("calendar", text.emptyTitle, text.emptyHint)),
        roving(h("div", {}, ...groups.map((group) => section(group, items, calendar, actions)).filter((part) => part !== false))),
        (items.length > 0 || !reading) && footer(sync, reading, calendar, actions),
    );
}

export function isReading(sync: SyncStatus): boolean {
    return sync.state === "running" || sync.state === "never";
}

/** What needs no date to be the thing to do today, once it is open. */
const pressing = new Set<ActionKind>(["answerThem", "noShow", "nudge", "secondNudge"]);

/** Where a process belongs: by the most urgent thing that is open in it, else by what it waits for. */
export function groupOf(item: FollowUpItem, calendar: Calendar): Group {
    if (item.actions.length === 0) return isOver(item) ? "done" : "waiting";
    const urgency = item.actions.map((action) => urgencyOf(action, calendar));
    return groups.find((group) => urgency.includes(group)) ?? "whenever";
}

function urgencyOf(action: FollowUpAction, calendar: Calendar): Group {
    if (isCourtesy(action)) return "whenever";
    if (action.overdue) return "overdue";
    if (pressing.has(action.kind)) return "today";
    if (!action.due) return "whenever";
    if (calendar.daysUntil(action.due) <= 0) return "today";
    return calendar.isThisWeek(action.due) ? "week" : "later";
}

export function isOver(item: FollowUpItem): boolean {
    return item.state === "closed" || item.state === "rejected" || item.state === "withdrawn";
}

function header(list: FollowUps, calendar: Calendar): HTMLElement {
    const urgencies = list.items.flatMap((item) => item.actions).map((action) => urgencyOf(action, calendar));
    const overdue = urgencies.filter((urgency) => urgency === "overdue").length;
    const now = urgencies.filter((urgency) => urgency === "today").length + overdue;
    return h(
        "header",
        { class: "view-head" },
        h("h2", {}, calendar.today()),
        h("p", { "data-testid": "summary" }, text.summary(now, overdue)),
    );
}

/** What was done last, with the way to undo it. */
export function saidNotice({ undo, takeBack }: Pick<TodayActions, "undo" | "takeBack">): HTMLElement | false {
    if (!undo) return false;
    const { words, correction } = undo;
    const click = () => {
        if (correction) takeBack(correction);
    };
    return h(
        "p",
        { class: "notice", "data-testid": "said" },
        `${words} `,
        correction && h("button", { class: "link", type: "button", "data-testid": "undo", "data-key": "undo", click }, text.undo),
    );
}

function section(group: Group, items: FollowUpItem[], calendar: Calendar, actions: TodayActions): HTMLElement | false {
    const members = items.filter((item) => groupOf(item, calendar) === group);
    if (members.length === 0) return false;
    const list = h("ul", { class: "cards" }, ...members.map((item) => card(item, group, calendar, actions)));
    if (group !== "done") {
        return h("section", { class: `group ${group}`, "data-testid": `group-${group}` }, h("h3", {}, text.groups[group]), list);
    }
    return h(
        "details",
        { class: "group", "data-testid": "group-done", "data-key": "group-done" },
        h("summary", { "data-key": "group-done/open" }, h("h3", {}, `${text.groups.done} (${members.length})`)),
        list,
    );
}

function card(item: FollowUpItem, group: Group, calendar: Calendar, actions: TodayActions): HTMLElement {
    return h(
        "li",
        { class: `card process ${group}`, "data-testid": "follow-up", "data-id": item.id, "data-state": item.state },
        processHead(item, `${item.id}/open`, () => {
            actions.openStory(item);
        }),
        item.actions.length === 0 && waitingLine(item, calendar),
        ...actionRows(item, calendar, actions),
    );
}

/** What is open in a process. What nobody waits for is one click away beside what somebody does. */
export function actionRows(item: FollowUpItem, calendar: Calendar, actions: TodayActions): HTMLElement[] {
    const rows = (some: FollowUpAction[]) => some.map((action) => actionRow(item, action, action === item.actions[0], calendar, actions));
    const urgent = item.actions.filter((action) => !isCourtesy(action));
    const courtesies = item.actions.filter(isCourtesy);
    if (urgent.length === 0 || courtesies.length === 0) return rows(item.actions);
    const key = `${item.id}/leisure`;
    const summary = h("summary", { "data-testid": "leisure", "data-key": `${key}/open` }, text.leisure(courtesies.length));
    return [...rows(urgent), h("details", { class: "leisure", "data-key": key }, summary, ...rows(courtesies))];
}

function waitingLine(item: FollowUpItem, calendar: Calendar): HTMLElement {
    const then = waitingFor(item);
    return h(
        "p",
        { class: "until", "data-testid": "follow-up-until" },
        icon("clock", 16),
        h("span", {}, standing(item, calendar), then !== "" && h("small", {}, ` ${text.then(then)}`)),
    );
}

function firstSync(sync: SyncStatus): HTMLElement {
    const state = emptyState(
        "inbox",
        text.firstSyncTitle,
        text.syncProgress(sync.messages, sync.folder ?? undefined),
        progress(sync, text.updating),
    );
    state.dataset["testid"] = "first-sync";
    return state;
}

function footer(sync: SyncStatus, reading: boolean, calendar: Calendar, actions: TodayActions): HTMLElement {
    const words =
        !reading && sync.lastSyncedAt
            ? text.synced(sync.messages, calendar.moment(sync.lastSyncedAt))
            : text.syncProgress(sync.messages, sync.folder ?? undefined);
    return h(
        "footer",
        { class: "sync", "data-testid": "sync", "data-state": sync.state },
        h("span", {}, words, reading && progress(sync, text.updating)),
        reading
            ? h("fluent-spinner", { size: "tiny", "aria-hidden": "true" })
            : h(
                  "fluent-button",
                  {
                      appearance: "subtle",
                      size: "small",
                      "icon-only": true,
                      "aria-label": text.refresh,
                      title: text.refresh,
                      "data-testid": "refresh",
                      "data-key": "refresh",
                      click: actions.refresh,
                  },
                  icon("refresh", 16),
              ),
    );
}
