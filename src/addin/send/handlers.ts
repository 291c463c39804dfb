import type { Draft } from "../contract.ts";
import * as outlook from "../outlook.ts";
import { answerFor } from "./answer.ts";
import { checkByItself } from "./built-in.ts";
import { isDismissed, readDismissals } from "./dismissals.ts";
import { type Doubt, doubtsFrom, noteFor, noteKey } from "./prepared.ts";
import { askService } from "./service.ts";

/** Outlook shows a dialog of its own once a handler takes five seconds; by then ours has answered. */
const answerWithinMs = 4_500;
const serviceWithinMs = 3_000;

/** At Send: holds the mail once when something is wrong with it, and never because something is wrong with us. */
export function decideAtSend(event: outlook.OutlookEvent): void {
    let ifLate: outlook.SendAnswer = { allowEvent: true };
    const answer = answerOnce(event, () => ifLate);
    Promise.all([outlook.readDraft(), readDismissals()])
        .then(([draft, said]) => {
            const decide = (doubts: Doubt[]) => {
                const standing = doubts.filter((doubt) => !isDismissed(doubt, draft, said));
                return answerFor(standing, outlook.supports);
            };
            ifLate = decide(checkByItself(draft));
            return doubtsAbout(draft).then((doubts) => answer((doubts && decide(doubts)) || ifLate));
        })
        .catch(() => answer(ifLate));
}

/** The newest change to the draft; a check of an older state is of no use to anybody. */
let newest = 0;

/** While the mail is written: has a verdict ready, so that Send need not wait for one. */
export function prepareWhileWriting(event: outlook.OutlookEvent): void {
    const mine = ++newest;
    const answer = answerOnce(event, () => undefined);
    const done = () => answer(undefined);
    outlook
        .readDraft()
        .then((draft) => {
            if (mine !== newest) return undefined;
            return withinMs(serviceWithinMs, askService(draft)).then((check) => {
                if (check && mine === newest) return outlook.remember(noteKey, noteFor(draft, check));
                return undefined;
            });
        })
        .then(done, done);
}

/** What was found while the mail was written, or is found by the service now; undefined when it does not answer. */
function doubtsAbout(draft: Draft): Promise<Doubt[] | undefined> {
    return outlook.recall(noteKey).then((note) => {
        const prepared = doubtsFrom(note, draft);
        if (prepared) return prepared;
        return withinMs(serviceWithinMs, askService(draft)).then((check) => check && check.findings);
    });
}

/** Completes the event exactly once, by itself when nobody else did in time: a second completion can release a held mail. */
function answerOnce(
    event: outlook.OutlookEvent,
    ifLate: () => outlook.SendAnswer | undefined,
): (answer: outlook.SendAnswer | undefined) => void {
    let answered = false;
    const answer = (value: outlook.SendAnswer | undefined) => {
        if (answered) return;
        answered = true;
        clearTimeout(timer);
        event.completed(value);
    };
    const timer = setTimeout(() => answer(ifLate()), answerWithinMs);
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
