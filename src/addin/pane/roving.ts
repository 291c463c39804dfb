const moves: Record<string, (at: number, count: number) => number> = {
    ArrowDown: (at, count) => Math.min(at + 1, count - 1),
    ArrowUp: (at) => Math.max(at - 1, 0),
    Home: () => 0,
    End: (_at, count) => count - 1,
};

/** Makes one stop of everything in it that is marked `data-roving`: Tab passes it, the arrow keys, Home and End move within. */
export function roving(list: HTMLElement): HTMLElement {
    const stops = () => [...list.querySelectorAll<HTMLElement>("[data-roving]")].filter((stop) => !isFolded(stop));
    const stopAt = (current: HTMLElement | undefined) => {
        for (const stop of list.querySelectorAll<HTMLElement>("[data-roving]")) stop.tabIndex = stop === current ? 0 : -1;
    };
    list.addEventListener("focusin", (event) => {
        const stop = (event.target as Element).closest<HTMLElement>("[data-roving]");
        if (stop) stopAt(stop);
    });
    list.addEventListener("keydown", (event) => {
        const all = stops();
        const at = all.indexOf(event.target as HTMLElement);
        const move = moves[event.key];
        if (at < 0 || !move) return;
        event.preventDefault();
        all[move(at, all.length)]?.focus();
    });
    stopAt(stops()[0]);
    return list;
}

function isFolded(element: Element): boolean {
    const fold = element.closest("details:not([open])");
    return fold !== null && element.closest("summary")?.parentElement !== fold;
}
