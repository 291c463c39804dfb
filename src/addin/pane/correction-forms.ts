import type { Correction, Debrief, FollowUpItem, InterviewDetail, Outcome, PersonPart } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { h } from "../dom.ts";
import { correctionText as text, formText } from "../strings.ts";
import { choice, formPage, picks, textField, written } from "./fields.ts";
import { called, story } from "./timeline.ts";

export type CorrectionForm = keyof typeof text.list;

/** What can be put right about a process, as it stands. */
export function formsFor(item: FollowUpItem): CorrectionForm[] {
    const all = Object.keys(text.list) as CorrectionForm[];
    return all.filter((form) => form !== (item.state === "closed" ? "closed" : "reopened"));
}

/** What needs no form is said at once. */
export function isPlain(form: CorrectionForm): form is "notAnInterview" | "closed" | "reopened" {
    return form === "notAnInterview" || form === "closed" || form === "reopened";
}

export interface FormActions {
    back(): void;
    /** Rejects when it did not get through. */
    correct(correction: Correction): Promise<void>;
    noteDown(debrief: Debrief): Promise<void>;
}

type Form = Exclude<CorrectionForm, "notAnInterview" | "closed" | "reopened" | "notes">;

/** The form for one thing to put right. `others` are the processes that it could be the same as. */
export function correctionForm(form: Form, detail: InterviewDetail, others: FollowUpItem[], actions: FormActions): HTMLElement {
    const page = (hint: string, fields: (HTMLElement | false)[], read: (data: FormData) => Correction) =>
        formPage({
            title: text.list[form],
            hint,
            testId: form,
            fields,
            save: formText.save,
            back: actions.back,
            submit: (data) => actions.correct(read(data)),
        });
    switch (form) {
        case "time":
            return timeForm(detail, actions);
        case "person":
            return personForm(detail, page);
        case "renamed":
            return page(
                text.renamed.hint,
                [
                    textField(text.renamed.company, "company", { value: detail.item.company, required: true }),
                    textField(text.renamed.role, "role", { value: detail.item.role ?? "", required: true }),
                ],
                (data) => ({ kind: "renamed", company: written(data, "company"), role: written(data, "role") }),
            );
        case "outcome":
            return page(text.outcome.hint, [picks("radio", "state", text.outcome.legend, Object.entries(text.outcome.states))], (data) => ({
                kind: "outcome",
                state: written(data, "state") as Outcome,
            }));
        case "theyPromised":
            return page(text.theyPromised.hint, [textField(text.theyPromised.by, "by", { type: "date", required: true })], (data) => ({
                kind: "theyPromised",
                by: written(data, "by"),
            }));
        case "youPromised":
            return page(text.youPromised.hint, [textField(text.youPromised.thing, "thing", { required: true })], (data) => ({
                kind: "youPromised",
                thing: written(data, "thing"),
            }));
        case "concern":
            return concernForm(detail, actions);
        case "merged":
            return page(
                text.merged.hint,
                [
                    choice(
                        text.merged.with,
                        "with",
                        others.map((item) => [item.id, [item.company, item.role].filter(Boolean).join(", ")]),
                    ),
                ],
                (data) => ({ kind: "merged", with: written(data, "with") }),
            );
        case "split":
            return page(text.split.hint, [picks("checkbox", "items", text.split.legend, movable(detail))], (data) => ({
                kind: "split",
                items: data.getAll("items").map(String),
            }));
    }
}

type PageOf = (hint: string, fields: (HTMLElement | false)[], read: (data: FormData) => Correction) => HTMLElement;

const another = "another";

function timeForm(detail: InterviewDetail, actions: FormActions): HTMLElement {
    const calendar = new Calendar(detail.at, undefined, detail.timeZone);
    const { rounds } = detail;
    const last = rounds.at(-1);
    const moment = (label: string, name: string, iso: string | undefined) =>
        textField(label, name, { type: "datetime-local", required: true, value: iso ? calendar.toField(iso) : "" });
    const times = h(
        "div",
        { class: "pair" },
        moment(text.time.starts, "startsAt", last?.startsAt),
        moment(text.time.ends, "endsAt", last?.endsAt),
    );
    const which = choice(
        text.time.which,
        "which",
        [...rounds.map((round): [string, string] => [round.startsAt, calendar.moment(round.startsAt)]), [another, text.time.another]],
        last?.startsAt ?? another,
    );
    const what = choice(text.time.what, "what", [
        ["moved", text.time.moved],
        ["held", text.time.held],
        ["notHeld", text.time.notHeld],
        ["nobodyCame", text.time.nobodyCame],
    ]);
    const page = formPage({
        title: text.list.time,
        hint: text.time.hint,
        testId: "time",
        fields: [which, what, times],
        save: formText.save,
        back: actions.back,
        submit: (data) => actions.correct(readTime(data, calendar)),
    });
    page.addEventListener("change", (event) => {
        const data = new FormData(page as HTMLFormElement);
        const isListed = written(data, "which") !== another;
        what.hidden = !isListed;
        times.hidden = isListed && written(data, "what") !== "moved";
        for (const input of times.querySelectorAll("input")) input.required = !times.hidden;
        const chosen = rounds.find((round) => round.startsAt === written(data, "which"));
        if (!chosen || (event.target as HTMLSelectElement).name !== "which") return;
        for (const input of times.querySelectorAll("input")) input.value = calendar.toField(chosen[input.name as "startsAt" | "endsAt"]);
    });
    what.hidden = rounds.length === 0;
    return page;
}

