import { h } from "../dom.ts";
import { icon } from "../icons.ts";
import { simulatorText as text } from "../strings.ts";
import type { OutgoingMail } from "./graph.ts";

type Files = OutgoingMail["attachments"];

/** The files that go along: a menu to add them, by name or from the disk, and a list of them. */
export class AttachmentsField {
    readonly menu = h("details", { class: "attach" }) as HTMLDetailsElement;
    readonly list = h("ul", { class: "files", "data-testid": "attachments" });
    attached: Files = [];

    constructor(
        attached: Files,
        private readonly changed: () => void,
    ) {
        const name = h("input", { type: "text", placeholder: "portfolio.pdf", "data-testid": "attach-name" }) as HTMLInputElement;
        const file = h("input", { type: "file", multiple: true, "data-testid": "attach-file" }) as HTMLInputElement;
        const addNamed = () => {
            if (name.value.trim() !== "") this.attach([{ name: name.value.trim() }]);
            name.value = "";
        };
        name.addEventListener("keydown", (event) => {
            if (event.key === "Enter") addNamed();
        });
        file.addEventListener("change", () => void this.attachFiles([...(file.files ?? [])]));
        this.show(attached);
        this.menu.append(
            h("summary", { "data-testid": "compose-attach" }, icon("attach", 16), text.attach),
            h(
                "div",
                { class: "attach-menu" },
                h("label", {}, text.attachName, name),
                h("fluent-button", { size: "small", "data-testid": "attach-add", click: addNamed }, text.attachAdd),
                h("label", {}, text.attachFile, file),
            ),
        );
    }

    private async attachFiles(files: File[]): Promise<void> {
        const read = async (file: File) => ({ name: file.name, contentType: file.type, size: file.size, contentBytes: await base64(file) });
        this.attach(await Promise.all(files.map(read)));
    }

    private attach(files: Files): void {
        this.menu.open = false;
        this.replace([...this.attached, ...files]);
    }

    private replace(files: Files): void {
        this.show(files);
        this.changed();
    }

    private show(files: Files): void {
        this.attached = files;
        this.list.replaceChildren(...files.map((file) => this.chip(file)));
    }

    private chip(file: Files[number]): HTMLElement {
        const remove = () => this.replace(this.attached.filter((one) => one !== file));
        return h(
            "li",
            { class: "chip", "data-testid": "attachment" },
            icon("attach", 14),
            file.name,
            h("button", { type: "button", "aria-label": text.remove(file.name), click: remove }, icon("close", 12)),
        );
    }
}

function base64(file: File): Promise<string> {
    return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
        reader.onerror = () => reject(new Error(`${file.name} could not be read`));
        reader.readAsDataURL(file);
    });
}
