import { readFileSync } from 'node:fs';
import { inflate } from '../../lib/extension/packs/inflate.ts';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { type KnowledgeBase, openBase } from '../../lib/knowledge/open-base.ts';
import { openPackFile } from '../../lib/knowledge/pack/open-pack-file.ts';
import { scan } from '../../lib/knowledge/scan.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { articles, countWords } from '../bench/texts.ts';
import { numbersFrom } from '../random.ts';
import { bytesOf } from '../shipped-analyzer.ts';

const ARTICLES = 200;
const RUNS = 15;
/** Every article gets one name of the pack per this many words. */
const WORDS_A_NAME = 60;

/** Opens a pack and looks up texts in it and in the shipped base. @returns figures by name; times are CPU time */
export async function measurePack(file: string): Promise<Record<string, number>> {
  const { buffer } = new Uint8Array(readFileSync(file));
  const start = process.cpuUsage();
  const { base, entities, aliases } = await openPackFile(buffer, file, inflate);
  const addMs = process.cpuUsage(start).user / 1000;
  const bytes = base.buffer;
  const openMs = fastest(() => openBase(bytes));

  const pack = openBase(bytes);
  const shipped = openBase(bytesOf(compileKnowledge().knowledge));
  const texts = withNames(articles(ARTICLES), pack);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const tokens = texts.map(text => tokenize(text));
  const perSecond = (run: () => void): number => Math.round((words / fastest(run)) * 1000);
  const scanAll = (bases: readonly KnowledgeBase[]) => () => {
    for (const one of tokens) for (const base of bases) scan(base, one);
  };
  const matchAll = (bases: readonly KnowledgeBase[]) => () => {
    const knowledge = new Knowledge(bases);
    for (const one of tokens) knowledge.match(one);
  };
  return {
    entities,
    aliases,
    fileBytes: buffer.byteLength,
    bytes: bytes.byteLength,
    addMs: Math.round(addMs),
    openMs: Math.round(openMs),
    words,
    scanShippedWordsPerSecond: perSecond(scanAll([shipped])),
    scanBothWordsPerSecond: perSecond(scanAll([shipped, pack])),
    scanPackWordsPerSecond: perSecond(scanAll([pack])),
    matchShippedWordsPerSecond: perSecond(matchAll([shipped])),
    matchBothWordsPerSecond: perSecond(matchAll([shipped, pack])),
  };
}

/** Puts names of the pack into texts, so that look-ups find something. */
function withNames(texts: readonly string[], pack: KnowledgeBase): string[] {
  const random = numbersFrom(2);
  const name = (): string => pack.record(Math.floor(random() * pack.size)).name;
  return texts.map(text => {
    const names = Array.from({ length: Math.ceil(countWords(text) / WORDS_A_NAME) }, name);
    return `${text}\n${names.map(one => `${one} was named again.`).join(' ')}`;
  });
}

/** CPU time of the fastest run in milliseconds, so that other programs matter little. */
function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