function readTime(data: FormData, calendar: Calendar): Correction {
    const which = written(data, "which");
    const what = written(data, "what");
    const [startsAt, endsAt] = [calendar.fromField(written(data, "startsAt")), calendar.fromField(written(data, "endsAt"))];
    if (which === another) return { kind: "time", startsAt, endsAt };
    if (what === "moved") return { kind: "time", was: which, startsAt, endsAt };
    return { kind: "attendance", startsAt: which, attendance: what as "held" | "notHeld" | "nobodyCame" };
}

function personForm(detail: InterviewDetail, page: PageOf): HTMLElement {
    const known = everybody(detail);
    const options = known.map((person, number): [string, string] => [String(number), called(person)]);
    const who = choice(text.person.who, "who", [...options, [another, text.person.somebodyElse]]);
    const somebody = h(
        "div",
        { class: "stack", hidden: known.length > 0 },
        textField(text.person.name, "name"),
        textField(text.person.address, "address", { type: "email" }),
    );
    who.addEventListener("change", () => {
        somebody.hidden = who.querySelector("select")?.value !== another;
    });
    const part = choice(
        text.person.part,
        "part",
        [
            ["interviewer", text.person.interviewer],
            ["recruiter", text.person.recruiter],
            ["", text.person.nobody],
        ],
        "interviewer",
    );
    return page(text.person.hint, [who, somebody, part], (data) => {
        const chosen = known[Number(written(data, "who"))] ?? { name: written(data, "name"), address: written(data, "address") };
        const as = written(data, "part") as PersonPart | "";
        const person = { name: chosen.name ?? "", ...(chosen.address ? { address: chosen.address } : {}) };
        return { kind: "person", person, ...(as ? { part: as } : {}) };
    });
}

/** Everybody of theirs who has come up in the process, each once. */
function everybody({ item, recruiter, rounds, timeline }: InterviewDetail) {
    const all = [
        ...item.interviewers,
        ...rounds.flatMap((round) => round.interviewers),
        ...(recruiter ? [recruiter] : []),
        ...timeline.flatMap((mail) => (mail.isSent ? mail.to : [mail.sender])),
    ];
    const each = new Map(all.map((person) => [(person.address || person.name || "").toLowerCase(), person]));
    each.delete("");
    return [...each.values()];
}

/** A doubt goes to the notes, which the check of drafts reads. */
function concernForm(detail: InterviewDetail, actions: FormActions): HTMLElement {
    const { item, debrief } = detail;
    const people = item.interviewers.map((person): [string, string] => [person.address || person.name, called(person)]);
    return formPage({
        title: text.list.concern,
        hint: text.concern.hint,
        testId: "concern",
        fields: [textField(text.concern.what, "text", { required: true }), people.length > 0 && choice(text.concern.who, "person", people)],
        save: formText.save,
        back: actions.back,
        submit: (data) => {
            const concern = { text: written(data, "text"), person: written(data, "person") || null };
            return actions.noteDown({ ...debrief, concerns: [...(debrief?.concerns ?? []), concern] });
        },
    });
}

/** The mails and appointments that could be a process of their own. */
function movable(detail: InterviewDetail): [id: string, words: string][] {
    const calendar = new Calendar(detail.at, undefined, detail.timeZone);
    const titles = new Map(story(detail, calendar).map((entry) => [entry.messageId, entry.title]));
    const mails = detail.timeline.flatMap(({ messageId, at, subject }): [string, string, string][] =>
        messageId ? [[at, messageId, `${calendar.shortDay(at)}: ${subject || titles.get(messageId) || ""}`]] : [],
    );
    const meetings = detail.rounds.flatMap(({ startsAt, evidence }): [string, string, string][] =>
        evidence.eventId ? [[startsAt, evidence.eventId, `${calendar.shortDay(startsAt)}: ${evidence.quote}`]] : [],
    );
    return [...mails, ...meetings].sort((a, b) => Date.parse(a[0]) - Date.parse(b[0])).map(([, id, words]) => [id, words]);
}
