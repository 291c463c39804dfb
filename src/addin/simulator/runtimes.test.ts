import { expect, test } from "vitest";
import { faultsIn } from "./runtimes.ts";

test("What goes wrong can be said in the address", () => {
    const faults = faultsIn(new URLSearchParams("delay=300&failing=body.getAsync,to.getAsync&twice=cc.getAsync&mailbox=1.13&service=2000"));
    expect(faults).toEqual({
        delayMs: 300,
        failing: new Set(["body.getAsync", "to.getAsync"]),
        twice: new Set(["cc.getAsync"]),
        mailboxSet: "1.13",
        service: 2_000,
    });
    expect(faultsIn(new URLSearchParams("service=dead"))).toEqual({ service: "dead" });
    expect(faultsIn(new URLSearchParams("x=y&delay=soon"))).toEqual({ delayMs: 0 });
});
