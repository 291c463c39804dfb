import { beforeEach, expect, test, vi } from "vitest";
import type { SettingsAnswer, UserSettings } from "../contract.ts";
import { ServiceError } from "../service.ts";
import { settings } from "../test/sample.ts";
import { SettingsView } from "./settings-view.ts";

let place: HTMLElement;
const save = vi.fn<(changed: UserSettings) => Promise<SettingsAnswer>>();
const erase = vi.fn(() => Promise.resolve());
const exportCopy = vi.fn(() => Promise.resolve());

beforeEach(() => {
    vi.clearAllMocks();
    place = document.createElement("div");
    document.body.replaceChildren(place);
    save.mockImplementation((changed) => Promise.resolve({ ...settings(), ...changed }));
    new SettingsView(
        place,
        settings(),
        [
            { id: "wordiness", severity: "suggestion", summary: "Padding can go.", help: "/rules/wordiness" },
            { id: "typo", severity: "warning", summary: "A word is misspelt.", help: "/rules/typo" },
        ],
        { save, erase, export: exportCopy },
    ).draw();
});

const find = <T extends HTMLElement = HTMLInputElement>(selector: string) => {
    const found = place.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function change(input: HTMLInputElement, value: string | boolean): void {
    if (typeof value === "boolean") input.checked = value;
    else input.value = value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
}

test("A setting is saved when it is changed, with everything that was set before", async () => {
    change(find("[data-testid=cadence-nudgeGap]"), "9");
    await settled();
    expect({ ...save.mock.lastCall?.[0], cadenceSettings: settings().cadenceSettings }).toEqual(
        settings({ cadence: { thankYouTarget: 24, nudgeGap: 9 } }),
    );
    expect(find("[data-testid=settings-status]").textContent).toBe("Saved.");
    find("[data-testid=cadence-nudgeGap-reset]").click();
    await settled();
    expect(save.mock.lastCall?.[0].cadence["nudgeGap"]).toBe(7);
});

test("What lies outside its range is not sent", async () => {
    change(find("[data-testid=cadence-nudgeGap]"), "99");
    await settled();
    expect(save).not.toHaveBeenCalled();
});

test("What is refused says why, and shows what still holds", async () => {
    save.mockRejectedValue(new ServiceError("failed", "Thanks cannot be late before they are due."));
    const input = find("[data-testid=cadence-thankYouTarget]");
    change(input, "48");
    await settled();
    expect(find("[data-testid=settings-status]").textContent).toContain("Thanks cannot be late");
    expect(input.value).toBe("24");
    change(find("[data-testid=rule][data-rule=typo]"), false);
    await settled();
    expect(find("[data-testid=rule][data-rule=typo]").checked).toBe(true);
});

test("Rules are switched off and on by name, and counted", async () => {
    change(find("[data-testid=rule][data-rule=typo]"), false);
    await settled();
    expect(save.mock.lastCall?.[0].disabledRules).toEqual(["wordiness", "typo"]);
    change(find("[data-testid=rule][data-rule=wordiness]"), true);
    await settled();
    expect(save.mock.lastCall?.[0].disabledRules).toEqual(["typo"]);
    expect(find("[data-testid=rules-suggestion]").textContent).toContain("all 1 on");
});

test("Words are added and removed", async () => {
    find("[data-testid=word-new]").value = " Kotlin ";
    find("form").dispatchEvent(new Event("submit", { cancelable: true }));
    await settled();
    expect(save.mock.lastCall?.[0].words).toEqual(["Brightquay", "Kotlin"]);
    find("[data-testid=word-remove]").click();
    await settled();
    expect(save.mock.lastCall?.[0].words).toEqual(["Kotlin"]);
    expect(find("[data-testid=words]").textContent).toBe("Kotlin");
});

test("Nothing is erased until it is acknowledged", () => {
    find("[data-testid=erase]").click();
    find("[data-testid=erase-yes]").click();
    expect(erase).not.toHaveBeenCalled();
    change(find("[data-testid=erase-sure]"), true);
    find("[data-testid=erase-yes]").click();
    expect(erase).toHaveBeenCalledOnce();
});

test("What may be written elsewhere is off until it is switched on", async () => {
    expect(find("[data-testid=write-back-todo]").checked).toBe(false);
    change(find("[data-testid=write-back-todo]"), true);
    await settled();
    expect(save.mock.lastCall?.[0].writeBack).toEqual({ toDo: true, drafts: false });
});
