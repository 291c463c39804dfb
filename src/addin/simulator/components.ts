/** The Fluent components of the simulator's own page. */
import "@fluentui/web-components/avatar.js";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/spinner.js";
