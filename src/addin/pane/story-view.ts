import type { FollowUpItem, InterviewDetail, Said } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { h, show } from "../dom.ts";
import { icon } from "../icons.ts";
import { correctionText, storyText as text, todayText } from "../strings.ts";
import { type CorrectionForm, formsFor } from "./correction-forms.ts";
import { pageHead } from "./fields.ts";
import { track, whatMatters } from "./interviews-view.ts";
import { roleOf, stateBadge } from "./process.ts";
import { toldAs } from "./said.ts";
import { called, type Entry, story } from "./timeline.ts";
import { actionRows, saidNotice, type TodayActions } from "./today-view.ts";

export interface StoryActions extends TodayActions {
    back(): void;
    form(form: CorrectionForm): void;
}

/** One process as a whole: where it stands, what is to be done, how it came to this, and what can be put right. */
export function showStory(container: HTMLElement, detail: InterviewDetail, actions: StoryActions): void {
    const calendar = new Calendar(detail.at, undefined, detail.timeZone);
    const { item } = detail;
    show(
        container,
        pageHead(item.company, actions.back),
        h(
            "section",
            { class: "card process", "data-testid": "story", "data-id": item.id },
            h("div", { class: "story-head" }, h("p", {}, roleOf(item)), stateBadge(item)),
            track(item),
            h("p", { class: "stands", "data-testid": "stands" }, whatMatters(item, calendar)),
            people(detail),
        ),
        saidNotice(actions),
        timeline(detail, calendar, actions),
        corrections(detail, actions),
        said(detail, calendar, actions),
    );
}

function people({ item, recruiter }: InterviewDetail): HTMLElement | false {
    const all = [
        ...item.interviewers.map((person) => [called(person), person.title ?? text.interviewer] as const),
        ...(recruiter ? [[called(recruiter), text.recruiter] as const] : []),
    ];
    if (all.length === 0) return false;
    return h(
        "ul",
        { class: "people", "aria-label": text.people },
        ...all.map(([name, part]) => h("li", {}, h("strong", {}, name), ` ${part}`)),
    );
}

/** What is open stands where it belongs, at this moment. */
function openNow(item: FollowUpItem, calendar: Calendar, actions: StoryActions): HTMLElement | false {
    if (item.actions.length === 0) return false;
    return h(
        "li",
        { class: "open-now", "data-testid": "open-now" },
        h("section", { class: "card", "aria-label": text.openNow }, ...actionRows(item, calendar, actions)),
    );
}

function timeline(detail: InterviewDetail, calendar: Calendar, actions: StoryActions): HTMLElement {
    const entries = story(detail, calendar);
    const past = entries.filter((entry) => calendar.isPast(entry.at));
    const ahead = entries.filter((entry) => !calendar.isPast(entry.at));
    return h(
        "section",
        { class: "group" },
        h("h3", {}, text.timeline),
        h(
            "ol",
            { class: "timeline", "data-testid": "timeline" },
            ...folded(past).map((entry) => (Array.isArray(entry) ? fold(entry, calendar, actions) : row(entry, calendar, actions))),
            h("li", { class: "now", "data-testid": "timeline-now" }, h("span", {}, text.now(calendar.today()))),
            openNow(detail.item, calendar, actions),
            ...ahead.map((entry) => row(entry, calendar, actions)),
        ),
    );
}

/** What matters little stands together, so that the rest can be taken in at a glance; two are no crowd. */
function folded(entries: Entry[]): (Entry | Entry[])[] {
    const all: (Entry | Entry[])[] = [];
    for (const entry of entries) {
        const last = all.at(-1);
        if (entry.look !== "minor") all.push(entry);
        else if (Array.isArray(last)) last.push(entry);
        else all.push([entry]);
    }
    return all.flatMap((entry) => (Array.isArray(entry) && entry.length < 2 ? entry : [entry]));
}

