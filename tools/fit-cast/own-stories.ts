import { readFileSync } from 'node:fs';
import { UsageError } from '../usage.ts';
import type { Forms, Judgement } from './judgement.ts';

/** A story of our own, and who carries it. */
export interface OwnStory {
  readonly id: string;
  readonly judgement: Judgement;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/**
 * Reads `stories.txt`, whose first lines say how it is written.
 * @throws UsageError that says which line is invalid and what to write
 */
export function readOwnStories(file: string): OwnStory[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const starts = lines.flatMap((line, at) => (line.startsWith('=== ') ? [at] : []));
  return starts.map((start, i) => {
    const rest = lines.slice(start + 3, starts[i + 1]).filter(Boolean);
    const [headline, ...paragraphs] = rest;
    if (!headline || !paragraphs.length)
      throw new UsageError(
        `${file}:${start + 1} has no headline and paragraphs: write them below, one a line`,
      );
    const names = (field: string, at: number): Forms[] => namesOf(lines[at], field, `${file}:${at + 1}`);
    return {
      id: lines[start]!.slice(4),
      judgement: { main: names('main', start + 1), may: names('may', start + 2) },
      headline,
      paragraphs,
    };
  });
}

function namesOf(line: string | undefined, field: string, place: string): Forms[] {
  if (!line?.startsWith(`${field}:`))
    throw new UsageError(
      `${place} isn't "${field}:" and names: write "${field}: Ada Berg + Elm / Elm Group"`,
    );
  const names = line.slice(field.length + 1).trim();
  return names ? names.split(' + ').map(name => name.split(' / ').map(form => form.trim())) : [];
}
