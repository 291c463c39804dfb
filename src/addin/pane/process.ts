/** What every view shows of a process: its name and state, and in a sentence where it stands. */
import type { ActionKind, FollowUpAction, FollowUpItem } from "../contract.ts";
import type { Calendar } from "../dates.ts";
import { h } from "../dom.ts";
import { interviewsText, todayText } from "../strings.ts";

/** What nobody waits for, however late it is. */
const courtesies = new Set<ActionKind>(["debrief", "linkedIn", "handwrittenNote", "call", "askFeedback"]);

export function isCourtesy(action: FollowUpAction): boolean {
    return courtesies.has(action.kind);
}

/** Its head in a list; the name is the way to its story. */
export function processHead(item: FollowUpItem, key: string, open?: () => void): HTMLElement {
    const name = open
        ? h(
              "button",
              {
                  class: "name",
                  type: "button",
                  "data-testid": "open-story",
                  "data-key": key,
                  "data-roving": true,
                  "aria-label": todayText.open(item.company),
                  click: open,
              },
              item.company,
          )
        : item.company;
    const role = roleOf(item);
    return h(
        "div",
        { class: "process-head" },
        h("fluent-avatar", { name: item.company, shape: "square", size: "32", color: "colorful", "aria-hidden": "true" }),
        h("h4", { "data-testid": "follow-up-company" }, name),
        stateBadge(item),
        role !== "" && h("p", { "data-testid": "follow-up-role" }, role),
    );
}

export function roleOf(item: FollowUpItem): string {
    return [item.role, item.round > 1 && todayText.round(item.round)].filter(Boolean).join(" · ");
}

export function stateBadge(item: FollowUpItem): HTMLElement {
    const colours: Partial<Record<FollowUpItem["state"], string>> = {
        offer: "success",
        nextRound: "brand",
        scheduled: "brand",
        interviewed: "brand",
    };
    return h(
        "fluent-badge",
        { appearance: "tint", color: colours[item.state] ?? "informative", size: "medium" },
        todayText.states[item.state] ?? item.state,
    );
}

/** Where it stands, whoever's turn it is. */
export function standing(item: FollowUpItem, calendar: Calendar): string {
    const { state, upcomingAt, waitUntil, promisedBy, nudgesSent } = item;
    const text = interviewsText;
    if (state === "scheduled") return upcomingAt ? text.scheduled(calendar.moment(upcomingAt)) : text.scheduledUnknown;
    if (state !== "waiting" && state !== "interviewed" && state !== "onHold") return text[state];
    if (state === "onHold") return waitUntil ? `${text.onHold}; ${text.next(calendar.longDay(waitUntil))}` : text.onHold;
    if (promisedBy && !calendar.isPast(promisedBy)) return text.answerBy(calendar.day(promisedBy));
    const silence = nudgesSent > 0 || promisedBy ? text.noAnswer : text.waiting;
    return waitUntil ? `${silence}; ${text.next(calendar.day(waitUntil))}` : silence;
}

/** What opens next, as something to do; empty when nothing does. */
export function waitingFor(item: FollowUpItem): string {
    if (!item.next) return "";
    return todayText.whatToDo(
        item.next.kind,
        item.next.to.map((person) => person.name || person.address),
    );
}
