import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as outlook from "./outlook.ts";
import { OfficeStandIn } from "./simulator/office-standin.ts";
import { dana, draft, outlookWindow, priya } from "./test/sample.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

function meet(...[window, faults]: ConstructorParameters<typeof OfficeStandIn>) {
    vi.stubGlobal("Office", new OfficeStandIn(window, faults).Office);
}

async function finished<T>(promise: Promise<T>): Promise<T> {
    await vi.runAllTimersAsync();
    return promise;
}

test("The whole draft is read although Outlook allows three calls at a time", async () => {
    meet(outlookWindow());
    expect(await finished(outlook.readDraft())).toEqual(draft());
});

test("What is written arrives", async () => {
    const window = outlookWindow();
    meet(window);
    await finished(Promise.all([outlook.writeBody("<p>New</p>"), outlook.writeSubject("Thanks"), outlook.writeRecipients("cc", [priya])]));
    expect(window.mail).toMatchObject({ html: "<p>New</p>", subject: "Thanks", cc: [priya] });
});

test("A call that fails is a rejected promise, and the next one gets its turn", async () => {
    meet(outlookWindow(), { failing: new Set(["body.getAsync"]) });
    const failure = expect(outlook.readBody()).rejects.toMatchObject({ message: "Told to fail" });
    await finished(failure);
    expect(await finished(outlook.readRecipients("to"))).toEqual([priya]);
});

test("Where Outlook will not name the sender, the mailbox's owner is", async () => {
    meet(outlookWindow({ from: priya }), { failing: new Set(["from.getAsync"]) });
    expect((await finished(outlook.readDraft())).from).toEqual(dana);
});

test("A note stays with the mail", async () => {
    meet(outlookWindow());
    expect(await finished(outlook.recall("verdict"))).toBeUndefined();
    await finished(outlook.remember("verdict", "fine"));
    expect(await finished(outlook.recall("verdict"))).toBe("fine");
});

test("A new mail's text is escaped", () => {
    const window = outlookWindow();
    const openCompose = vi.spyOn(window, "openCompose");
    meet(window);
    outlook.openDraft({ to: [priya], subject: "Hello", text: "Hi <b>Priya</b>,\n" });
    expect(openCompose).toHaveBeenCalledWith({
        to: [priya.address],
        subject: "Hello",
        html: "<div>Hi &lt;b&gt;Priya&lt;/b&gt;,</div><div><br></div>",
    });
});

test("Outside Outlook nothing is ready", async () => {
    expect(await outlook.ready()).toBe(false);
});
