import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OfficeStandIn } from "../simulator/office-standin.ts";
import { checked, draft, finding, outlookWindow } from "../test/sample.ts";
import { dismissalOf, isDismissed, readDismissals, withoutDismissed, writeDismissals } from "./dismissals.ts";

const day = 86_400_000;
const error = finding({ severity: "error", rule: "placeholder", where: { part: "body", quote: "[Role]" } });
const reply = draft({ conversationId: "c1" });

beforeEach(() => {
    const { Office, OfficeRuntime } = new OfficeStandIn(outlookWindow());
    Object.assign(globalThis, { Office, OfficeRuntime });
});
afterEach(() => vi.unstubAllGlobals());

test("What is put aside no longer counts, and the verdict is that on the rest", () => {
    const check = checked([finding(), error]);
    const rest = withoutDismissed(check, reply, [dismissalOf(error, reply, 0)]);
    expect(rest).toMatchObject({ verdict: "review", findings: [finding()] });
    expect(withoutDismissed(rest, reply, [dismissalOf(finding(), reply, 0)]).verdict).toBe("send");
    expect(check.verdict).toBe("block");
});

test("It holds for the same words wherever they stand, in this conversation and to these people", () => {
    const said = [dismissalOf(error, reply, 0)];
    const moved = { ...error, where: { ...error.where, start: 400 } };
    expect(isDismissed(moved, reply, said)).toBe(true);
    expect(isDismissed({ ...error, where: { part: "body", quote: "[Company]" } }, reply, said)).toBe(false);
    expect(isDismissed({ ...error, rule: "typo" }, reply, said)).toBe(false);
    expect(isDismissed(error, { ...reply, conversationId: "c2" }, said)).toBe(false);
    expect(isDismissed(error, { ...reply, to: [{ name: "Kit", address: "kit@else.example" }] }, said)).toBe(false);
});

test("A conversation's are known to its later mails, a new mail's to itself alone", async () => {
    await writeDismissals([dismissalOf(error, reply, 5 * day), dismissalOf(finding(), draft(), 5 * day)], 6 * day);
    expect(await readDismissals()).toHaveLength(2);
    const window = outlookWindow();
    const another = new OfficeStandIn({ ...window, storage: new Map([["dismissed", JSON.stringify([dismissalOf(error, reply, 0)])]]) });
    Object.assign(globalThis, { Office: another.Office, OfficeRuntime: another.OfficeRuntime });
    expect(await readDismissals()).toEqual([dismissalOf(error, reply, 0)]);
});

test("A conversation that is over is forgotten, and a note that cannot be read is none", async () => {
    await writeDismissals([dismissalOf(error, reply, 0)], 91 * day);
    expect(await readDismissals()).toEqual([]);
    const broken = new OfficeStandIn({ ...outlookWindow(), storage: new Map([["dismissed", "{"]]) });
    Object.assign(globalThis, { Office: broken.Office, OfficeRuntime: broken.OfficeRuntime });
    expect(await readDismissals()).toEqual([]);
});
