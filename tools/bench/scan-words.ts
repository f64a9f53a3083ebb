import { type KnowledgeBase, openBase } from '../../lib/knowledge/open-base.ts';
import { scan } from '../../lib/knowledge/scan.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import type { Tokens } from '../../lib/text/tokens.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { bytesOf } from '../shipped-analyzer.ts';
import type { Figure } from './figure.ts';
import { articles, countWords } from './texts.ts';
import { medianTimes } from './timing.ts';

const ARTICLES = 100;

export const scanTokens: Figure = {
  about: 'finding every known alias in tokenized text',
  measure() {
    const { base, texts, words } = setUp();
    const tokens = texts.map(text => tokenize(text));
    return { value: wordsPerSecond(words, () => scanAll(base, tokens)), unit: 'words/s' };
  },
};

export const scanText: Figure = {
  about: 'the same from plain text, tokenizing included',
  measure() {
    const { base, texts, words } = setUp();
    return {
      value: wordsPerSecond(words, () =>
        scanAll(
          base,
          texts.map(text => tokenize(text)),
        ),
      ),
      unit: 'words/s',
    };
  },
};

function setUp(): { base: KnowledgeBase; texts: string[]; words: number } {
  const texts = articles(ARTICLES);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return { base: openBase(bytesOf(compileKnowledge().knowledge)), texts, words };
}

function scanAll(base: KnowledgeBase, texts: readonly Tokens[]): number {
  let hits = 0;
  for (const tokens of texts) hits += scan(base, tokens).length;
  return hits;
}

function wordsPerSecond(words: number, run: () => unknown): number {
  const [milliseconds] = medianTimes(9, 3, run);
  return (words / milliseconds!) * 1000;
}
