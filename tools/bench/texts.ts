import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { openBase } from '../../lib/knowledge/open-base.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { numbersFrom } from '../random.ts';
import { bytesOf } from '../shipped-analyzer.ts';

const DEMOS = path.resolve(import.meta.dirname, '../start/demo');
const ENGLISH_DEMO = 'pentagon-and-anthropic.html';

/** Names of the demo text that are replaced by others of the same kind. */
const NAMES: Readonly<Record<string, Kind>> = {
  'Pete Hegseth': 'person',
  'Dario Amodei': 'person',
  'Ruth Okonjo': 'person',
  'Mark Warner': 'person',
  'Sam Altman': 'person',
  'Elon Musk': 'person',
  Palantir: 'organization',
  Huawei: 'organization',
  OpenAI: 'organization',
  'Georgetown University': 'organization',
  'Department of Defense': 'organization',
  'San Francisco': 'place',
  Brussels: 'place',
  Arlington: 'place',
  Guam: 'place',
};

/** The article of a language's demo page, headline first, one paragraph per line. */
export function demoText(language: ReadLanguage = 'en'): string {
  const file = language === 'en' ? ENGLISH_DEMO : `${language}.html`;
  const { document } = parseHTML(readFileSync(path.join(DEMOS, file), 'utf8'));
  const parts = document.querySelectorAll('article h1, .standfirst, .story > *, article > p');
  return [...parts].map(part => (part.textContent ?? '').trim()).join('\n');
}

/**
 * Articles as long as the demo page that differ in order and in most names, so that caching doesn't help. The same on
 * every run with the same knowledge base.
 */
export function articles(count: number): string[] {
  const demo = demoText().split('\n');
  const names = namesByKind();
  const random = numbersFrom(20260305);
  return Array.from({ length: count }, () => {
    const [headline, ...paragraphs] = demo;
    let text = [headline, ...shuffled(paragraphs, random)].join('\n');
    for (const [name, kind] of Object.entries(NAMES)) {
      const others = names.get(kind) ?? [name];
      const other = others[Math.floor(random() * others.length)]!;
      text = text.replaceAll(name, other);
      // Surnames used alone change along with their full names.
      if (kind === 'person') text = text.replaceAll(lastWord(name), lastWord(other));
    }
    return text;
  });
}

/** Number of words, separated by white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function namesByKind(): Map<Kind, string[]> {
  const base = openBase(bytesOf(compileKnowledge().knowledge));
  const names = new Map<Kind, string[]>();
  for (let number = 0; number < base.size; number++) {
    const { name, kind, context } = base.record(number);
    // Entries with a context are hand-written: names that are frequent in the news.
    if (context) names.set(kind, [...(names.get(kind) ?? []), name]);
  }
  return names;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map(item => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
