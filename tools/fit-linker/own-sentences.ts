import { readFileSync } from 'node:fs';
import type { Entry } from '../../lib/knowledge/entry.ts';
import type { Label, LabelledText } from './labelled-sets.ts';

const WEIGHT = 0.6;
/** Weight of a sentence made for one entry; there are thousands. */
export const MADE_WEIGHT = 0.04;
/** One entry in so many gets a sentence. */
const EVERY = 3;

/** Reads `sentences.txt`: one text per line, names in brackets with what they stand for; "=" marks an entry's name. */
export function readOwnSentences(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map((line, number) => {
      const labels: Label[] = [];
      let text = '';
      for (const part of line.split(/(\[[^\]|]+\|[^\]]*\])/)) {
        const marked = /^\[([^\]|]+)\|([^\]]*)\]$/.exec(part);
        if (marked) {
          const start = text.length;
          labels.push({ start, end: start + marked[1]!.length, answers: marked[2] ? [`=${marked[2]}`] : [] });
        }
        text += marked ? marked[1] : part;
      }
      return {
        id: `own/${number}`,
        set: 'own',
        text,
        labels,
        complete: null,
        typesOnly: false,
        weight: WEIGHT,
      };
    });
}

/** Neutral sentences about entries by their own names, so that every kind of name is met. */
export function makeSentences(entries: readonly Entry[]): LabelledText[] {
  return entries
    .filter(({ name, guarded }, number) => number % EVERY === 0 && !guarded.includes(name))
    .map(({ id, name }, number) => {
      const [before, after] = FRAMES[number % FRAMES.length]!;
      const labels = [{ start: before.length, end: before.length + name.length, answers: [`=${name}`] }];
      const text = before + name + after;
      return {
        id: `made/${id}`,
        set: 'made',
        text,
        labels,
        complete: null,
        typesOnly: false,
        weight: MADE_WEIGHT,
      };
    });
}

/** Before and after the name. */
export const FRAMES = [
  ['The second chapter is about ', ' and what came of it.'],
  ['Nobody in the hall had mentioned ', ' before the break.'],
  ['', ' was in the papers again last week.'],
  ['They compared it with ', ', which surprised the others.'],
  ['Most of the questions were about ', '’s future.'],
] as const;
