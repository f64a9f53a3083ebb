import { perLanguage } from './per-language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relativeDay = perLanguage(of => new Intl.RelativeTimeFormat(of, { numeric: 'auto' }));
const ago = perLanguage(of => new Intl.RelativeTimeFormat(dated(of), { numeric: 'auto', style: 'short' }));
const monthAndYear = perLanguage(
  of => new Intl.DateTimeFormat(of, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const dayAndMonth = perLanguage(of => new Intl.DateTimeFormat(dated(of), { day: 'numeric', month: 'short' }));
const dayOfWeek = perLanguage(of => new Intl.DateTimeFormat(of, { weekday: 'long' }));
const dayMonthAndYear = perLanguage(
  of =>
    new Intl.DateTimeFormat(dated(of), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const clock = perLanguage(
  of => new Intl.DateTimeFormat(dated(of), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/** Puts days before months, uses the 24-hour clock, and writes "hr" without a dot, as most of the world does. */
function dated(of: string): string {
  return of === 'en' ? 'en-GB' : of;
}

/** How long ago something was, both in milliseconds since 1970: "3 hr ago". */
export function age(then: number, now: number): string {
  const past = Math.max(0, now - then);
  if (past < HOUR) return ago().format(-Math.round(past / MINUTE), 'minute');
  if (past < DAY) return ago().format(-Math.floor(past / HOUR), 'hour');
  return ago().format(-Math.floor(past / DAY), 'day');
}

/** A month as the knowledge base dates it, `YYYY-MM`, as readers write it: "Oct 2025". */
export function month(asOf: string): string {
  return monthAndYear().format(new Date(`${asOf}-01T00:00:00Z`));
}

/** A day, in milliseconds since 1970: "3 Oct". */
export function day(time: number): string {
  return dayAndMonth().format(time);
}

/** A day with its year, in milliseconds since 1970: "3 Oct 2026". */
export function dayOfYear(time: number): string {
  return dayMonthAndYear().format(time);
}

/** A day of the week, in milliseconds since 1970: "Monday". */
export function weekday(time: number): string {
  return dayOfWeek().format(time);
}

/** The day of a time as seen from now, both in milliseconds since 1970: "today", "yesterday", "Monday", "3 Oct". */
export function dayFrom(time: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(time)) / DAY);
  if (days === 0 || days === 1) return relativeDay().format(-days, 'day');
  return days > 1 && days < 7 ? weekday(time) : day(time);
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** A time of the day, in milliseconds since 1970: "14:05". */
export function timeOfDay(time: number): string {
  return clock().format(time);
}
