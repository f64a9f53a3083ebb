/** Time zones that `Date.parse` doesn't know: it has only UTC and the American ones of RFC 822. */
const ZONES: Record<string, string> = {
  UTC: '+0000',
  UT: '+0000',
  Z: '+0000',
  WET: '+0000',
  BST: '+0100',
  CET: '+0100',
  WEST: '+0100',
  CEST: '+0200',
  EET: '+0200',
  SAST: '+0200',
  EEST: '+0300',
  MSK: '+0300',
  IST: '+0530',
  HKT: '+0800',
  SGT: '+0800',
  JST: '+0900',
  KST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  NZST: '+1200',
  NZDT: '+1300',
};
/** "Nov 3 2026", "September 14, 2026 at", optionally after a weekday: an English month, the day and the year. */
const MONTH_FIRST =
  /^(?:\p{L}+\.?,? )?([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}),?(?: at)?(?= |$)/u;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:jan|febr)uary|march|april|august|(?:septem|octo|novem|decem)ber)$/i;

/** Feeds didn't exist before: earlier dates come from a broken clock. */
const EARLIEST = Date.UTC(1995, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * Parses a date of a feed: RFC 822 or ISO 8601 with common mistakes, such as the month before the day, wrong weekdays,
 * zone names, no zone (read as UTC), or a space instead of the T.
 * @returns milliseconds since 1970, or null if it isn't a valid date
 */
export function parseDate(text: string): number | null {
  let date = text.trim().replace(/\s+/g, ' ');
  if (!date || date.length > 60) return null;
  if (/^\d{10}$/.test(date)) return inRange(Number(date) * 1000);
  date = date
    .replace(MONTH_FIRST, (whole, month: string, day: string, year: string) =>
      MONTH.test(month) ? `${day} ${month.slice(0, 3)} ${year}` : whole,
    )
    .replace(/^[^\s\d,]+,? (?=\d)/, '')
    .replace(/ ([A-Z]{1,4})$/, (whole, zone: string) => (ZONES[zone] ? ` ${ZONES[zone]}` : whole))
    .replace(/ (?:GMT|UTC)([+-]\d)/, ' $1')
    .replace(/([+-]\d{2}):(\d{2})$/, '$1$2')
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:)/, '$1T$2')
    .replace(/(T[\d:.]+) ([+-]\d{4})$/, '$1$2')
    .replace(/(T[\d:.]+[+-]\d{2})(\d{2})$/, '$1:$2')
    .replace(/(\d{4}-\d{2}-\d{2}T[\d:.]+)$/, '$1Z');
  if (/^\d{1,2} \p{L}+ \d{2,4}( \d{1,2}:\d{2}(:\d{2})?)?$/u.test(date)) date += ' GMT';
  return inRange(Date.parse(date));
}

function inRange(time: number): number | null {
  return time >= EARLIEST && time <= LATEST ? time : null;
}
