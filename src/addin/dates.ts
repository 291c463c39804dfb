const dayMs = 86_400_000;

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

    /** "Tue 10 Nov". */
    shortDay(iso: string): string {
        const sameYear = this.format(iso, { year: "numeric" }) === this.format(this.now, { year: "numeric" });
        return this.format(iso, { weekday: "short", day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }) });
    }

    /** A day without a time, as "2026-12-04" names one: it is the same day in every zone. */
    plainDay(date: string): string {
        return new Calendar(this.now, this.locale, "UTC").longDay(`${date}T12:00:00Z`);
    }

    /** Nine in the morning some days from now. */
    morningAfter(days: number): string {
        const day = new Date(Date.parse(`${this.toField(this.now).slice(0, 10)}T00:00:00Z`) + days * dayMs);
        return this.fromField(`${day.toISOString().slice(0, 10)}T09:00`);
    }

    /** Whether it lies ahead in the week that ends with the coming Sunday. */
    isThisWeek(iso: string): boolean {
        const weekday = new Date(this.midnight(this.now)).getUTCDay();
        const days = this.daysUntil(iso);
        return days >= 0 && days <= (7 - weekday) % 7;
    }

    isPast(iso: string): boolean {
        return Date.parse(iso) <= this.now.getTime();
    }

    /** What a field for date and time shows: "2026-11-20T15:00". */
    toField(moment: string | Date): string {
        const parts = new Intl.DateTimeFormat("en-CA", {
            timeZone: this.timeZone,
            dateStyle: "short",
            timeStyle: "short",
            hourCycle: "h23",
        });
        return parts.format(new Date(moment)).replace(", ", "T");
    }

    /** The moment that such a field names; of an hour that the clocks skip, the one after it. */
    fromField(wall: string): string {
        const asUtc = Date.parse(`${wall}:00Z`);
        const offset = (at: number) => Date.parse(`${this.toField(new Date(at))}:00Z`) - at;
        const guess = asUtc - offset(asUtc);
        return new Date(asUtc - offset(guess)).toISOString();
    }

    /** Whole calendar days from now to then, in the user's zone; negative when past. */
    daysUntil(iso: string): number {
        return Math.round((this.midnight(new Date(iso)) - this.midnight(this.now)) / dayMs);
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
