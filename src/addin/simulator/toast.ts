import { byId } from "../dom.ts";

const shownMs = 4_000;

/** A word on what has just been done. */
export function toast(words: string): void {
    const place = byId("toast");
    place.textContent = words;
    place.classList.add("shown");
    setTimeout(() => place.classList.remove("shown"), shownMs);
}
