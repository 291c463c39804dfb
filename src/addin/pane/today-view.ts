import type { ActionKind, Evidence, FollowUpAction, FollowUpItem, FollowUps, SyncStatus } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { h, show } from "../dom.ts";
import { icon } from "../icons.ts";
import type { Trouble } from "../service.ts";
import { todayText as text } from "../strings.ts";
import { emptyState, troubleNotice } from "./states.ts";

export interface TodayActions {
    /** Without it the list only tells. */
    canWrite: boolean;
    write(item: FollowUpItem, action: FollowUpAction): void;
    openMail(messageId: string): void;
    refresh(): void;
}

export type Group = keyof typeof text.groups;
const groups: Group[] = ["now", "soon", "whenever", "waiting", "done"];

export function showToday(container: HTMLElement, list: FollowUps, trouble: Trouble | undefined, actions: TodayActions): void {
    const calendar = new Calendar(list.at);
    const { sync, items } = list;
    const reading = sync.state === "running" || sync.state === "never";
    show(
        container,
        items.length > 0 && header(list, calendar),
        trouble && troubleNotice(trouble, actions.refresh),
        sync.state === "failed" && h("p", { class: "notice", "data-testid": "sync-failed" }, text.syncFailed),
        items.length === 0 && (reading ? firstSync(sync) : emptyState("calendar", text.emptyTitle, text.emptyHint)),
        ...groups.map((group) => section(group, items, calendar, actions)),
        items.length > 0 && footer(sync, reading, calendar, actions),
    );
}

/** What needs no date to be the thing to do today, once it is open. */
const pressing = new Set<ActionKind>(["answerThem", "noShow", "nudge", "secondNudge"]);

/** Where a process belongs: by the most urgent thing that is open in it, else by what it waits for. */
export function groupOf(item: FollowUpItem, calendar: Calendar): Group {
    const first = item.actions[0];
    if (!first) return isOver(item) ? "done" : "waiting";
    const urgency = item.actions.map((action) => urgencyOf(action, calendar));
    return groups.find((group) => urgency.includes(group)) ?? "whenever";
}

function urgencyOf(action: FollowUpAction, calendar: Calendar): Group {
    if (action.overdue || pressing.has(action.kind)) return "now";
    if (!action.due) return "whenever";
    return calendar.daysUntil(action.due) <= 0 ? "now" : "soon";
}

function isOver(item: FollowUpItem): boolean {
    return item.state === "closed" || item.state === "rejected" || item.state === "withdrawn";
}

function header(list: FollowUps, calendar: Calendar): HTMLElement {
    const due = list.items.filter((item) => groupOf(item, calendar) === "now").flatMap((item) => item.actions);
    const now = due.filter((action) => urgencyOf(action, calendar) === "now").length;
    return h("header", { class: "today" }, h("h2", {}, calendar.today()), h("p", { "data-testid": "summary" }, text.summary(now)));
}

function section(group: Group, items: FollowUpItem[], calendar: Calendar, actions: TodayActions): HTMLElement | false {
    const members = items.filter((item) => groupOf(item, calendar) === group);
    if (members.length === 0) return false;
    const list = h("ul", { class: "cards" }, ...members.map((item) => card(item, group, calendar, actions)));
    if (group !== "done") {
        return h("section", { class: "group", "data-testid": `group-${group}` }, h("h3", {}, text.groups[group]), list);
    }
    return h(
        "details",
        { class: "group", "data-testid": "group-done", "data-key": "group-done" },
        h("summary", {}, h("h3", {}, `${text.groups.done} (${members.length})`)),
        list,
    );
}

function card(item: FollowUpItem, group: Group, calendar: Calendar, actions: TodayActions): HTMLElement {
    const role = [item.role, item.round > 1 && text.round(item.round)].filter(Boolean).join(" · ");
    return h(
        "li",
        { class: `card process ${group}`, "data-testid": "follow-up", "data-id": item.id, "data-state": item.state },
        h(
            "div",
            { class: "process-head" },
            h("fluent-avatar", { name: item.company, shape: "square", size: "32", color: "colorful", "aria-hidden": "true" }),
            h(
                "div",
                { class: "process-name" },
                h("h4", { "data-testid": "follow-up-company" }, item.company),
                role !== "" && h("p", { "data-testid": "follow-up-role" }, role),
            ),
            h("fluent-badge", { appearance: "tint", color: badgeColour(item), size: "medium" }, text.states[item.state] ?? item.state),
        ),
        item.actions.length === 0 && waitingLine(item, calendar),
        ...item.actions.map((action, number) => actionRow(item, action, number, calendar, actions)),
    );
}

