import * as v from 'valibot';
import { KINDS } from '../../model/kind.ts';
import { LANGUAGES, type LanguageCode } from '../../model/language.ts';
import { MARK_STYLES } from '../../model/mark-style.ts';
import { DELAY_LIMITS, type Settings } from '../../model/settings.ts';
import { webAddress } from '../../text/addresses/web-address.ts';

const LANGUAGE_CODES = LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]];

/** More than anyone adds by hand; a longer list is corrupt or an attack. */
const MOST_ITEMS = 20_000;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const host = v.pipe(v.string(), v.regex(/^[^\s/:?#@]{1,253}$/));

function delay({ least, most }: { readonly least: number; readonly most: number }) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
}

/** Storage and files are untrusted, so settings from either are checked against this. */
export const SETTINGS_SCHEMA = {
  marks: v.picklist(['first', 'all', 'none']),
  frontPages: v.boolean(),
  kinds: list(v.picklist(KINDS)),
  styles: v.record(v.picklist(KINDS), v.picklist(MARK_STYLES)),
  theme: v.picklist(['page', 'light', 'dark']),
  motion: v.picklist(['system', 'none']),
  language: v.picklist(['browser', ...LANGUAGE_CODES]),
  dwellMs: delay(DELAY_LIMITS.dwellMs),
  graceMs: delay(DELAY_LIMITS.graceMs),
  touch: v.boolean(),
  sites: v.picklist(['except', 'only']),
  sitesOff: list(host),
  sitesOn: list(host),
  sitesRead: list(host),
  ignoredNames: list(text),
  wrongLinks: list(v.object({ name: text, entityId: text, meant: v.optional(text) })),
  followed: list(
    v.object({ id: text, name: text, seenAt: v.optional(v.pipe(v.number(), v.minValue(0)), 0) }),
  ),
} as const satisfies { readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> };

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A story saved for later. */
export const SAVED_STORY = v.object({
  url: v.pipe(
    v.string(),
    v.maxLength(10_000),
    v.check(url => webAddress(url) !== null),
  ),
  title: v.pipe(v.string(), v.maxLength(2_000)),
  outlet: v.pipe(v.string(), v.maxLength(300)),
  published: time,
  savedAt: time,
});
