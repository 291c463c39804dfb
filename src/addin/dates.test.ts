import { expect, test } from "vitest";
import { Calendar } from "./dates.ts";

const fridayMorning = "2026-11-20T09:00:00-05:00";
const calendar = new Calendar(fridayMorning, "en-GB", "America/New_York");

test.each([
    ["2026-11-20T15:00:00-05:00", "15:00"],
    ["2026-11-21T15:00:00-05:00", "tomorrow, 15:00"],
    ["2026-11-19T15:00:00-05:00", "yesterday, 15:00"],
    ["2026-11-24T15:00:00-05:00", "Tuesday, 15:00"],
    ["2026-11-30T09:00:00-05:00", "Monday 30 November"],
    ["2027-01-04T09:00:00-05:00", "Monday, 4 January 2027"],
])("A moment is said as a person would: %s is %s", (moment, said) => {
    expect(calendar.moment(moment)).toBe(said);
});

test("The day is the user's, not Greenwich's", () => {
    const lateInNewYork = "2026-11-21T03:00:00Z";
    expect(calendar.daysUntil(lateInNewYork)).toBe(0);
    expect(new Calendar(fridayMorning, "en-GB", "Europe/London").daysUntil(lateInNewYork)).toBe(1);
});

test("Days are counted across a change of clocks", () => {
    const beforeChange = new Calendar("2026-10-24T12:00:00+02:00", "en-GB", "Europe/Berlin");
    expect(beforeChange.daysUntil("2026-10-26T12:00:00+01:00")).toBe(2);
});
