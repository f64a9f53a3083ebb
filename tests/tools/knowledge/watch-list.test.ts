import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWatched } from '../../../tools/knowledge/print-watch.ts';
import { isForReaders, titleToday, watchReport } from '../../../tools/knowledge/watch-list.ts';

describe('isForReaders', () => {
  it.each([
    'Deaths in 2019',
    'List of Greek islands',
    'Timeline of the Suez Crisis',
    'International reactions to the coup',
    '1986',
    'May 1974',
    '2016 in film',
    '2012 Summer Olympics medal table',
    'UEFA Euro 2012 squads',
    'Borduria at the 2012 Summer Olympics',
    '2012 Wimbledon Championships – Men’s singles',
    'Some Show season 4',
    'Electronic cigarette',
  ])('sets %j aside', title => {
    expect(isForReaders(title)).toBe(false);
  });

  it.each([
    'Hurricane Andrew',
    '2012 Summer Olympics',
    'Oman',
    'Battle of the Bulge',
    'Apollo 13',
    'Same-sex marriage in the United States',
    'Records of the Grand Historian',
    'Squads of the North',
  ])('keeps %j', title => {
    expect(isForReaders(title)).toBe(true);
  });
});

describe('titleToday', () => {
  it.each([
    ['Bordurian general election, 2009', '2009 Bordurian general election'],
    ['House elections in Borduria, 2010', '2010 House elections in Borduria'],
    ['2020 coronavirus pandemic in Syldavia', 'COVID-19 pandemic in Syldavia'],
    ['2019–20 coronavirus outbreak', 'COVID-19 pandemic'],
    ['Salt &amp; Pepper', 'Salt & Pepper'],
    ['Paris, 2009', 'Paris, 2009'],
  ])('writes %j as %j', (old, today) => {
    expect(titleToday(old)).toBe(today);
  });
});

describe('watchReport', () => {
  const watched = [
    { label: 'Syldavian Cup (1999)', weeks: 2 },
    { label: 'Bordurian referendum, 2009', weeks: 3 },
    { label: 'Klow', weeks: 5 },
    { label: 'Szohôd', weeks: 1 },
    { label: 'List of castles in Syldavia', weeks: 9 },
  ];

  it('counts what is known by title or name, with and without what it sets aside', () => {
    const report = watchReport(watched, ['Syldavian Cup', '2009 Bordurian referendum']);
    expect(report.all).toEqual({ known: 2, of: 4 });
    expect(report.forReaders).toEqual({ known: 2, of: 3 });
    expect(report.missing).toEqual([{ label: 'Klow', weeks: 5 }]);
  });

  it('lists what is missing, the most worked on first', () => {
    expect(watchReport(watched, []).missing.map(({ weeks }) => weeks)).toEqual([5, 3, 2]);
  });
});

describe('readWatched', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'watch-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (text: string) => {
    const file = path.join(folder, 'watch.jsonl');
    writeFileSync(file, text);
    return readWatched(file);
  };

  it('reads titles and weeks', () => {
    expect(read('{"id":"wiki:Klow","label":"Klow","prior":5}\n')).toEqual([{ label: 'Klow', weeks: 5 }]);
  });

  it.each(['Klow', '{"label":"Klow"}', '{"prior":5}', 'null'])('refuses %j, and says where', line => {
    expect(() => read(`{"label":"Klow","prior":5}\n${line}\n`)).toThrow(/line 2: needs "label" and "prior"/);
  });

  it('says that a file is missing', () => {
    expect(() => readWatched(path.join(folder, 'none.jsonl'))).toThrow(/can’t read .*none\.jsonl/);
  });
});
