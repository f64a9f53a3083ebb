import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseOutlet } from '../../lib/coverage/outlet.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Checks the text of the outlets file. Problems read `file:line: message`, so that editors can link to them. */
export function checkOutlets(text: string, file: string): { outlets: Outlet[]; problems: string[] } {
  const outlets: Outlet[] = [];
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

/**
 * Compiles the outlets to the JSON that ships.
 * @returns path of the JSON file
 * @throws Error listing every faulty line
 */
export function compileOutlets(): string {
  const file = 'knowledge/outlets/outlets.jsonl';
  const { outlets, problems } = checkOutlets(readFileSync(path.join(root, file), 'utf8'), file);
  if (problems.length > 0) throw new Error(`The outlets have mistakes:\n${problems.join('\n')}`);
  const target = path.join(root, '.cache/outlets.json');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(outlets));
  return target;
}
