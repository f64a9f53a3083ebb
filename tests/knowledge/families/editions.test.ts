import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CONTEXT_LIMIT } from '../../../lib/knowledge/entry.ts';
import { dateAfterCheck } from '../../../modules/knowledge/checks/dates.ts';
import { editionEntry, fill } from '../../../modules/knowledge/families/edition-entries.ts';
import { readEditions } from '../../../modules/knowledge/families/read-editions.ts';

const shipped = path.resolve(import.meta.dirname, '../../../knowledge/families');
const CHECKED = '2026-11';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Entries of one series with these editions. */
function entriesOf(series: string, ...editions: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'editions-'));
  folders.push(folder);
  writeFileSync(path.join(folder, 'series.tsv'), `# Key, kind …\n${series}\n`);
  writeFileSync(path.join(folder, 'editions.tsv'), `# Key, cells …\n${editions.join('\n')}\n`);
  return readEditions(folder).map(edition => editionEntry(edition, CHECKED));
}

const CUP = 'cup\tevent\tyear|winner|in|also\t{year} Bordurian Cup\tCup tie[, won by {winner}]\t{year} Cup';

describe('an edition', () => {
  it('is composed from the templates of its series', () => {
    const [cup] = entriesOf(CUP, 'cup\t2019\tSzohôd United\tborduria\tLong Cup|Cup of the Two Finals');
    expect(cup).toMatchObject({
      id: '2019-bordurian-cup',
      name: '2019 Bordurian Cup',
      kind: 'event',
      context: 'Cup tie, won by Szohôd United',
      settled: true,
      aliases: ['2019 Cup', 'Long Cup', 'Cup of the Two Finals'],
      relations: { locatedIn: ['borduria'] },
      wikipedia: '2019 Bordurian Cup',
    });
  });

  it('says nothing of an outcome that its row lacks', () => {
    expect(entriesOf(CUP, 'cup\t2019')[0]!.context).toBe('Cup tie');
  });

  it('isn’t settled if its year is this one or a later one', () => {
    const settled = (year: string) => entriesOf(CUP, `cup\t${year}`)[0]!.settled;
    expect(['2025', '2024–25', '2025–26', '2026', '2031'].map(settled)).toEqual([
      true,
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has the title of its series, and none if that isn’t known', () => {
    const titled = entriesOf(`${CUP}\tCup of {year} (Borduria)`, 'cup\t2019');
    expect(titled[0]!.wikipedia).toBe('Cup of 2019 (Borduria)');
    expect(entriesOf(`${CUP}\t-`, 'cup\t2019')[0]!.wikipedia).toBeUndefined();
  });

  it('needs a complete series, a known one, and no more cells than columns', () => {
    expect(() => entriesOf('cup\tmatch\tyear\t{year} Cup\tCup tie')).toThrow(/"cup" is incomplete/);
    expect(() => entriesOf(CUP, 'bowl\t2019')).toThrow(/no series "bowl"/);
    expect(() => entriesOf(CUP, 'cup\t2019\ta\tb\tc\td')).toThrow(/too many cells for "cup"/);
    expect(() => fill('{month} Cup', new Map([['year', '2019']]))).toThrow(/no column "month"/);
  });
});

describe('the shipped editions', () => {
  const entries = readEditions(shipped).map(edition => editionEntry(edition, CHECKED));

  it('have names of their own', () => {
    expect(entries.length).toBeGreaterThan(1500);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('have contexts that fit a card, read as a line and agree with their date', () => {
    const faulty = entries.filter(
      entry =>
        entry.context.length > CONTEXT_LIMIT ||
        !/^\p{Lu}[^{}[\]]*[^.,:;{}[\]\s]$/u.test(entry.context) ||
        dateAfterCheck(entry) !== undefined,
    );
    expect(faulty).toEqual([]);
  });
});
