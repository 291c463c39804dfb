/** Every English word of the add-in, by where it shows. */
import type { ActionKind, Correction, DraftPart, ProcessState, Severity } from "./contract.ts";

export const product = "Outlook Follow-Up";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The people a thing is for: "Kit Larkin", "Kit and Lee", "Kit, Lee and Sam". */
export function names(people: string[], nobody = "them"): string {
    const last = people[people.length - 1];
    if (!last) return nobody;
    return people.length === 1 ? last : `${people.slice(0, -1).join(", ")} and ${last}`;
}

const whatToDo: Record<ActionKind, (who: string) => string> = {
    thankYou: (who) => `Thank ${who}`,
    sendPromised: (who) => `Send ${who} what you promised`,
    nudge: (who) => `Ask ${who} where things stand`,
    secondNudge: (who) => `Ask ${who} once more`,
    letGo: () => "Let this one go",
    answerThem: (who) => `Answer ${who}`,
    noShow: (who) => `Ask ${who} about the missed interview`,
    replyToOffer: (who) => `Thank ${who} for the offer`,
    decideOffer: () => "Decide on the offer",
    replyToRejection: (who) => `Thank ${who} for letting you know`,
    askFeedback: (who) => `Ask ${who} for feedback`,
    reconnect: (who) => `Get back in touch with ${who}`,
    call: (who) => `Call ${who}`,
    linkedIn: (who) => `Connect with ${who} on LinkedIn`,
    handwrittenNote: (who) => `Write ${who} a card by hand`,
    debrief: () => "Note down how it went",
};

const subjects: Partial<Record<ActionKind, (role: string) => string>> = {
    thankYou: (role) => `Thank you for the ${role} interview`,
    sendPromised: (role) => `What I promised to send: ${role}`,
    nudge: (role) => `Following up on the ${role} interview`,
    secondNudge: (role) => `Following up on the ${role} interview`,
    answerThem: (role) => `Your question about the ${role} interview`,
    noShow: (role) => `Finding a new time for the ${role} interview`,
    replyToOffer: (role) => `The ${role} offer`,
    replyToRejection: (role) => `Thank you for letting me know: ${role}`,
    askFeedback: (role) => `Feedback on the ${role} interview`,
    reconnect: (role) => `Staying in touch after the ${role} interview`,
};

export const paneText = {
    tabs: "Views",
    notInOutlookTitle: "This page lives in Outlook",
    notInOutlookHint: "Open it from the Follow-Up button of a mail.",
    today: "Today",
    draft: "This draft",
    retry: "Try again",
    signIn: "Sign in",
    loading: "Looking through your interviews…",
    offlineTitle: "Can’t reach Outlook Follow-Up",
    offlineHint: "Check your connection. We keep trying by ourselves.",
    signedOutTitle: "You are signed out",
    signedOutHint: "Sign in, and your follow-ups are back where you left them.",
    failedTitle: "That didn’t work",
    failedHint: "Something went wrong on our side. Your mail is untouched.",
};

export const todayText = {
    groups: { now: "Today", soon: "Coming up", whenever: "When you have a minute", waiting: "Nothing to do for now", done: "Behind you" },
    nothingTitle: "Nothing to do today",
    nothingHint: "Nobody is waiting for word from you. We will say when something opens.",
    emptyTitle: "No interviews yet",
    emptyHint: "Once an interview is in your mail or calendar, what comes next shows up here.",
    firstSyncTitle: "Reading your mail for the first time",
    syncFailed: "Your mail could not be read the last time. What you see may be out of date.",
    write: "Write it",
    more: "More",
    done: "Done already",
    tomorrow: "Remind me tomorrow",
    nextWeek: "Remind me in a week",
    dismiss: "Not this one",
    wrong: "Something wrong here?",
    notAnInterview: "This is not an interview of mine",
    letGo: "Let it go",
    reopen: "Take it up again",
    notes: "Write notes",
    said: {
        doneElsewhere: "Marked as done.",
        dismissed: "Put aside.",
        snoozed: "We will remind you.",
        notAnInterview: "Taken off the list.",
        closed: "Let go. Good luck with the next one.",
        reopened: "Back on the list.",
    } satisfies Record<Correction["kind"], string>,
    noted: "Your notes are saved.",
    undo: "Undo",
    correctionFailed: "That did not get through. Nothing was changed.",
    evidence: "How do we know?",
    openMail: "Open the mail",
    fromCalendar: "From your calendar",
    fromMail: "From your mail",
    refresh: "Read my mail again",
    updating: "Reading your mail…",
    summary: (count: number) => (count === 0 ? "Nothing to do today" : plural(count, "thing to do", "things to do")),
    syncProgress: (messages: number) => `${plural(messages, "mail", "mails")} read so far. The list fills up as we go.`,
    synced: (messages: number, when: string) => `${plural(messages, "mail", "mails")} read, last at ${when}`,
    whatToDo: (kind: ActionKind, people: string[]) =>
        (whatToDo[kind] as (typeof whatToDo)[ActionKind] | undefined)?.(names(people)) ?? kind,
    by: (when: string) => `by ${when}`,
    overdue: (when: string) => `This was best done by ${when}. It is still worth it.`,
    until: (when: string) => `until ${when}`,
    interviewOn: (when: string) => `Interview: ${when}`,
    round: (round: number) => `round ${round}`,
    subject: (kind: ActionKind, role: string) => subjects[kind]?.(role),
    greeting: (firstNames: string[]) => `Hi ${names(firstNames, "there")},\n\n`,
    states: {
        invited: "Invited",
        scheduled: "Interview ahead",
        interviewed: "Interviewed",
        waiting: "Waiting",
        nextRound: "Next round",
        onHold: "On hold",
        offer: "Offer",
        rejected: "Not this time",
        withdrawn: "Withdrawn",
        closed: "Closed",
    } satisfies Record<ProcessState, string>,
};

