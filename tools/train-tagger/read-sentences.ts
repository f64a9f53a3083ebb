import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import type { LabelledText } from './corpus.ts';

/** Letters of the labels in `sentences/`, as in "{P:Ada Example} visited {L:Lyon}". */
const TYPES: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };

/** Sentences of our own in a language, with their labels. */
export function readSentences(language: ReadLanguage): LabelledText[] {
  const file = path.resolve(import.meta.dirname, 'sentences', `${language}.txt`);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readSentence);
}

/** Reads a sentence with its labels. */
export function readSentence(line: string): LabelledText {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: letter, 2: name, index } of line.matchAll(/\{([POLM]):([^}]+)\}/g)) {
    text += line.slice(at, index);
    spans.push({ start: text.length, end: text.length + name!.length, type: TYPES[letter!]! });
    text += name;
    at = index + whole.length;
  }
  return { text: text + line.slice(at), spans };
}
