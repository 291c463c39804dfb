import type { FollowUpItem, FollowUps } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { h, show } from "../dom.ts";
import { interviewsText as text, todayText } from "../strings.ts";
import { isCourtesy, processHead, standing } from "./process.ts";
import { roving } from "./roving.ts";
import { emptyState } from "./states.ts";
import { trackOf } from "./timeline.ts";
import { isOver } from "./today-view.ts";

/** Every process there is, each with how far it has come. */
export function showInterviews(container: HTMLElement, list: FollowUps, open: (item: FollowUpItem) => void): void {
    if (list.items.length === 0) return show(container, emptyState("calendar", todayText.emptyTitle, todayText.emptyHint));
    const calendar = new Calendar(list.at, undefined, list.timeZone);
    const over = list.items.filter(isOver);
    const underWay = list.items.filter((item) => !isOver(item));
    const group = (title: string, items: FollowUpItem[]) =>
        h(
            "section",
            { class: "group" },
            h("h3", {}, title),
            h("ul", { class: "cards" }, ...items.map((item) => row(item, calendar, open))),
        );
    show(
        container,
        h("header", { class: "view-head" }, h("h2", {}, text.title), h("p", {}, text.summary(underWay.length, over.length))),
        roving(
            h(
                "div",
                {},
                ...[underWay.length > 0 && group(text.open, underWay), over.length > 0 && group(text.over, over)].filter(
                    (part) => part !== false,
                ),
            ),
        ),
    );
}

function row(item: FollowUpItem, calendar: Calendar, open: (item: FollowUpItem) => void): HTMLElement {
    return h(
        "li",
        { class: "card interview", "data-testid": "interview", "data-id": item.id, "data-state": item.state },
        processHead(item, `interviews/${item.id}`, () => {
            open(item);
        }),
        track(item),
        h("p", { class: "reason" }, whatMatters(item, calendar)),
    );
}

/** The user's turn where it is, else where it stands. */
export function whatMatters(item: FollowUpItem, calendar: Calendar): string {
    const action = item.actions.find((open) => !isCourtesy(open));
    if (!action) return standing(item, calendar);
    const what = todayText.whatToDo(
        action.kind,
        action.to.map((person) => person.name || person.address),
    );
    if (!action.due) return what;
    const due = calendar.moment(action.due);
    return `${what}, ${action.overdue ? todayText.overdueSince(due) : todayText.by(due)}`;
}

/** The stations of a process in a row; the one where it stands is named. */
export function track(item: FollowUpItem): HTMLElement {
    const { station, end } = trackOf(item);
    const label = text.stationsLabel(text.stations[station] ?? "", todayText.states[item.state]);
    return h(
        "div",
        { class: `track ${end}`, role: "img", "aria-label": label, "data-testid": "track", "data-station": station },
        ...text.stations.map((name, number) =>
            h("span", { class: number < station ? "stop passed" : number === station ? "stop here" : "stop" }, h("span", {}, name)),
        ),
    );
}
