import type { Correction, FollowUpAction, FollowUpItem } from "../contract.ts";
import type { Calendar } from "../dates.ts";
import { h } from "../dom.ts";
import { todayText as text } from "../strings.ts";
import { evidenceFold } from "./evidence.ts";
import { isCourtesy } from "./process.ts";
import type { TodayActions } from "./today-view.ts";

/** One thing to do: what, until when, why, and what can be done about it. */
export function actionRow(
    item: FollowUpItem,
    action: FollowUpAction,
    isMain: boolean,
    calendar: Calendar,
    actions: TodayActions,
): HTMLElement {
    const key = `${item.id}/${action.kind}/${action.to.map((person) => person.address || person.name).join()}`;
    const what = text.whatToDo(
        action.kind,
        action.to.map((person) => person.name || person.address),
    );
    const due = action.due && !isCourtesy(action) ? calendar.moment(action.due) : "";
    return h(
        "div",
        { class: "action", "data-testid": "action", "data-kind": action.kind },
        h(
            "p",
            { class: "what" },
            h("strong", {}, what),
            " ",
            due !== "" && h("span", { class: action.overdue ? "due late" : "due" }, action.overdue ? text.overdueSince(due) : text.by(due)),
        ),
        h("p", { class: "reason" }, action.reason),
        buttons(item, action, isMain, what, key, calendar, actions),
        action.evidence.length > 0 && evidenceFold(action.evidence, key, actions.openMail),
    );
}

function buttons(
    item: FollowUpItem,
    action: FollowUpAction,
    isMain: boolean,
    what: string,
    key: string,
    calendar: Calendar,
    actions: TodayActions,
): HTMLElement {
    const [person] = action.to;
    const about = { action: action.kind, ...(action.to.length === 1 && person ? { to: person.address || person.name } : {}) };
    const correct = (correction: Correction) => () => {
        actions.correct(item, correction);
    };
    const done = correct({ kind: "doneElsewhere", ...about, channel: "mail" });
    const main = mainButton(item, action, actions);
    const choice = (testId: string, words: string, click: () => void) =>
        h(
            "button",
            {
                class: "choice",
                type: "button",
                "data-testid": testId,
                "data-key": `${key}/${testId}`,
                "aria-label": `${words}: ${what}`,
                click,
            },
            words,
        );
    const snooze = (testId: string, words: string, days: number) =>
        choice(testId, words, correct({ kind: "snoozed", ...about, until: calendar.morningAfter(days) }));
    return h(
        "div",
        { class: "actions" },
        h(
            "fluent-button",
            {
                appearance: isMain ? "primary" : "outline",
                size: "small",
                "data-testid": main?.testId ?? "done",
                "data-key": `${key}/main`,
                "aria-label": `${main?.words ?? text.done}: ${what}`,
                click: main?.click ?? done,
            },
            main?.words ?? text.done,
        ),
        main && main.testId !== "let-go" && choice("done", text.done, done),
        h(
            "details",
            { class: "menu", "data-key": `${key}/snooze` },
            h(
                "summary",
                { class: "choice", "data-testid": "snooze", "data-key": `${key}/snooze/open`, "aria-label": `${text.snooze}: ${what}` },
                text.snooze,
            ),
            h("div", { class: "choices" }, snooze("tomorrow", text.tomorrow, 1), snooze("next-week", text.nextWeek, 7)),
        ),
        choice("dismiss", text.dismiss, correct({ kind: "dismissed", ...about })),
    );
}

/** The one thing to do about it here; undefined where it is done elsewhere. */
function mainButton(
    item: FollowUpItem,
    action: FollowUpAction,
    actions: TodayActions,
): { testId: string; words: string; click: () => void } | undefined {
    if (action.kind === "debrief")
        return {
            testId: "notes",
            words: text.notes,
            click: () => {
                actions.debrief(item);
            },
        };
    if (action.kind === "letGo")
        return {
            testId: "let-go",
            words: text.letGo,
            click: () => {
                actions.correct(item, { kind: "closed" });
            },
        };
    const byMail = actions.canWrite && text.subject(action.kind, "") !== undefined && action.to.length > 0;
    return byMail
        ? {
              testId: "write",
              words: text.write,
              click: () => {
                  actions.write(item, action);
              },
          }
        : undefined;
}
