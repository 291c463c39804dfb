/** The middle of the page. It belongs to whoever asked for it last: an earlier request whose answer comes later gives way. */
export class View {
    private turns = 0;

    get isUntouched(): boolean {
        return this.turns === 0;
    }

    /** Asks for the view; the answer tells whether it is still the asker's. */
    take(): () => boolean {
        const mine = ++this.turns;
        return () => mine === this.turns;
    }
}
