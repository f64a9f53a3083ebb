import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  checkTranslations,
  currentContexts,
  staleTranslations,
} from '../../../modules/knowledge/contexts/check-translations.ts';
import { readTranslations, type Translation } from '../../../modules/knowledge/contexts/read-translations.ts';

const place = { file: 'knowledge/contexts/a.jsonl', line: 1 };
const mayor: Translation = {
  ...place,
  id: 'ana',
  en: 'Mayor of Vell since 2024',
  texts: { es: 'Alcaldesa de Vell desde 2024', de: 'Bürgermeisterin von Vell seit 2024' },
};
const ids = new Set(['ana']);
const messages = (...all: Translation[]) => checkTranslations(all, ids).map(({ message }) => message);

describe('readTranslations', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'translations-'));
  mkdirSync(path.join(folder, 'contexts'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (...lines: string[]) => {
    writeFileSync(path.join(folder, 'contexts', 'a.jsonl'), `${lines.join('\n')}\n`);
    return readTranslations(folder);
  };

  it('reads ids, the English context and its translations', () => {
    const { translations, problems } = read('{"id":"ana","en":"Mayor","de":"Bürgermeisterin"}');
    expect(problems).toEqual([]);
    expect(translations).toMatchObject([
      { id: 'ana', en: 'Mayor', texts: { de: 'Bürgermeisterin' }, line: 1 },
    ]);
  });

  it.each([
    ['{"id":"ana","de":"Bürgermeisterin"}', 'en'],
    ['{"id":"ana","en":"Mayor","nl":"Burgemeester"}', 'nl'],
    ['{"id":"ana","en":"Mayor","de":""}', 'de'],
    ['{"id":"ana","en":"Mayor","de":"Bürgermeisterin."}', 'de: ends with a full stop'],
    ['{"id":"ana","en":"Mayor","de":"Bürgermeisterin "}', 'de: has a space at its end'],
    [`{"id":"ana","en":"Mayor","de":"${'lang '.repeat(40)}x"}`, 'de'],
    ['not JSON', 'line'],
  ])('finds what is wrong with %s', (line, message) => {
    const { translations, problems } = read('{"id":"bo","en":"Poet"}', line);
    expect(translations).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ line: 2, message: expect.stringContaining(message) }),
    ]);
  });

  it('accepts abbreviations at the end', () => {
    expect(read('{"id":"ana","en":"Army of the US","es":"Ejército de EE. UU."}').problems).toEqual([]);
  });
});

describe('checkTranslations', () => {
  it('accepts the same years in each language', () => {
    expect(messages(mayor)).toEqual([]);
  });

  it('finds unknown ids, second lines, and lost or added years', () => {
    expect(messages({ ...mayor, id: 'bo' })).toEqual(['"bo" isn’t an entry']);
    expect(messages(mayor, mayor)).toEqual(['"ana" has been translated before']);
    expect(
      messages({ ...mayor, texts: { es: 'Alcaldesa de Vell', de: 'Seit 2024, wieder ab 2026' } }),
    ).toEqual(['es: has the years "" and not "2024"', 'de: has the years "2024, 2026" and not "2024"']);
  });
});

describe('a translation whose English context has changed', () => {
  const before = [{ id: 'ana', context: mayor.en }];
  const after = [{ id: 'ana', context: 'Former mayor of Vell, in office 2024-2026' }];

  it('is reported with the new context', () => {
    expect(staleTranslations([mayor], before)).toEqual([]);
    expect(staleTranslations([mayor], after)).toEqual([
      { ...place, message: expect.stringContaining('Former mayor of Vell') },
    ]);
  });

  it('isn’t shipped', () => {
    expect(currentContexts('de', [mayor], before)).toEqual(
      new Map([['ana', 'Bürgermeisterin von Vell seit 2024']]),
    );
    expect(currentContexts('fr', [mayor], before)).toEqual(new Map());
    expect(currentContexts('de', [mayor], after)).toEqual(new Map());
  });
});
