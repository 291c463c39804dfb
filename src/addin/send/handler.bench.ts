// @vitest-environment node
/** From the event to its completion, as `npm run measure` shows it; set SERVICE to the address of a running sandbox to have it asked, too. */
import { createContext, runInContext } from "node:vm";
import { bench, describe } from "vitest";
import { build } from "vite";
import { OfficeStandIn } from "../simulator/office-standin.ts";
import { checked, draft, finding, outlookWindow } from "../test/sample.ts";
import { noteFor, noteKey } from "./prepared.ts";

const built = await build({ configFile: "vite.send.config.ts", logLevel: "silent", build: { write: false } });
const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) => ("output" in result ? result.output : []));
const script = outputs.map((output) => ("code" in output ? output.code : "")).join("");

const service = process.env["SERVICE"];
const paragraph = "<p>Thank you for showing me the ticket machines yesterday, and for the question about the second screen.</p>";
const mail = { html: `<p>Dear Anika,</p>${paragraph.repeat(8)}<p>Kind regards,<br>Delia</p>` };

/** A runtime of the handlers that has been used before, as in Outlook. */
function runtime(answer: (url: string, init: RequestInit) => Promise<unknown>, notes = new Map<string, string>()) {
    const window = outlookWindow({ ...mail, notes });
    const standIn = new OfficeStandIn(window);
    const { Office, OfficeRuntime } = standIn;
    runInContext(script, createContext({ Office, OfficeRuntime, fetch: answer, setTimeout, clearTimeout, Date }));
    return () => new Promise<unknown>((resolve) => standIn.raise("onMessageSendHandler", resolve));
}

const refused = () => Promise.reject(new TypeError("Failed to fetch"));
const note = noteFor(draft({ body: { contentType: "html", content: mail.html } }), checked([finding()]));
const prepared = runtime(refused, new Map([[noteKey, note]]));
const alone = runtime(refused);
const asking = runtime((url, init) => fetch(url.replace(/^https:\/\/localhost:5081/, service ?? ""), init));

describe("Send", () => {
    bench("with a verdict prepared", async () => void (await prepared()));
    bench("with no service", async () => void (await alone()));
    bench.skipIf(!service)("with the service", async () => void (await asking()));
});
