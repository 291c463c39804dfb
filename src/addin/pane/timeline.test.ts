import { expect, test } from "vitest";
import type { Said, TimelineMail } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { storyText } from "../strings.ts";
import { interview, kit, mail, priya } from "../test/sample.ts";
import { toldAs } from "./said.ts";
import { story, trackOf } from "./timeline.ts";

const calendar = new Calendar("2026-11-20T14:00:00Z", "en-GB", "America/New_York");
const titles = (timeline: TimelineMail[]) => story(interview({ timeline, rounds: [] }), calendar).map((entry) => entry.title);

test("A story runs from the first mail to what opens next, in the order of time", () => {
    const entries = story(interview(), calendar);
    expect(entries.map((entry) => entry.title)).toEqual([
        storyText.receipt,
        storyText.invitation,
        storyText.agreement,
        "Interview by video",
        storyText.thanks,
        `They answer by ${calendar.shortDay("2026-12-01T22:00:00Z")}`,
        storyText.answerDue,
        "Ask Priya Raman where things stand",
    ]);
    expect(entries.map((entry) => entry.look)).toEqual(["minor", "them", "minor", "meeting", "you", "them", "ahead", "ahead"]);
});

test("The first invitation counts; what repeats it does not", () => {
    const invite = (at: string) => mail({ at, said: [{ kind: "interview", quote: "Could you come?" }] });
    expect(titles([invite("2026-11-10T09:00:00Z"), invite("2026-11-11T09:00:00Z")])).toEqual(
        expect.arrayContaining([storyText.invitation, storyText.invitationSent]),
    );
});

test("Thanks before anybody has met are no thank-you", () => {
    const thanks = (at: string) => mail({ at, isSent: true, sender: kit, to: [priya], said: [{ kind: "thankYou", quote: "Thank you." }] });
    const entries = story(interview({ timeline: [thanks("2026-11-12T09:00:00Z"), thanks("2026-11-19T22:00:00Z")] }), calendar);
    expect(entries.filter((entry) => entry.picture === "send").map((entry) => entry.title)).toEqual([storyText.wrote, storyText.thanks]);
});

test("An outcome is told as one, whatever else the mail says", () => {
    const said = (kind: "offer" | "rejection"): TimelineMail["said"] => [
        { kind: "question", quote: "Does that suit you?" },
        { kind, quote: "We have decided." },
    ];
    expect(titles([mail({ said: said("offer") })])).toContain(storyText.offer);
    expect(titles([mail({ said: said("rejection") })])).toContain(storyText.rejection);
});

test("What a person writes back without saying much is an answer; what a machine writes is none", () => {
    expect(titles([mail({ said: [] }), mail({ said: [], isHuman: false })]).slice(0, 2)).toEqual([storyText.answered, storyText.automatic]);
});

test("A process stands at the station that its state says", () => {
    const { item } = interview();
    expect(trackOf({ ...item, state: "scheduled" })).toEqual({ station: 1, end: "open" });
    expect(trackOf({ ...item, state: "interviewed" })).toEqual({ station: 2, end: "open" });
    expect(trackOf({ ...item, state: "offer" })).toEqual({ station: 4, end: "good" });
    expect(trackOf({ ...item, state: "closed" })).toEqual({ station: 4, end: "over" });
});

test.each<[Said["kind"], Said["said"], string]>([
    ["doneElsewhere", { kind: "doneElsewhere", action: "thankYou", to: "Priya", channel: "phone" }, "Done: Thank Priya"],
    ["snoozed", { kind: "snoozed", until: "2026-11-21T14:00:00Z" }, "Everything: not before tomorrow, 9:00"],
    ["timeCorrected", { kind: "time", startsAt: "2026-11-19T21:00:00Z", endsAt: "2026-11-19T22:00:00Z" }, "Interview yesterday, 16:00"],
    ["personCorrected", { kind: "person", person: { name: "Kit" }, part: "recruiter" }, "Kit: The recruiter"],
    ["personCorrected", { kind: "person", person: { name: "Kit" } }, "Kit: has nothing to do with it"],
    ["theyPromised", { kind: "theyPromised", by: "2026-12-01" }, "They answer by Tuesday 1 December"],
    ["notAnInterview", null, "Not an interview of yours"],
    ["debriefed", null, "Notes"],
])("What the user said reads as they would put it: %s", (kind, said, words) => {
    expect(toldAs({ id: "c1", at: "2026-11-20T14:00:00Z", kind, said: said ?? null }, calendar)).toBe(words);
});
