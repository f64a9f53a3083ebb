import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import type { Entry } from '../../lib/knowledge/entry.ts';
import { parseEntryLine } from '../../lib/knowledge/parse-entry.ts';

/** A line of a hand-written file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface PlacedEntry extends Place {
  readonly entry: Entry;
}

export interface Problem extends Place {
  readonly message: string;
}

/**
 * Reads every `*.jsonl` in a folder.
 * @param today the current month, `YYYY-MM`
 * @returns the valid entries, and a problem for each fault in the others
 */
export function readHandwritten(
  folder: string,
  today: string,
): { entries: PlacedEntry[]; problems: Problem[] } {
  const entries: PlacedEntry[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    const file = path.join(path.basename(folder), name);
    const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
    lines.forEach((text, index) => {
      if (text === '' && index === lines.length - 1) return;
      const place = { file, line: index + 1 };
      const parsed = parseEntryLine(text, today);
      if ('entry' in parsed) entries.push({ ...place, entry: parsed.entry });
      else
        for (const fault of parsed.problems) problems.push({ ...place, message: describeInEnglish(fault) });
    });
  }
  return { entries, problems };
}
