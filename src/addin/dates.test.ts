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

test.each([
    ["2026-11-20T09:00:00-05:00", 3, "2026-11-23T14:00:00.000Z"],
    ["2026-10-31T23:30:00-04:00", 1, "2026-11-01T14:00:00.000Z"],
    ["2026-03-07T23:30:00-05:00", 1, "2026-03-08T13:00:00.000Z"],
])("Nine in the morning is the user's nine, also when the clocks change: %s and %s days", (now, days, morning) => {
    expect(new Calendar(now, "en-US", "America/New_York").morningAfter(days)).toBe(morning);
});

test("A field shows and names the user's hour", () => {
    expect(calendar.toField("2026-11-20T00:05:00Z")).toBe("2026-11-19T19:05");
    expect(calendar.fromField("2026-11-19T19:05")).toBe("2026-11-20T00:05:00.000Z");
    expect(calendar.fromField("2026-06-19T19:05")).toBe("2026-06-19T23:05:00.000Z");
});

test("A week ends with its Sunday", () => {
    expect(calendar.isThisWeek("2026-11-22T23:00:00-05:00")).toBe(true);
    expect(calendar.isThisWeek("2026-11-23T08:00:00-05:00")).toBe(false);
    expect(new Calendar("2026-11-22T09:00:00-05:00", "en-GB", "America/New_York").isThisWeek("2026-11-23T08:00:00-05:00")).toBe(false);
});

test("A day without a time is the same day everywhere", () => {
    expect(new Calendar(fridayMorning, "en-GB", "Pacific/Kiritimati").plainDay("2026-12-04")).toBe("Friday 4 December");
    expect(new Calendar(fridayMorning, "en-GB", "Pacific/Niue").plainDay("2026-12-04")).toBe("Friday 4 December");
});

test("Days are counted across a change of clocks", () => {
    const beforeChange = new Calendar("2026-10-24T12:00:00+02:00", "en-GB", "Europe/Berlin");
    expect(beforeChange.daysUntil("2026-10-26T12:00:00+01:00")).toBe(2);
});
