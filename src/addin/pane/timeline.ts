import type { FollowUpItem, InterviewDetail, Person, Round, Signal, TimelineMail } from "../contract.ts";
import type { Calendar } from "../dates.ts";
import type { IconName } from "../icons.ts";
import { names, storyText as text } from "../strings.ts";

/** One thing that happened, or is to come. */
export interface Entry {
    at: string;
    look: "them" | "you" | "meeting" | "good" | "over" | "minor" | "ahead";
    picture: IconName;
    title: string;
    /** With or from whom. */
    who: string;
    /** Their words, or the user's. */
    quote?: string;
    messageId?: string | null;
    /** Only the day of it counts. */
    isDay?: boolean;
}

/** The story of a process, from its first mail to what lies ahead, in the order of time. */
export function story(detail: InterviewDetail, calendar: Calendar): Entry[] {
    const ends = detail.rounds.filter((round) => !round.droppedAt).map((round) => Date.parse(round.endsAt));
    let invitedBefore = -1;
    const mails = detail.timeline.map((mail) => {
        const held = ends.filter((end) => end <= Date.parse(mail.at)).length;
        const entry = entryOf(mail, calendar, invitedBefore === held, held > 0);
        if (mail.said.some(({ kind }) => kind === "interview" || kind === "nextRound")) invitedBefore = held;
        return entry;
    });
    const entries = [
        ...mails,
        ...detail.rounds.filter((round) => round.isTimeKnown).map((round) => meeting(round, calendar)),
        ...ahead(detail, calendar),
    ];
    return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

type Told = [look: Entry["look"], picture: IconName, title: string];

/** What their mail says, the most telling thing first. */
const theirs: [Signal, Told][] = [
    ["offerWithdrawn", ["over", "close", text.offerWithdrawn]],
    ["offer", ["good", "star", text.offer]],
    ["rejection", ["over", "close", text.rejection]],
    ["cancellation", ["them", "calendar", text.cancellation]],
    ["reschedule", ["them", "calendar", text.reschedule]],
    ["notHeld", ["them", "calendar", text.notHeld]],
    ["onHold", ["them", "clock", text.onHold]],
    ["gone", ["them", "person", text.gone]],
    ["autoReply", ["minor", "reply", text.autoReply]],
    ["bounce", ["them", "warning", text.bounce]],
    ["reminder", ["minor", "clock", text.reminder]],
    ["submitted", ["minor", "check", text.submitted]],
    ["nextRound", ["them", "calendar", text.nextRound]],
    ["interview", ["them", "calendar", text.invitation]],
    ["confirmation", ["minor", "check", text.confirmation]],
    ["receipt", ["minor", "check", text.receipt]],
    ["pending", ["them", "reply", text.pending]],
];

const yours: [Signal, Told][] = [
    ["withdrawal", ["over", "send", text.withdrawal]],
    ["acceptance", ["good", "send", text.acceptance]],
    ["nudge", ["you", "send", text.nudge]],
    ["thankYou", ["you", "send", text.thanks]],
    ["feedbackRequest", ["you", "send", text.feedback]],
    ["refusal", ["you", "send", text.refusal]],
    ["promiseToSend", ["you", "send", text.promised]],
    ["agreement", ["minor", "send", text.agreement]],
];

/** @param isInvited whether an invitation has come since the last interview; what follows is about the same one. */
function entryOf(mail: TimelineMail, calendar: Calendar, isInvited: boolean, hasMet: boolean): Entry {
    // Thanks before anybody has met are a courtesy of a mail, not the thank-you.
    const said = mail.said.filter(({ kind }) => kind !== "thankYou" || hasMet);
    const [signal, told] = (mail.isSent ? yours : theirs).find(([kind]) => said.some((word) => word.kind === kind)) ?? [
        undefined,
        mail.isSent ? wrote : mail.isHuman ? answered : noted(mail),
    ];
    const [look, picture, title] = told;
    const repeats = (signal === "interview" || signal === "nextRound") && isInvited;
    const quote = mail.promiseQuote ?? said.find(({ kind }) => kind === signal)?.quote;
    const isPromise = Boolean(mail.promisedBy) && !mail.isSent;
    return {
        at: mail.at,
        look: repeats && !isPromise ? "minor" : look === "minor" && isPromise ? "them" : look,
        picture: isPromise && look !== "good" && look !== "over" ? "clock" : picture,
        title: isPromise && mail.promisedBy ? text.theyPromised(calendar.shortDay(mail.promisedBy)) : repeats ? text.invitationSent : title,
        who: mail.isSent ? names(mail.to.map(called), "") : called(mail.sender),
        ...(quote && quote !== mail.subject ? { quote } : {}),
        messageId: mail.messageId ?? null,
    };
}

const wrote: Told = ["minor", "send", text.wrote];
const answered: Told = ["them", "reply", text.answered];
const noted = (mail: TimelineMail): Told => (mail.messageId ? ["minor", "mail", text.automatic] : ["them", "draft", text.noted]);

function meeting(round: Round, calendar: Calendar): Entry {
    const isAhead = !calendar.isPast(round.endsAt);
    const title = round.droppedAt
        ? text.dropped(round.round)
        : round.nobodyCame
          ? text.nobodyCame(round.round)
          : text.interview(round.round, round.medium);
    return {
        at: round.startsAt,
        look: round.droppedAt ? "minor" : isAhead ? "ahead" : "meeting",
        picture: "calendar",
        title,
        who: names(round.interviewers.map(called), ""),
    };
}

/** What is to come as far as one can tell: their answer, and what opens next. */
function ahead({ item }: InterviewDetail, calendar: Calendar): Entry[] {
    const entries: Entry[] = [];
    const entry = (at: string, picture: IconName, title: string): Entry => ({ at, look: "ahead", picture, title, who: "", isDay: true });
    if (item.promisedBy && !calendar.isPast(item.promisedBy)) entries.push(entry(item.promisedBy, "clock", text.answerDue));
    if (item.next) entries.push(entry(item.next.opens, "draft", text.opens(item.next.kind, item.next.to.map(called))));
    return entries;
}

export function called(person: Partial<Person>): string {
    return person.name || person.address || "";
}

/** The stations that every process passes, and how far this one has come. */
export interface Track {
    station: 0 | 1 | 2 | 3 | 4;
    end: "open" | "good" | "over";
}

export function trackOf(item: FollowUpItem): Track {
    const open: Record<FollowUpItem["state"], Track> = {
        invited: { station: 0, end: "open" },
        scheduled: { station: 1, end: "open" },
        interviewed: { station: 2, end: "open" },
        waiting: { station: 3, end: "open" },
        nextRound: { station: 1, end: "open" },
        onHold: { station: 3, end: "open" },
        offer: { station: 4, end: "good" },
        rejected: { station: 4, end: "over" },
        withdrawn: { station: 4, end: "over" },
        closed: { station: 4, end: "over" },
    };
    return open[item.state];
}
