import "./components.ts";
import "./pane.css";
import { byId, show } from "../dom.ts";
import * as outlook from "../outlook.ts";
import { paneText } from "../strings.ts";
import { followTheme } from "../theme.ts";
import { Pane } from "./pane.ts";
import { emptyState } from "./states.ts";

void outlook.ready().then((inOutlook) => {
    followTheme(inOutlook ? outlook.isDark : undefined);
    if (inOutlook) new Pane().start();
    else show(byId("today"), emptyState("mail", paneText.notInOutlookTitle, paneText.notInOutlookHint));
});
