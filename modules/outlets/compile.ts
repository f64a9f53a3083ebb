import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CatalogueLine, parseOutlet } from '../../lib/coverage/outlet.ts';
import type { Outlet, Starter } from '../../lib/model/coverage/outlet.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Checks the text of the outlets file. Problems read `file:line: message`, so that editors can link to them. */
export function checkOutlets(text: string, file: string): { outlets: CatalogueLine[]; problems: string[] } {
  const outlets: CatalogueLine[] = [];
  const problems: string[] = [];
  const places = new Map<string, number>();
  text.split('\n').forEach((line, index, lines) => {
    if (line === '' && index === lines.length - 1) return;
    const place = `${file}:${index + 1}`;
    const parsed = parseOutlet(line);
    if ('errors' in parsed) {
      problems.push(...parsed.errors.map(error => `${place}: ${error}`));
      return;
    }
    for (const field of ['id', 'feed'] as const) {
      const value = `${field} "${parsed.outlet[field]}"`;
      const before = places.get(value);
      if (before !== undefined) problems.push(`${place}: ${value} is also at ${file}:${before}`);
      places.set(value, index + 1);
    }
    outlets.push(parsed.outlet);
  });
  return { outlets, problems };
}

/** The starter sets. Their outlets must be in the catalogue and in the set's language. */
export function checkStarters(
  text: string,
  file: string,
  outlets: readonly CatalogueLine[],
): { starters: Starter[]; problems: string[] } {
  const languages = new Map(outlets.map(({ id, language }) => [id, language]));
  const starters = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Starter);
  const problems = starters.flatMap(({ language, outlets }, index) =>
    outlets
      .filter(id => languages.get(id) !== language)
      .map(id => `${file}:${index + 1}: "${id}" is no outlet in "${language}"`),
  );
  return { starters, problems };
}

/**
 * Compiles the outlets and the starter sets to the JSON that ships.
 * @returns paths of the JSON files
 * @throws Error listing every faulty line
 */
export function compileOutlets(): { outlets: string; starters: string } {
  const lines = 'knowledge/outlets/outlets.jsonl';
  const sets = 'knowledge/outlets/starter.jsonl';
  const catalogue = checkOutlets(readFileSync(path.join(root, lines), 'utf8'), lines);
  const starters = checkStarters(readFileSync(path.join(root, sets), 'utf8'), sets, catalogue.outlets);
  const problems = [...catalogue.problems, ...starters.problems];
  if (problems.length > 0) throw new Error(`The outlets have mistakes:\n${problems.join('\n')}`);
  const shipped = catalogue.outlets.map(shippedOutlet);
  return { outlets: write('outlets.json', shipped), starters: write('starter.json', starters.starters) };
}

/** How something was checked is of no use to readers. */
function shippedOutlet(line: CatalogueLine): Outlet {
  const { checked: _, asOf: __, paidChecked: ___, paidAsOf: ____, ...outlet } = line;
  return outlet;
}

function write(name: string, value: unknown): string {
  const target = path.join(root, '.cache', name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(value));
  return target;
}