function waitingLine(item: FollowUpItem, calendar: Calendar): HTMLElement | false {
    const line = (words: string) => h("p", { class: "until", "data-testid": "follow-up-until" }, icon("clock", 16), words);
    if (!item.waitUntil || isOver(item)) return false;
    return line(item.state === "scheduled" ? text.interviewOn(calendar.day(item.waitUntil)) : text.until(calendar.longDay(item.waitUntil)));
}

function actionRow(item: FollowUpItem, action: FollowUpAction, number: number, calendar: Calendar, actions: TodayActions): HTMLElement {
    const key = `${item.id}/${action.kind}/${action.to.map((person) => person.address).join()}/${number}`;
    const what = text.whatToDo(
        action.kind,
        action.to.map((person) => person.name || person.address),
    );
    const due = action.due ? calendar.moment(action.due) : "";
    const byMail = actions.canWrite && text.subject(action.kind, "") !== undefined && action.to.length > 0;
    return h(
        "div",
        { class: "action", "data-testid": "action", "data-kind": action.kind },
        h("p", { class: "what" }, h("strong", {}, what), due !== "" && !action.overdue && h("span", { class: "due" }, ` ${text.by(due)}`)),
        h("p", { class: "reason" }, action.reason),
        due !== "" && action.overdue && h("p", { class: "reason" }, text.overdue(due)),
        h(
            "div",
            { class: "actions" },
            byMail &&
                h(
                    "fluent-button",
                    {
                        appearance: number === 0 ? "primary" : "outline",
                        size: "small",
                        "data-testid": "write",
                        "data-key": `${key}/write`,
                        "aria-label": `${text.write}: ${what}`,
                        click: () => {
                            actions.write(item, action);
                        },
                    },
                    text.write,
                ),
        ),
        action.evidence.length > 0 && evidence(action.evidence, key, actions),
    );
}

function evidence(items: Evidence[], key: string, actions: TodayActions): HTMLElement {
    return h(
        "details",
        { class: "evidence", "data-key": key },
        h("summary", { "data-testid": "evidence", "data-key": `${key}/evidence` }, text.evidence),
        ...items.map((item) => {
            const { messageId } = item;
            return h(
                "div",
                { class: "evidence-item", "data-testid": "evidence-item" },
                h("p", { class: "source" }, icon(messageId ? "mail" : "calendar", 16), messageId ? text.fromMail : text.fromCalendar),
                h("blockquote", {}, item.quote),
                messageId &&
                    h(
                        "button",
                        {
                            class: "link",
                            type: "button",
                            click: () => {
                                actions.openMail(messageId);
                            },
                        },
                        text.openMail,
                    ),
            );
        }),
    );
}

function firstSync(sync: SyncStatus): HTMLElement {
    const state = emptyState(
        "inbox",
        text.firstSyncTitle,
        text.syncProgress(sync.messages),
        h("fluent-progress-bar", { "aria-label": text.updating }),
    );
    state.dataset["testid"] = "first-sync";
    return state;
}

function footer(sync: SyncStatus, reading: boolean, calendar: Calendar, actions: TodayActions): HTMLElement {
    const words =
        !reading && sync.lastSyncedAt ? text.synced(sync.messages, calendar.time(sync.lastSyncedAt)) : text.syncProgress(sync.messages);
    return h(
        "footer",
        { class: "sync", "data-testid": "sync", "data-state": sync.state },
        h("span", {}, words),
        reading
            ? h("fluent-spinner", { size: "tiny", "aria-label": text.updating })
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

function badgeColour(item: FollowUpItem): string {
    const colours: Partial<Record<FollowUpItem["state"], string>> = {
        offer: "success",
        nextRound: "brand",
        scheduled: "brand",
        interviewed: "brand",
    };
    return colours[item.state] ?? "informative";
}
