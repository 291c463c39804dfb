import type { Draft, DraftCheck } from "../contract.ts";
import * as outlook from "../outlook.ts";
import { answerFor } from "./answer.ts";
import { checkByItself } from "./built-in.ts";
import { readDismissals, withoutDismissed } from "./dismissals.ts";
import { noteFor, noteKey, type PreparedVerdict, verdictFrom } from "./prepared.ts";
import { askService } from "./service.ts";

/** Outlook shows a dialog of its own once a handler takes five seconds; by then ours has answered. */
const answerWithinMs = 4_500;
const serviceWithinMs = 3_000;

/** At Send: holds the mail once when something is wrong with it, and never because something is wrong with us. */
export function decideAtSend(event: outlook.OutlookEvent): void {
    const answer = answerOnce(event, { allowEvent: true });
    outlook
        .readDraft()
        .then((draft) => verdictOn(draft).then((verdict) => answer(answerFor(verdict, outlook.supports))))
        .catch(() => answer({ allowEvent: true }));
}

/** While the mail is written: has a verdict ready, so that Send need not wait for one. */
export function prepareWhileWriting(event: outlook.OutlookEvent): void {
    const answer = answerOnce(event, undefined);
    const done = () => answer(undefined);
    outlook
        .readDraft()
        .then((draft) =>
            withinMs(serviceWithinMs, checkOf(draft)).then((check) => check && outlook.remember(noteKey, noteFor(draft, check))),
        )
        .then(done, done);
}

function verdictOn(draft: Draft): Promise<PreparedVerdict> {
    return outlook.recall(noteKey).then((note) => {
        const prepared = verdictFrom(note, draft);
        if (prepared) return prepared;
        return withinMs(serviceWithinMs, checkOf(draft)).then((check) => check || checkByItself(draft));
    });
}

/** What the service says of the draft, without what the user put aside. */
function checkOf(draft: Draft): Promise<DraftCheck | undefined> {
    return Promise.all([askService(draft), readDismissals()]).then(([check, said]) => check && withoutDismissed(check, draft, said));
}

/** Completes the event exactly once, by itself when nobody else did in time: a second completion can release a held mail. */
function answerOnce(event: outlook.OutlookEvent, ifLate: outlook.SendAnswer | undefined): (answer: outlook.SendAnswer | undefined) => void {
    let answered = false;
    const answer = (value: outlook.SendAnswer | undefined) => {
        if (answered) return;
        answered = true;
        clearTimeout(timer);
        event.completed(value);
    };
    const timer = setTimeout(() => answer(ifLate), answerWithinMs);
    return answer;
}

/** What the promise brings; undefined when it fails or is late. */
function withinMs<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), ms);
        const settle = (value: T | undefined) => {
            clearTimeout(timer);
            resolve(value);
        };
        promise.then(settle, () => settle(undefined));
    });
}
