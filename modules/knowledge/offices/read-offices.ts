import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place, Problem } from '../read-handwritten.ts';
import { type Office, parseOfficeLine } from './office.ts';

export interface PlacedOffice extends Place {
  readonly office: Office;
}

/**
 * Reads `offices/offices.jsonl` in a folder.
 * @param today the current month, `YYYY-MM`
 * @returns the valid offices, and a problem for each fault in the others
 */
export function readOffices(folder: string, today: string): { offices: PlacedOffice[]; problems: Problem[] } {
  const file = path.join(path.basename(folder), 'offices', 'offices.jsonl');
  const lines = readFileSync(path.join(folder, 'offices', 'offices.jsonl'), 'utf8').split('\n');
  const offices: PlacedOffice[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' && index === lines.length - 1) continue;
    const place = { file, line: index + 1 };
    const parsed = parseOfficeLine(line, today);
    if ('office' in parsed) offices.push({ ...place, office: parsed.office });
    else for (const message of parsed.errors) problems.push({ ...place, message });
  }
  return { offices, problems };
}
