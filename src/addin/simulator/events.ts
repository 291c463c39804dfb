/** The frame in which the add-in's handlers run, as Outlook on the web has one for each mail being written. */
import { meetOutlook } from "./runtimes.ts";

const runtime = meetOutlook();
const script = document.createElement("script");
script.src = "launchevent.js";
script.addEventListener("load", () => {
    window.handlers = runtime;
});
document.head.append(script);
