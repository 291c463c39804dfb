/** The task pane as it ships, with our Office.js in place of Microsoft's. */
import { meetOutlook } from "./runtimes.ts";

meetOutlook();
void import("../pane/taskpane.ts");
