/** RFC 822 leaves these to the reader, and browsers know only the American ones. */
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
/** Before this there were no feeds: the date of a broken clock. */
const FIRST = Date.UTC(1995, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/**
 * The time that a feed gives, in milliseconds since 1970. RFC 822 and ISO 8601 with their usual mistakes: any weekday or
 * none, zone names, no zone (taken as UTC), a space for the T.
 * @returns null where no time can be read
 */
export function parseDate(text: string): number | null {
  let date = text.trim().replace(/\s+/g, ' ');
  if (!date || date.length > 60) return null;
  if (/^\d{10}$/.test(date)) return inRange(Number(date) * 1000);
  date = date
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
  return time >= FIRST && time <= LAST ? time : null;
}
