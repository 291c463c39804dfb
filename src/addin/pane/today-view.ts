import type { ActionKind, Correction, Evidence, FollowUpAction, FollowUpItem, FollowUps, SyncStatus } from "../contract.ts";
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
    correct(item: FollowUpItem, correction: Correction): void;
    debrief(item: FollowUpItem): void;
    /** What was done last, and how to undo it where that can be. */
    undo?: { words: string; correction?: string; takeBack(correction: string): void } | undefined;
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
        actions.undo && undoNotice(actions.undo),
        trouble && troubleNotice(trouble, actions.refresh),
        sync.state === "failed" && h("p", { class: "notice", "data-testid": "sync-failed" }, text.syncFailed),
        items.length === 0 && (reading ? firstSync(sync) : emptyState("calendar", text.emptyTitle, text.emptyHint)),
        ...groups.map((group) => section(group, items, calendar, actions)),
        items.length > 0 && footer(sync, reading, calendar, actions),
    );
}

/** What needs no date to be the thing to do today, once it is open. */
const pressing = new Set<ActionKind>(["answerThem", "noShow", "nudge", "secondNudge"]);

/** What nobody waits for, however late it is. */
const courtesies = new Set<ActionKind>(["debrief", "linkedIn", "handwrittenNote", "call", "askFeedback"]);

/** Where a process belongs: by the most urgent thing that is open in it, else by what it waits for. */
export function groupOf(item: FollowUpItem, calendar: Calendar): Group {
    const first = item.actions[0];
    if (!first) return isOver(item) ? "done" : "waiting";
    const urgency = item.actions.map((action) => urgencyOf(action, calendar));
    return groups.find((group) => urgency.includes(group)) ?? "whenever";
}

function urgencyOf(action: FollowUpAction, calendar: Calendar): Group {
    if (courtesies.has(action.kind)) return "whenever";
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

function undoNotice({ words, correction, takeBack }: NonNullable<TodayActions["undo"]>): HTMLElement {
    return h(
        "p",
        { class: "notice", "data-testid": "said" },
        `${words} `,
        correction &&
            h(
                "button",
                {
                    class: "link",
                    type: "button",
                    "data-testid": "undo",
                    "data-key": "undo",
                    click: () => {
                        takeBack(correction);
                    },
                },
                text.undo,
            ),
    );
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
        mistakes(item, actions),
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
    const due = action.due && !courtesies.has(action.kind) ? calendar.moment(action.due) : "";
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
            mainButton(item, action, number, what, key, actions),
        ),
        h(
            "div",
            { class: "folds" },
            choices(item, action, what, key, calendar, actions),
            action.evidence.length > 0 && evidence(action.evidence, key, actions),
        ),
    );
}

/** What an action that is no mail is done with. */
function mainButton(
    item: FollowUpItem,
    action: FollowUpAction,
    number: number,
    what: string,
    key: string,
    actions: TodayActions,
): HTMLElement | false {
    const button = (testId: string, words: string, click: () => void) =>
        h(
            "fluent-button",
            {
                appearance: number === 0 ? "primary" : "outline",
                size: "small",
                "data-testid": testId,
                "data-key": `${key}/${testId}`,
                "aria-label": `${words}: ${what}`,
                click,
            },
            words,
        );
    if (action.kind === "debrief") {
        return button("notes", text.notes, () => {
            actions.debrief(item);
        });
    }
    if (action.kind === "letGo") {
        return button("let-go", text.letGo, () => {
            actions.correct(item, { kind: "closed" });
        });
    }
    return false;
}

/** Done, later, not this: for when the list cannot know. */
function choices(
    item: FollowUpItem,
    action: FollowUpAction,
    what: string,
    key: string,
    calendar: Calendar,
    actions: TodayActions,
): HTMLElement {
    const [person] = action.to;
    const about = { action: action.kind, ...(action.to.length === 1 && person ? { to: person.address || person.name } : {}) };
    const snoozed = (days: number): Correction => ({ kind: "snoozed", ...about, until: calendar.morningAfter(days) });
    return menu(
        `${key}/more`,
        text.more,
        `${text.more}: ${what}`,
        [
            ["done", text.done, { kind: "doneElsewhere", ...about, channel: "mail" }],
            ["tomorrow", text.tomorrow, snoozed(1)],
            ["next-week", text.nextWeek, snoozed(7)],
            ["dismiss", text.dismiss, { kind: "dismissed", ...about }],
        ],
        (correction) => {
            actions.correct(item, correction);
        },
    );
}

/** What the user can put right about the process as a whole. */
function mistakes(item: FollowUpItem, actions: TodayActions): HTMLElement {
    const closed = item.state === "closed";
    return menu(
        `${item.id}/wrong`,
        text.wrong,
        `${text.wrong} ${item.company}`,
        [
            ["not-an-interview", text.notAnInterview, { kind: "notAnInterview" }],
            closed ? ["reopen", text.reopen, { kind: "reopened" }] : ["close", text.letGo, { kind: "closed" }],
        ],
        (correction) => {
            actions.correct(item, correction);
        },
    );
}

function menu(
    key: string,
    words: string,
    label: string,
    choices: [testId: string, words: string, correction: Correction][],
    choose: (correction: Correction) => void,
): HTMLElement {
    return h(
        "details",
        { class: "more", "data-key": key },
        h("summary", { "data-testid": "more", "data-key": `${key}/open`, "aria-label": label }, words),
        h(
            "div",
            { class: "choices" },
            ...choices.map(([testId, choice, correction]) =>
                h(
                    "button",
                    {
                        class: "link",
                        type: "button",
                        "data-testid": testId,
                        click: () => {
                            choose(correction);
                        },
                    },
                    choice,
                ),
            ),
        ),
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
