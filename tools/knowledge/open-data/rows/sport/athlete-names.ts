import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDataRow } from '../../read-open-data.ts';

/** What papers call an athlete, and what the athlete is better known as. */
export interface Athlete {
  readonly name: string;
  /** Replaces the set's own noun: "Football coach". */
  readonly role: string | undefined;
}

/** Rows of `athletes.tsv` by id. */
const WRITTEN: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(path.resolve(import.meta.dirname, '../../athletes.tsv'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [id, ...cells] = line.split('\t');
      return [id!, cells];
    }),
);

/**
 * The name that papers use, by `athletes.tsv` or by the rules of a country's names.
 * @param country under the set's name, if it is known
 * @returns null if the athlete is left out: as the second entry of the same one, or known by a single name
 */
export function athleteOf(
  { id, label }: Pick<OpenDataRow, 'id' | 'label'>,
  country?: string,
): Athlete | null {
  const [written, role] = WRITTEN.get(id) ?? [];
  if (written === '-') return null;
  return { name: written || asPrinted(label, country), role: role || undefined };
}

/** Whether `athletes.tsv` has another name for a row. */
export function hasWrittenName({ id }: Pick<OpenDataRow, 'id'>): boolean {
  return Boolean(WRITTEN.get(id)?.[0]);
}

/** A name without what only its set writes. */
export function asPrinted(label: string, country: string | undefined): string {
  switch (country) {
    case 'North Korea':
    case 'South Korea':
      // "Kim Il-Sung".
      return label.replace(/(?<=\p{Ll}-)\p{Lu}/gu, letter => letter.toLowerCase());
    case 'Japan':
      // Papers don't mark long vowels.
      return label
        .normalize('NFD')
        .replace(/\u0304/g, '')
        .normalize('NFC');
    case 'Romania':
    case 'Moldova':
      return label.replace(/[şŞţŢ]/g, letter => COMMAS[letter]!);
    case 'Turkmenistan':
      return label.replace(/[ýÝwWňŇşŞçÇžŽäÄöÖüÜ]/g, letter => TURKMEN[letter]!);
    case 'Ukraine':
      return label.replace(/yy$/, 'yi');
    default:
      return label;
  }
}

/** Romanian letters have a comma below, no cedilla. */
const COMMAS: Readonly<Record<string, string>> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

/** Turkmen letters as the football associations write them in English. */
const TURKMEN: Readonly<Record<string, string>> = {
  ý: 'y',
  Ý: 'Y',
  w: 'v',
  W: 'V',
  ň: 'n',
  Ň: 'N',
  ş: 'sh',
  Ş: 'Sh',
  ç: 'ch',
  Ç: 'Ch',
  ž: 'zh',
  Ž: 'Zh',
  ä: 'a',
  Ä: 'A',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
};
