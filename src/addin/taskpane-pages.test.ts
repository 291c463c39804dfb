import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const main = (page: string) => /<main>[\s\S]*<\/main>/.exec(readFileSync(new URL(page, import.meta.url), "utf8"))?.[0].replace(/\s+/g, " ");

test("The simulator's task pane is Outlook's", () => {
    expect(main("simulator-taskpane.html")).toBe(main("taskpane.html"));
});
