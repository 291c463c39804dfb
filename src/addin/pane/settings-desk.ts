import { show } from "../dom.ts";
import { type Service, ServiceError } from "../service.ts";
import { settingsText as text } from "../strings.ts";
import { SettingsView } from "./settings-view.ts";
import { troubleState, waitingState } from "./states.ts";

/** Shows the settings as they are now. */
export async function openSettings(place: HTMLElement, service: Service, erased: () => void): Promise<void> {
    if (place.childElementCount === 0) show(place, waitingState(text.loading));
    try {
        const [settings, rules] = await Promise.all([service.settings(), service.rules()]);
        new SettingsView(place, settings, rules, {
            save: (changed) => service.saveSettings(changed),
            export: async () => {
                saveFile(await service.export());
            },
            erase: async () => {
                await service.erase();
                erased();
            },
        }).draw();
    } catch (error) {
        const trouble = error instanceof ServiceError ? error.trouble : "failed";
        show(
            place,
            troubleState(trouble, () => void openSettings(place, service, erased)),
        );
    }
}

function saveFile(content: Blob): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(content);
    link.download = text.exportFile;
    link.click();
    setTimeout(() => {
        URL.revokeObjectURL(link.href);
    }, 60_000);
}
