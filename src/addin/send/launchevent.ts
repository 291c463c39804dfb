/** The add-in without a page: Outlook runs this file while a mail is written and when Send is pressed. The names are the manifest's. */
import { handle } from "../outlook.ts";
import { decideAtSend, prepareWhileWriting } from "./handlers.ts";

handle("onMessageSendHandler", decideAtSend);
handle("onNewMessageComposeHandler", prepareWhileWriting);
handle("onMessageRecipientsChangedHandler", prepareWhileWriting);
handle("onMessageAttachmentsChangedHandler", prepareWhileWriting);
handle("onMessageFromChangedHandler", prepareWhileWriting);
