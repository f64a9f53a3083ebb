import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { fold } from '../../lib/text/fold.ts';
import { hashText } from '../../lib/text/hash.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { Shape } from '../../lib/text/tokens.ts';
import { Random } from '../random.ts';
import type { WordVectors } from './word-vectors.ts';

// Word vectors that are comparable across languages, made from plain text: a word is described by how often each
// concept is one or two words before or after it. A concept is a row of pivot.tsv, the same word in five languages.

const PIVOT_LANGUAGES: readonly ReadLanguage[] = ['es', 'pt', 'de', 'fr', 'it'];
const PLACES = [-2, -1, 1, 2] as const;
/** Concepts that need no translation. */
const EXTRA = ['number', 'comma', 'stop', 'bracket', 'quote', 'name', 'edge', 'other'] as const;
const DIMENSIONS = 96;

/** A text with its language. */
export interface LanguageText {
  readonly language: ReadLanguage;
  readonly text: string;
}

/** Vectors of the most frequent words over all languages; one that several languages share has one vector. */
export function textVectors(
  texts: readonly LanguageText[],
  count: number,
  fewest: number,
  seed: number,
): WordVectors {
  const concepts = readConcepts();
  const width = (concepts.size + EXTRA.length) * PLACES.length;
  const counts = new Map<number, number>();
  const words = new Map<number, string>();
  const split = texts.map(({ language, text }) => ({
    language,
    tokens: tokenize(text, LANGUAGE_WORDS[language]),
  }));
  for (const { tokens } of split)
    for (let i = 0; i < tokens.count; i++) {
      if (!(tokens.shapes[i]! & Shape.letter)) continue;
      const key = tokens.keys[i]!;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!words.has(key)) words.set(key, fold(tokens.text.slice(tokens.starts[i], tokens.ends[i])));
    }
  const chosen = [...counts]
    .filter(([, uses]) => uses >= fewest)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count);
  const rowOf = new Map(chosen.map(([key], row) => [key, row]));
  const cells = new Float32Array(chosen.length * width);
  for (const { language, tokens } of split) {
    const byKey = concepts.of(language);
    const concept = conceptReader(tokens, byKey, concepts.size);
    for (let i = 0; i < tokens.count; i++) {
      const row = rowOf.get(tokens.keys[i]!);
      if (row === undefined) continue;
      PLACES.forEach((step, place) => {
        const at = row * width + place * (concepts.size + EXTRA.length) + concept(i, step);
        cells[at] = cells[at]! + 1;
      });
    }
  }
  associate(cells, chosen.length, width);
  return {
    words: chosen.map(([key]) => words.get(key)!),
    dimensions: DIMENSIONS,
    values: project(cells, chosen.length, width, seed),
  };
}

function readConcepts() {
  const rows = readFileSync(path.resolve(import.meta.dirname, 'pivot.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const tables = PIVOT_LANGUAGES.map((_, column) => {
    const table = new Map<number, number>();
    rows.forEach((row, concept) => {
      for (const word of row.split('|')[column]!.split('/')) {
        const key = hashText(fold(word));
        if (!table.has(key)) table.set(key, concept);
      }
    });
    return table;
  });
  return { size: rows.length, of: (language: ReadLanguage) => tables[PIVOT_LANGUAGES.indexOf(language)]! };
}

/** Number of the concept a step away from a token. */
function conceptReader(
  { text, starts, keys, shapes, count }: ReturnType<typeof tokenize>,
  byKey: ReadonlyMap<number, number>,
  size: number,
): (at: number, step: number) => number {
  const extra = (name: (typeof EXTRA)[number]): number => size + EXTRA.indexOf(name);
  return (at, step) => {
    const to = at + step;
    if (to < 0 || to >= count || isCut(at, to)) return extra('edge');
    const known = byKey.get(keys[to]!);
    if (known !== undefined) return known;
    const shape = shapes[to]!;
    if (shape & Shape.letter)
      return extra(shape & Shape.capital && !(shape & Shape.sentenceStart) ? 'name' : 'other');
    if (shape & Shape.digit) return extra('number');
    const mark = text[starts[to]!]!;
    return extra(
      mark === ',' ? 'comma' : /[.!?:;]/.test(mark) ? 'stop' : /[()[\]]/.test(mark) ? 'bracket' : 'quote',
    );
  };

  function isCut(from: number, to: number): boolean {
    for (let i = Math.min(from, to) + 1; i <= Math.max(from, to); i++)
      if (shapes[i]! & Shape.blockStart) return true;
    return false;
  }
}

/** Replaces counts by positive pointwise mutual information. */
function associate(cells: Float32Array, rows: number, width: number): void {
  const byRow = new Float64Array(rows);
  const byColumn = new Float64Array(width);
  let all = 0;
  for (let r = 0, at = 0; r < rows; r++)
    for (let c = 0; c < width; c++, at++) {
      byRow[r] = byRow[r]! + cells[at]!;
      byColumn[c] = byColumn[c]! + cells[at]!;
      all += cells[at]!;
    }
  for (let r = 0, at = 0; r < rows; r++)
    for (let c = 0; c < width; c++, at++) {
      if (cells[at] === 0) continue;
      // Rare words meet few concepts by chance: their scores shrink.
      const trust = cells[at]! / (cells[at]! + 1);
      cells[at] = trust * Math.max(0, Math.log((cells[at]! * all) / (byRow[r]! * byColumn[c]!)));
    }
}

/** Projects the rows onto random directions, which keeps their angles, and gives each length 1. */
function project(cells: Float32Array, rows: number, width: number, seed: number): Float32Array {
  const random = new Random(seed);
  const signs = Float32Array.from({ length: width * DIMENSIONS }, () => (random.next() < 0.5 ? -1 : 1));
  const values = new Float32Array(rows * DIMENSIONS);
  for (let r = 0; r < rows; r++) {
    const to = r * DIMENSIONS;
    for (let c = 0; c < width; c++) {
      const cell = cells[r * width + c]!;
      if (cell === 0) continue;
      for (let d = 0; d < DIMENSIONS; d++)
        values[to + d] = values[to + d]! + cell * signs[c * DIMENSIONS + d]!;
    }
    let square = 1e-9;
    for (let d = 0; d < DIMENSIONS; d++) square += values[to + d]! ** 2;
    for (let d = 0; d < DIMENSIONS; d++) values[to + d] = values[to + d]! / Math.sqrt(square);
  }
  return values;
}
