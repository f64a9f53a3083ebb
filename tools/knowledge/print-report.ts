import { aliasKeys } from '../../lib/knowledge/alias-keys.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { describeProblem, type Gathered } from '../../modules/knowledge/compile.ts';
import { aliasesOf, countBy, summarise } from './summarise.ts';

const MOST_AMBIGUOUS = 15;
const PROBLEMS_SHOWN = 20;
const STALE_SHOWN = 20;

/** Prints counts, ages, ambiguity and problems as text. */
export function printReport(gathered: Gathered, today: string): void {
  const { entries, sources, problems, reports } = gathered;
  const { handWritten, compiled, aliases, byKind, bytes } = summarise(gathered);
  const written = sources.slice(0, handWritten);
  const writtenAliases = written.reduce((sum, source) => sum + aliasesOf(source).length, 0);
  console.log(`${handWritten} hand-written entries with ${writtenAliases} aliases`);
  console.log(`${gathered.families} generated from tables of families`);
  console.log(`${compiled} generated or compiled entries; ${sources.length} in all, with ${aliases} aliases`);
  console.log(`${bytes} bytes shipped`);
  section(
    'By kind',
    Object.entries(byKind).map(([kind, count]) => `${pad(count)}  ${kind}`),
  );
  section(
    'Hand-written, by file',
    Object.entries(countBy(entries, ({ file }) => file)).map(([file, count]) => `${pad(count)}  ${file}`),
  );
  section(
    'Compiled, by package (before joining)',
    reports.map(({ name, kept, dropped }) => {
      const reasons = Object.entries(dropped).map(([reason, count]) => `${count} ${reason}`);
      return `${pad(kept.length)}  ${name}${reasons.length ? `; left out: ${reasons.join(', ')}` : ''}`;
    }),
  );
  console.log(
    `${pad(gathered.same)}  of these were already known, ${gathered.unusable} couldn't be told from ordinary words`,
  );
  section(
    'Hand-written, by year last reviewed',
    Object.entries(countBy(entries, ({ entry }) => entry.asOf.slice(0, 4))).map(
      ([year, n]) => `${pad(n)}  ${year}`,
    ),
  );
  section('Coverage', coverage(gathered));
  section('Most ambiguous aliases', mostAmbiguous(sources));
  const stale = entries.filter(({ entry }) => !entry.settled && entry.asOf <= yearBefore(today));
  section(
    `Not reviewed for a year: ${stale.length}`,
    stale
      .slice(0, STALE_SHOWN)
      .map(({ file, line, entry }) => `${file}:${line} ${entry.name}, ${entry.asOf}`),
  );
  section(`Problems: ${problems.length}`, problems.slice(0, PROBLEMS_SHOWN).map(describeProblem));
}

/** How many entities have an id, a title, a context of their own; and what the records of offices hold. */
function coverage({ entries, sources, offices }: Gathered): string[] {
  const written = sources.slice(0, new Set(entries.map(({ entry }) => entry.id)).size);
  const compiled = sources.slice(written.length);
  const line = (what: string, is: (source: Source) => boolean): string =>
    `${pad(written.filter(is).length)} hand-written, ${pad(compiled.filter(is).length)} compiled  ${what}`;
  return [
    line('with a Wikidata id', ({ wikidata }) => wikidata !== undefined),
    line('with a Wikipedia title', ({ wikipedia }) => wikipedia !== undefined),
    line('without a context', ({ context, category }) => !context && !category),
    line('settled, shown without a date', ({ settled }) => settled === true),
    `${pad(offices.length)} offices, ${offices.filter(({ office }) => office.asOf.startsWith('2026')).length} checked in 2026`,
  ];
}

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

function pad(count: number): string {
  return String(count).padStart(6);
}

/** The same month a year earlier. */
export function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

/** The aliases shared by the most entries, with some of those entries. */
export function mostAmbiguous(sources: readonly Source[]): string[] {
  const owners = new Map<string, { alias: string; ids: Set<string> }>();
  for (const source of sources)
    for (const alias of [source.name, ...aliasesOf(source)]) {
      const key = aliasKeys(alias)?.keys.join();
      if (!key) continue;
      const known = owners.get(key) ?? { alias, ids: new Set() };
      known.ids.add(source.id);
      owners.set(key, known);
    }
  return [...owners.values()]
    .sort((a, b) => b.ids.size - a.ids.size)
    .slice(0, MOST_AMBIGUOUS)
    .map(({ alias, ids }) => `${pad(ids.size)}  ${alias}: ${[...ids].slice(0, 4).join(', ')}…`);
}
