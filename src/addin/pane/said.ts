import type { Said } from "../contract.ts";
import type { Calendar } from "../dates.ts";
import { correctionText, todayText } from "../strings.ts";
import { called } from "./timeline.ts";

/** What the user said, as they would put it. */
export function toldAs({ kind, said }: Said, calendar: Calendar): string {
    const text = correctionText.told;
    if (!said) return kind in text ? plain(kind) : text.other(kind);
    switch (said.kind) {
        case "doneElsewhere":
            return text.done(todayText.whatToDo(said.action, said.to ? [said.to] : []));
        case "dismissed":
            return text.dismissed(todayText.whatToDo(said.action, said.to ? [said.to] : []));
        case "snoozed":
            return text.snoozed(said.action ? todayText.whatToDo(said.action, said.to ? [said.to] : []) : "", calendar.moment(said.until));
        case "renamed":
            return text.renamed(said.company ?? "", said.role ?? "");
        case "person":
            return text.person(called(said.person), said.part && correctionText.person[said.part]);
        case "time":
            return text.time(calendar.moment(said.startsAt));
        case "attendance":
            return text.attendance[said.attendance];
        case "outcome":
            return correctionText.outcome.states[said.state];
        case "theyPromised":
            return text.theyPromised(calendar.plainDay(said.by));
        case "youPromised":
            return text.youPromised(said.thing);
        default:
            return plain(said.kind);
    }
}

function plain(kind: Said["kind"]): string {
    const words = correctionText.told[kind as keyof typeof correctionText.told] as unknown;
    return typeof words === "function" ? (words as () => string)() : kind;
}
