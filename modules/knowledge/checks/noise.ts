import type { Entry } from '../../../lib/knowledge/entry.ts';

const LISTS = ['aliases', 'short', 'guarded', 'evidence'] as const;

/** What an entry says twice or for nothing: harmless, but it makes it harder to read. */
export function noiseProblem(entry: Entry): string | undefined {
  for (const list of LISTS) {
    const twice = entry[list].find((value, at) => entry[list].indexOf(value) < at);
    if (twice) return `"${list}" has "${twice}" twice`;
  }
  if (entry.aliases.includes(entry.name)) return 'its name is among its aliases';
  const guarded = entry.aliases.find(alias => entry.guarded.includes(alias));
  if (guarded) return `"${guarded}" is an alias and guarded: only the guard counts`;
  const short = entry.aliases.find(alias => entry.short.includes(alias));
  if (short) return `"${short}" is an alias and short: it needs no full name before it`;
  for (const [relation, targets = []] of Object.entries(entry.relations)) {
    if (!targets.length) return `relation "${relation}" is empty`;
    if (new Set(targets).size < targets.length) return `relation "${relation}" names the same entry twice`;
  }
  return undefined;
}
