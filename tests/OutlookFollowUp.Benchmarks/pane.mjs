// How long until the pane can be used, and until a slip that was typed is shown:
//   dotnet build tests/OutlookFollowUp.Browser.Tests    (brings the browser's driver)
//   dotnet run --project src/OutlookFollowUp.Api        (in another window)
//   node tests/OutlookFollowUp.Benchmarks/pane.mjs http://localhost:5080
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";

const service = process.argv[2] ?? "http://localhost:5080";
const rounds = Number(process.argv[3] ?? 7);
const driver = fileURLToPath(new URL("../OutlookFollowUp.Browser.Tests/bin/Debug/net10.0/.playwright/package", import.meta.url));
const { chromium } = createRequire(import.meta.url)(driver);
const installed = [process.env.BROWSER_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath: installed, args: ["--no-sandbox", "--disable-background-networking"] });

/** What the pane sees of Outlook: nobody reads or writes a mail. */
function stubOutlook() {
    const Office = {
        onReady: () => Promise.resolve({ host: "Outlook" }),
        HostType: { Outlook: "Outlook" },
        EventType: { ItemChanged: "changed" },
        AsyncResultStatus: { Succeeded: "succeeded" },
        context: {
            requirements: { isSetSupported: () => true },
            mailbox: { displayNewMessageForm: () => undefined, addHandlerAsync: (_type, _handler, done) => done({ status: "succeeded" }) },
        },
    };
    const OfficeRuntime = { storage: { getItem: () => Promise.resolve(null), setItem: () => Promise.resolve() } };
    window.outlookSimulator = { runtime: () => ({ Office, OfficeRuntime, faults: {} }) };
}

/** Loads the pane's page in a browser that has never seen it; without scripts it is the same page with nothing in it. */
async function load(withScripts) {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(stubOutlook);
    if (!withScripts) await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${service}/simulator-taskpane.html`);
    if (withScripts) await page.waitForFunction(() => document.querySelector("[data-testid=write]")?.offsetParent, undefined, { timeout: 120_000 });
    const measured = await page.evaluate(() => {
        const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
        return { ms: performance.now(), bytes: loaded.reduce((sum, entry) => sum + entry.transferSize, 0), files: loaded.length };
    });
    await context.close();
    return measured;
}

/** From the last key of a misspelt word to the finding about it. */
async function keystrokes(words) {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await page.goto(service);
    await page.locator("[data-testid=try-it]").click();
    const frame = page.frameLocator("[data-testid=draft-pane]");
    await frame.locator("[data-testid=verdict][data-busy=false]").waitFor({ timeout: 120_000 });
    await page.locator("[data-testid=compose-body]").click();
    // Into the first paragraph: what stands below the sign-off is a signature.
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "End"]) await page.keyboard.press(key);
    const times = [];
    for (const word of words) {
        await page.keyboard.type(` ${word} `);
        const start = performance.now();
        await frame.locator("[data-testid=finding]", { hasText: word }).first().waitFor({ timeout: 120_000 });
        times.push(performance.now() - start);
    }
    return times;
}

const least = (values) => Math.round(Math.min(...values));
const middle = (values) => Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);
const [full, empty] = [[], []];
await load(true);
for (let round = 0; round < rounds; round++) {
    full.push(await load(true));
    empty.push(await load(false));
}
const times = await keystrokes(["definately", "tommorow", "recieve", "seperate", "occured", "untill", "wich"].slice(0, rounds));
const line = (name, values) => `${name.padEnd(34)} least ${String(least(values)).padStart(6)} ms   median ${String(middle(values)).padStart(6)} ms`;
console.log(`load ${loadavg()[0].toFixed(1)}, ${rounds} rounds, an empty cache each`);
console.log(line("pane, until something can be done", full.map((one) => one.ms)), `  ${full[0].bytes} bytes in ${full[0].files} requests`);
console.log(line("the same page with nothing in it", empty.map((one) => one.ms)));
console.log(line("from a keystroke to its finding", times));
await browser.close();
