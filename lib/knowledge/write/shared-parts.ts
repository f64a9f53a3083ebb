import { evidenceHashes } from '../evidence.ts';

/** What records share, the most frequent first. */
export interface SharedParts {
  readonly phrases: readonly string[];
  readonly evidence: readonly (readonly number[])[];
}

/** The phrases of a category. Many entities are of one sort, and many are in one place. */
export function phrasesOf(category: string): [string] | [string, string] {
  const at = category.indexOf(' in ');
  return at < 0 ? [category] : [category.slice(0, at + 3), category.slice(at + 4)];
}

/** Key of a list of evidence among those that are shared. */
export function evidenceKey(evidence: readonly number[]): string {
  return evidence.join();
}

/** The parts of the sources' records that are worth storing once, the most frequent first: they get the shortest offsets. */
export function sharedParts(
  sources: readonly { readonly category?: string; readonly evidence: readonly string[] }[],
): SharedParts {
  const phrases = new Counts<string>();
  const evidence = new Counts<readonly number[]>();
  for (const source of sources) {
    for (const phrase of phrasesOf(source.category ?? '')) if (phrase) phrases.add(phrase, phrase);
    const hashes = evidenceHashes(source.evidence);
    if (hashes.length) evidence.add(evidenceKey(hashes), hashes);
  }
  return { phrases: phrases.from(1), evidence: evidence.from(2) };
}

/** Counts values by key. */
class Counts<T> {
  private readonly counts = new Map<string, { readonly value: T; count: number }>();

  add(key: string, value: T): void {
    const known = this.counts.get(key);
    if (known) known.count++;
    else this.counts.set(key, { value, count: 1 });
  }

  /** The values counted at least so often, the most frequent first. */
  from(least: number): T[] {
    return [...this.counts]
      .filter(([, { count }]) => count >= least)
      .sort(([a, { count: x }], [b, { count: y }]) => y - x || (a < b ? -1 : 1))
      .map(([, { value }]) => value);
  }
}
