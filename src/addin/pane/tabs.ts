import { byId, h } from "../dom.ts";
import { icon } from "../icons.ts";
import { paneText as text } from "../strings.ts";

export type Tab = "today" | "draft" | "interviews" | "settings";

/** The tabs and their panels, one of which shows. */
export class Tabs {
    private list: (HTMLElement & { activeid?: string }) | undefined;

    /** @param chosen is told of every choice, also of the tab that is active already. */
    constructor(private readonly chosen: (tab: Tab) => void) {}

    get active(): Tab {
        return (this.list?.activeid?.replace("-tab", "") as Tab | undefined) ?? "today";
    }

    draw(active: Tab): void {
        const tab = (id: Tab, label: string | SVGElement, name?: string) =>
            h(
                "fluent-tab",
                {
                    id: `${id}-tab`,
                    "aria-controls": id,
                    "data-testid": `tab-${id}`,
                    ...(name ? { "aria-label": name, title: name } : {}),
                    click: () => {
                        this.chosen(id);
                    },
                },
                label,
            );
        this.list = h(
            "fluent-tablist",
            { "aria-label": text.tabs, activeid: `${active}-tab` },
            tab("today", text.today),
            tab("draft", text.draft),
            tab("interviews", text.interviews),
            tab("settings", icon("settings", 20), text.settings),
        );
        // Arrow keys choose by moving the focus; a click has told already, and telling twice does no harm.
        this.list.addEventListener("change", () => {
            this.chosen(this.active);
        });
        byId("tabs").replaceChildren(this.list);
        this.showPanel(true);
    }

    /** Shows the active tab's panel, or none while a page lies over it. */
    showPanel(isShown: boolean): void {
        for (const tab of ["today", "draft", "interviews", "settings"] as const) byId(tab).hidden = !isShown || tab !== this.active;
    }

    remove(): void {
        byId("tabs").replaceChildren();
    }
}
