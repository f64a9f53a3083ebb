import path from 'node:path';
import { LANGUAGES, type LanguageCode } from '../../lib/model/language.ts';
import type { Family } from '../browsers/browser.ts';
import { UsageError } from '../usage.ts';
import { SIZES, type SizeName } from './sizes.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
const FAMILIES = ['chromium', 'firefox'] as const satisfies readonly Family[];

const CODES = LANGUAGES.map(({ code }) => code).toSorted();
const SHOTS = path.resolve(import.meta.dirname, '../../.output/shots');

/** What `npm run shots` accepts. */
export const OPTIONS = {
  states: { type: 'boolean' },
  browser: { type: 'string' },
  dark: { type: 'boolean' },
  light: { type: 'boolean' },
  'forced-colors': { type: 'boolean' },
  size: { type: 'string' },
  language: { type: 'string' },
  only: { type: 'string' },
  folder: { type: 'string' },
} as const;

type Values = {
  readonly [Name in keyof typeof OPTIONS]?:
    | ((typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string)
    | undefined;
};

/** Which pictures of the states to take. */
export interface StateOptions {
  readonly browsers: readonly Family[];
  readonly schemes: readonly Scheme[];
  readonly sizes: readonly SizeName[];
  readonly hasForcedColors: boolean;
  /** Language of the interface; the browser's if left out. */
  readonly language: LanguageCode | undefined;
  /** Part of the states' names. */
  readonly only: string;
  readonly folder: string;
}

/**
 * @param values the command line
 * @returns null if the stores' pictures are wanted instead
 * @throws UsageError if an option has a value that doesn't exist, or is for states only
 */
export function readStateOptions(values: Values): StateOptions | null {
  if (!values.states) {
    const [other] = Object.keys(values);
    if (other) throw new UsageError(`--${other} is for --states`);
    return null;
  }
  if (values.dark && values.light) throw new UsageError('use either --dark or --light');
  return {
    browsers: values.browser === undefined ? FAMILIES : [oneOf('browser', values.browser, FAMILIES)],
    schemes: values.dark ? ['dark'] : values.light ? ['light'] : SCHEMES,
    sizes:
      values.size === undefined
        ? (Object.keys(SIZES) as SizeName[])
        : [oneOf('size', values.size, Object.keys(SIZES) as SizeName[])],
    hasForcedColors: values['forced-colors'] ?? false,
    language: values.language === undefined ? undefined : oneOf('language', values.language, CODES),
    only: values.only ?? '',
    folder: path.resolve(values.folder ?? SHOTS),
  };
}

function oneOf<Value extends string>(option: string, asked: string, values: readonly Value[]): Value {
  const found = values.find(value => value === asked.toLowerCase());
  if (!found) throw new UsageError(`--${option} is one of ${values.join(', ')}, not "${asked}"`);
  return found;
}
