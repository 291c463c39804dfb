import { expect, test } from "vitest";
import { h } from "../dom.ts";
import { dana, priya } from "../test/sample.ts";
import type { Message } from "./graph.ts";
import { startAnswer } from "./quoting.ts";

const lee = { name: "Lee Novak", address: "lee@fabrikam.example" };
const recipient = (person: typeof dana) => ({ emailAddress: person });

function message(changes: Partial<Message> = {}): Message {
    return {
        id: "m1",
        subject: "Your interview",
        bodyPreview: "",
        body: { contentType: "html", content: "<p>See you <script>x</script><b>Friday</b></p>" },
        from: recipient(priya),
        toRecipients: [recipient(dana)],
        ccRecipients: [recipient(lee)],
        bccRecipients: [],
        sentDateTime: "2026-11-19T10:00:00Z",
        receivedDateTime: "2026-11-19T10:00:00Z",
        conversationId: "c1",
        hasAttachments: false,
        isRead: true,
        isDraft: false,
        ...changes,
    };
}

test("A reply goes to the sender, one to all to everybody else too, and a forward to nobody yet", () => {
    expect(startAnswer("reply", message(), dana)).toMatchObject({
        to: [priya],
        cc: [],
        subject: "Re: Your interview",
        conversationId: "c1",
    });
    expect(startAnswer("replyAll", message(), dana)).toMatchObject({ to: [priya], cc: [lee] });
    expect(startAnswer("forward", message(), dana)).toMatchObject({ to: [], cc: [], subject: "Fw: Your interview" });
});

test("Answering one's own mail goes to whom it went to", () => {
    const sent = message({ from: recipient(dana), toRecipients: [recipient(priya)] });
    expect(startAnswer("reply", sent, dana).to).toEqual([priya]);
});

test("A subject is marked as a reply once", () => {
    expect(startAnswer("reply", message({ subject: "RE: Your interview" }), dana).subject).toBe("RE: Your interview");
});

test("The history begins where Outlook's does, and brings no script along", () => {
    const { history } = startAnswer("reply", message(), dana);
    const html = h("div", {}, history).innerHTML;
    expect(html).toMatch(/^<div id="appendonsend"><\/div><hr/);
    expect(html).toContain('<div id="divRplyFwdMsg"');
    expect(html).toContain("Priya Raman &lt;priya@northwind.example&gt;");
    expect(html).toContain("<p>See you <b>Friday</b></p>");
});

test("A plain mail is quoted line by line, as text", () => {
    const { history } = startAnswer("reply", message({ body: { contentType: "text", content: "One\n<b>two</b>" } }), dana);
    expect(h("div", {}, history).innerHTML).toContain("<div>One</div><div>&lt;b&gt;two&lt;/b&gt;</div>");
});
