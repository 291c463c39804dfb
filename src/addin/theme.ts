import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components";

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** Dresses the page as Outlook is dressed, or as the system is where Outlook does not say, and follows when the system changes. */
export function followTheme(outlookIsDark: () => boolean | undefined = () => undefined): void {
    const dress = () => {
        const dark = outlookIsDark() ?? systemIsDark.matches;
        setTheme(dark ? webDarkTheme : webLightTheme);
        document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    };
    systemIsDark.addEventListener("change", dress);
    dress();
}