function fold(entries: Entry[], calendar: Calendar, actions: StoryActions): HTMLElement {
    const key = `fold/${entries[0]?.at}`;
    return h(
        "li",
        { class: "minor", "data-testid": "timeline-fold" },
        h(
            "details",
            { "data-key": key },
            h("summary", { "data-key": `${key}/open` }, text.more(entries.length)),
            h("ol", { class: "timeline" }, ...entries.map((entry) => row(entry, calendar, actions))),
        ),
    );
}

function row(entry: Entry, calendar: Calendar, actions: StoryActions): HTMLElement {
    const { messageId, quote } = entry;
    const key = `entry/${entry.at}/${entry.title}`;
    const when = entry.isDay ? calendar.shortDay(entry.at) : `${calendar.shortDay(entry.at)}, ${calendar.time(entry.at)}`;
    const details = [
        quote !== undefined && h("blockquote", {}, quote),
        messageId &&
            h(
                "button",
                {
                    class: "link",
                    type: "button",
                    "data-key": `${key}/mail`,
                    click: () => {
                        actions.openMail(messageId);
                    },
                },
                todayText.openMail,
            ),
    ].filter((part) => part !== false && part !== null && part !== undefined && part !== "");
    return h(
        "li",
        { class: entry.look, "data-testid": "timeline-entry", "data-look": entry.look },
        h("span", { class: "marker" }, icon(entry.picture, entry.look === "minor" ? 12 : 16)),
        h("p", { class: "entry-title" }, entry.title),
        h("p", { class: "entry-when" }, [when, who(entry)].filter(Boolean).join(" · ")),
        details.length > 0 &&
            h(
                "details",
                { class: "evidence", "data-key": key },
                h(
                    "summary",
                    { "data-key": `${key}/open`, "data-testid": "entry-words", "aria-label": `${text.theirWords}: ${entry.title}` },
                    text.theirWords,
                ),
                ...details,
            ),
    );
}

function who({ look, picture, who }: Entry): string {
    if (who === "") return "";
    if (look === "meeting" || (look === "ahead" && picture === "calendar")) return text.with(who);
    return picture === "send" ? text.to(who) : who;
}

function corrections(detail: InterviewDetail, actions: StoryActions): HTMLElement {
    const key = "corrections";
    return h(
        "details",
        { class: "group put-right", "data-key": key },
        h("summary", { "data-testid": "put-right", "data-key": `${key}/open` }, h("h3", {}, correctionText.title)),
        h(
            "ul",
            { class: "card rows" },
            ...formsFor(detail.item).map((form) =>
                h(
                    "li",
                    {},
                    h(
                        "button",
                        {
                            class: "row",
                            type: "button",
                            "data-testid":
                                form === "closed"
                                    ? "close"
                                    : form === "reopened"
                                      ? "reopen"
                                      : form === "notAnInterview"
                                        ? "not-an-interview"
                                        : `correct-${form}`,
                            "data-key": `correct/${form}`,
                            click: () => {
                                actions.form(form);
                            },
                        },
                        correctionText.list[form],
                    ),
                ),
            ),
        ),
    );
}

function said({ corrections }: InterviewDetail, calendar: Calendar, actions: StoryActions): HTMLElement | false {
    if (corrections.length === 0) return false;
    const line = (correction: Said) =>
        h(
            "li",
            { "data-testid": "correction", "data-kind": correction.kind },
            h("span", {}, toldAs(correction, calendar), h("small", {}, ` ${calendar.shortDay(correction.at)}`)),
            h(
                "button",
                {
                    class: "link",
                    type: "button",
                    "data-testid": "take-back",
                    "data-key": `take-back/${correction.id}`,
                    "aria-label": `${correctionText.undo}: ${toldAs(correction, calendar)}`,
                    click: () => {
                        actions.takeBack(correction.id);
                    },
                },
                correctionText.undo,
            ),
        );
    return h(
        "section",
        { class: "group" },
        h("h3", {}, correctionText.said),
        h("ul", { class: "card said", "data-testid": "corrections" }, ...[...corrections].reverse().map(line)),
    );
}
