import { describe, expect, it } from 'vitest';
import { portraitRules } from '../../../../lib/entities/portrait/portrait-rules.ts';
import { ReadText } from '../../../../lib/entities/portrait/read-text.ts';
import type { Tie } from '../../../../lib/model/analysis.ts';
import type { Kind } from '../../../../lib/model/kind.ts';
import type { ReadLanguage } from '../../../../lib/model/read-language.ts';
import { LANGUAGE_WORDS } from '../../../../lib/text/languages/languages.ts';
import { GERMAN_ROWS } from './rows/de-rows.ts';
import { SPANISH_ROWS } from './rows/es-rows.ts';
import { FRENCH_ROWS } from './rows/fr-rows.ts';
import { ITALIAN_ROWS } from './rows/it-rows.ts';
import { PORTUGUESE_ROWS } from './rows/pt-rows.ts';

/** The cast of these sentences. Every other name is left out on purpose. */
const KINDS: Readonly<Record<string, Kind>> = {
  Ada: 'person',
  Ben: 'person',
  Cleo: 'person',
  Voltix: 'organization',
  Marlo: 'organization',
  Quent: 'organization',
  Oslo: 'place',
  Noruega: 'place',
  Norvège: 'place',
  Norvegia: 'place',
  Norwegen: 'place',
};

/** Ties as "Ada griff Ben an", with a "!" before those that the text denies. */
function tiesIn(text: string, language: ReadLanguage): string[] {
  return readTies(text, language).map(
    ({ from, verb, to, tail, negated }) =>
      `${negated ? '!' : ''}${from} ${verb} ${to}${tail ? ` ${tail}` : ''}`,
  );
}

function readTies(text: string, language: ReadLanguage): readonly Tie[] {
  const names = [...text.matchAll(new RegExp(`\\b(?:${Object.keys(KINDS).join('|')})`, 'g'))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    entityId: match[0],
    kind: KINDS[match[0]]!,
  }));
  const page = new ReadText(text, names, LANGUAGE_WORDS[language]);
  return portraitRules(language).tiesOf(page);
}

/** What the rules find in a language's rows, and what they should. */
function score(rows: string, language: ReadLanguage) {
  const sentences = rows.trim().split('\n');
  let [right, found, wanted, none] = [0, 0, 0, 0];
  const faults: string[] = [];
  for (const row of sentences) {
    const [text, told] = row.split('→').map(part => part.trim()) as [string, string];
    const expected = told.split('; ').filter(Boolean);
    const ties = tiesIn(text, language);
    right += ties.filter(tie => expected.includes(tie)).length;
    found += ties.length;
    wanted += expected.length;
    if (!expected.length) none++;
    if (ties.join('; ') !== expected.join('; ')) faults.push(`${text} → ${ties.join('; ') || 'nothing'}`);
  }
  return { precision: right / found, recall: right / wanted, sentences: sentences.length, none, faults };
}

describe('ties in languages with word lists', () => {
  // Floors: below what the rows scored when they were written, by about a sentence.
  it.each<[ReadLanguage, string, number, number]>([
    ['es', SPANISH_ROWS, 0.96, 0.93],
    ['pt', PORTUGUESE_ROWS, 0.96, 0.93],
    ['de', GERMAN_ROWS, 0.96, 0.93],
    ['fr', FRENCH_ROWS, 0.96, 0.93],
    ['it', ITALIAN_ROWS, 0.96, 0.93],
  ])('are right in %s', (language, rows, leastPrecision, leastRecall) => {
    const { precision, recall, sentences, none, faults } = score(rows, language);
    expect(sentences).toBeGreaterThanOrEqual(40);
    expect(none).toBeGreaterThanOrEqual(15);
    expect(precision, faults.join('\n')).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(leastRecall);
  });
});

it.each<[ReadLanguage, string, string, boolean]>([
  ['es', 'Ada pidió el lunes a Ben que dimitiera.', 'pidió a', true],
  ['pt', 'Ada pediu ontem a Ben que saísse.', 'pediu a', true],
  ['fr', 'Ada a demandé à Ben de partir.', 'a demandé à', true],
  ['it', 'Ada ha chiesto a Ben di lasciare.', 'ha chiesto a', true],
  ['es', 'Ada criticó el lunes a Ben.', 'criticó a', false],
  ['fr', 'Ada a parlé à Ben.', 'a parlé à', false],
])('in %s, “%s” says nothing without what was asked: %s, %s', (language, text, verb, isBare) => {
  const [tie] = readTies(text, language);
  expect(tie).toMatchObject({ from: 'Ada', verb, to: 'Ben' });
  expect(tie!.said === null).toBe(isBare);
});
