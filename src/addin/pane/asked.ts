/** What the dialog at Send asked about. The pane that it opens brings that finding into view, once. */
export class Asked {
    private readonly rule: string = "";
    private readonly quote: string = "";

    /** @param context What the handler at Send handed over; anything else asks about nothing. */
    constructor(context: string | undefined) {
        try {
            const { rule, quote } = JSON.parse(context ?? "") as { rule?: unknown; quote?: unknown };
            if (typeof rule === "string") this.rule = rule;
            if (typeof quote === "string") this.quote = quote;
        } catch {
            // Opened by hand.
        }
    }

    /** Whether there is nothing (more) to show, because the finding has been shown or none was asked about. */
    showIn(container: HTMLElement): boolean {
        if (this.rule === "") return true;
        const cards = [...container.querySelectorAll<HTMLElement>("[data-testid=finding]")].filter(
            (one) => one.dataset["rule"] === this.rule,
        );
        const card = cards.find((one) => flat(one).includes(this.quote)) ?? cards[0];
        if (!card) return false;
        const stop = card.querySelector<HTMLElement>("[data-roving]") ?? card;
        if (stop === card) card.tabIndex = -1;
        stop.focus();
        card.scrollIntoView({ block: "nearest" });
        return true;
    }
}

function flat(element: HTMLElement): string {
    return (element.textContent ?? "").replace(/\s+/g, " ");
}