export const debriefText = {
    title: (company: string) => `Notes on ${company}`,
    hint: "For you alone. What you note here makes your thank-you specific, and shows before your next interview.",
    topics: "What did you talk about? One thing a line",
    concerns: "Did somebody doubt something? One thing a line",
    promised: "What did you promise to send? One thing a line",
    answerBy: "When did they say they would answer?",
    wentWell: "What went well?",
    improve: "What would you do differently?",
    insights: "What did you learn about the role and the people?",
    casual: "They write and speak informally",
    noContact: "They asked not to be contacted until then",
    save: "Save notes",
    cancel: "Back",
};

const parts: Record<DraftPart, string> = {
    body: "",
    subject: "Subject",
    to: "To",
    cc: "Cc",
    bcc: "Bcc",
    from: "From",
    attachments: "Attachments",
};

export const draftText = {
    idleTitle: "Nothing to check yet",
    idleHint: "Start or open a mail you are writing. It is checked as you type, against the interview it is about.",
    begunTitle: "Go ahead, write",
    begunHint: "Your mail is checked as you type, against the interview it is about.",
    checking: "Checking…",
    clean: "Good to go",
    cleanHint: "Nothing in it needs another look. Send it when you are ready.",
    ideas: "Good to go",
    review: "Worth a look before you send",
    block: "Hold on before you send",
    groups: { error: "Fix before sending", warning: "Worth a look", suggestion: "Ideas, if you like" } satisfies Record<Severity, string>,
    why: "Why this matters",
    changedMeanwhile: "Your mail changed in the meantime, so nothing was touched. Here is how it looks now.",
    fixFailed: "Outlook did not accept the change. Please make it by hand.",
    checkFailed: "The last check did not get through. You can send all the same.",
    counts: (errors: number, warnings: number, ideas: number) =>
        [
            errors && plural(errors, "thing to fix", "things to fix"),
            warnings && plural(warnings, "thing to look at", "things to look at"),
            ideas && plural(ideas, "idea", "ideas"),
        ]
            .filter(Boolean)
            .join(", "),
    part: (part: DraftPart) => parts[part],
    quote: (text: string) => `“${text}”`,
    fixLabel: (label: string, quote: string | undefined) => (quote ? `${label}: “${quote}”` : label),
};

/** What the dialog at Send says; plain concatenation, because classic Outlook loads this too. */
export const sendText = {
    review: "Review draft",
    more: (count: number) => ` (+${count} more)`,
    moreMarkdown: (count: number) => `\n\n+${count} more`,
    placeholder: (quote: string) => `“${quote}” is a template field that has not been filled in.`,
    missingAttachment: (quote: string) => `The mail says “${quote}”, but nothing is attached.`,
};

export const simulatorText = {
    aboutTitle: "This is a sample mailbox.",
    about: (owner: string) =>
        `${owner} is looking for a job. Outlook Follow-Up has read this mail and calendar as it would read yours: on the right is what is due after each interview, and why. ` +
        "What you write is checked as you type, and once more at Send. Nothing leaves this computer.",
    tryIt: "Try a draft with typical slips",
    newMail: "New mail",
    hideAbout: "Hide this note",
    folders: { inbox: "Inbox", sentitems: "Sent Items", drafts: "Drafts", archive: "Archive" } as Record<string, string>,
    foldersLabel: "Folders",
    messagesLabel: "Mails",
    readingLabel: "Mail",
    paneLabel: "Outlook Follow-Up",
    showPane: "Follow-Up",
    closePane: "Close the pane",
    loading: "Loading the sample mailbox…",
    unreachable: "The sample mailbox can’t be reached. Is the service running?",
    notSandbox: "This page belongs to the sandbox. Start the service in its Sandbox mode to use it.",
    retry: "Try again",
    noMessages: "Nothing in this folder",
    more: "Show older mails",
    pickMessage: "Select a mail to read",
    noSubject: "(No subject)",
    nobody: "(No recipients)",
    me: "You",
    bodyTitle: "The mail's text",
    recipients: (people: string) => `To: ${people}`,
    reply: "Reply",
    replyAll: "Reply all",
    forward: "Forward",
    send: "Send",
    sending: "Checking before it leaves…",
    discard: "Discard",
    attach: "Attach",
    attachName: "Name of the file",
    attachAdd: "Add",
    attachFile: "Choose a file…",
    remove: (what: string) => `Remove ${what}`,
    fields: { to: "To", cc: "Cc", bcc: "Bcc" },
    subject: "Subject",
    addSubject: "Add a subject",
    body: "Message",
    sent: "Sent. The list on the right is up to date in a moment.",
    sendFailed: "The mail could not be sent. It is still here.",
    draftSaved: "Saved in Drafts.",
    noRecipients: "Add at least one recipient.",
    alert: {
        slowTitle: "Outlook Follow-Up is taking longer than usual",
        slow: "It has not finished looking at your mail. You can send it all the same.",
        sendAnyway: "Send anyway",
        dontSend: "Don’t send",
    },
    quote: {
        from: "From:",
        sent: "Sent:",
        to: "To:",
        cc: "Cc:",
        subject: "Subject:",
        reply: "Re: ",
        forward: "Fw: ",
    },
    tryItDraft: (first: string, user: string) => [
        `Hi ${first},`,
        "",
        "Thank you so much for taking the time to speak with me!!! I realy enjoyed our conversation and I beleive I would be a great fit for [Company] :)",
        "",
        "I have attached my portfolio.",
        "",
        "Best,",
        user,
    ],
    tryItSubject: "Thank you",
    there: "there",
};
