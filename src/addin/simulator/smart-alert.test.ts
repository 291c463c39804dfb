import { beforeEach, expect, test } from "vitest";
import { askAboutHeldMail, askAboutSlowAddIn } from "./smart-alert.ts";

beforeEach(() => document.body.replaceChildren());

const find = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
const buttons = () => [...document.querySelectorAll<HTMLElement>("fluent-button")].map((button) => button.textContent);

test("Where the add-in names a command, its button comes first", async () => {
    const choice = askAboutHeldMail({
        allowEvent: false,
        errorMessage: "Wrong Priya.",
        commandId: "composeOpenPane",
        cancelLabel: "Review draft",
    });
    expect(buttons()).toEqual(["Review draft", "Don’t send", "Send anyway"]);
    find("dialog-review")?.click();
    expect(await choice).toBe("review");
    expect(find("send-dialog")).toBeNull();
});

test("An older Outlook offers two ways", async () => {
    const choice = askAboutHeldMail({ allowEvent: false, errorMessage: "Wrong Priya." });
    expect(buttons()).toEqual(["Don’t send", "Send anyway"]);
    find("dialog-sendAnyway")?.click();
    expect(await choice).toBe("sendAnyway");
});

test("Closing the dialog does not send", async () => {
    const { choice } = askAboutSlowAddIn();
    find("send-dialog")?.dispatchEvent(new Event("cancel"));
    expect(await choice).toBe("dontSend");
});

test("Mail text in the message stays text", () => {
    void askAboutHeldMail({ allowEvent: false, errorMessage: "", errorMessageMarkdown: "“\\[Company\\] \\<b\\>” is empty.\n\n+2 more" });
    expect([...document.querySelectorAll("dialog p")].map((paragraph) => paragraph.textContent)).toEqual([
        "“[Company] <b>” is empty.",
        "+2 more",
    ]);
});
