/** Days and times as the user writes them, seen from a given moment. */
export class Calendar {
    private readonly now: Date;

    constructor(
        at: string | Date,
        private readonly locale?: string,
        private readonly timeZone?: string,
    ) {
        this.now = new Date(at);
    }

    /** "15:00" today, "tomorrow, 15:00", "Friday, 15:00" within a week, "Monday 15 June" beyond. */
    moment(iso: string): string {
        const days = this.daysUntil(iso);
        if (days === 0) return this.time(iso);
        return Math.abs(days) < 7 ? `${this.day(iso)}, ${this.time(iso)}` : this.day(iso);
    }

    /** "today", "tomorrow", "Friday", "Monday 15 June". */
    day(iso: string): string {
        const days = this.daysUntil(iso);
        if (Math.abs(days) <= 1) return this.relative(days);
        if (days > 0 && days < 7) return this.format(iso, { weekday: "long" });
        return this.longDay(iso);
    }

    longDay(iso: string): string {
        const sameYear = this.format(iso, { year: "numeric" }) === this.format(this.now, { year: "numeric" });
        return this.format(iso, { weekday: "long", day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) });
    }

    time(iso: string): string {
        return this.format(iso, { hour: "numeric", minute: "2-digit" });
    }

    /** For lists: the time today, the weekday within a week, else the date. */
    short(iso: string): string {
        const days = this.daysUntil(iso);
        if (days === 0) return this.time(iso);
        if (days < 0 && days > -7) return this.format(iso, { weekday: "short", hour: "numeric", minute: "2-digit" });
        return this.format(iso, { day: "numeric", month: "short" });
    }

    today(): string {
        return this.format(this.now, { weekday: "long", day: "numeric", month: "long" });
    }

    /** Nine in the morning some days from now, by this machine's clock. */
    morningAfter(days: number): string {
        const morning = new Date(this.now);
        morning.setDate(morning.getDate() + days);
        morning.setHours(9, 0, 0, 0);
        return morning.toISOString();
    }

    /** Whole calendar days from now to then, in the user's zone; negative when past. */
    daysUntil(iso: string): number {
        return Math.round((this.midnight(new Date(iso)) - this.midnight(this.now)) / 86_400_000);
    }

    private relative(days: number): string {
        return new Intl.RelativeTimeFormat(this.locale, { numeric: "auto" }).format(days, "day");
    }

    private midnight(moment: Date): number {
        const parts = new Intl.DateTimeFormat("en-CA", { timeZone: this.timeZone, dateStyle: "short" }).format(moment);
        return Date.parse(`${parts}T00:00:00Z`);
    }

    private format(moment: string | Date, options: Intl.DateTimeFormatOptions): string {
        return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: this.timeZone }).format(new Date(moment));
    }
}
