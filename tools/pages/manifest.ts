import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../usage.ts';
import type { Part } from './options.ts';

/** A saved page in the manifest. */
export interface SavedPage {
  /** An HTML file in the folder; gzipped if its name ends in `.gz`. */
  readonly path: string;
  /** A JSON file in the folder with the main text as `text`. */
  readonly expected?: string | null;
  /** Whose page it is. */
  readonly outlet?: string;
  /** Where it was. */
  readonly url?: string;
}

/**
 * Reads the list of pages.
 * @throws UsageError if the manifest is missing or invalid
 */
export function readManifest(folder: string): SavedPage[] {
  const file = path.join(folder, 'manifest.jsonl');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    throw new UsageError(`there is no ${file}`);
  }
  const pages = lines.flatMap((line, i) => (line.trim() ? [parseLine(line, `${file}:${i + 1}`)] : []));
  if (!pages.length) throw new UsageError(`${file} names no pages`);
  return pages;
}

interface Choice {
  readonly only?: string | undefined;
  readonly limit?: number | undefined;
  readonly part?: Part | undefined;
}

/**
 * The pages to visit.
 * @param only only those whose path contains this
 * @param limit the maximum number, picked evenly
 * @param part one of several equal parts of what is left
 */
export function pickPages(
  pages: readonly SavedPage[],
  { only, limit, part = { at: 1, of: 1 } }: Choice,
): readonly SavedPage[] {
  const named = only === undefined ? pages : pages.filter(page => page.path.includes(only));
  const count = Math.min(limit ?? named.length, named.length);
  const picked = Array.from({ length: count }, (_, i) => named[Math.floor((i * named.length) / count)]!);
  const border = (parts: number): number => Math.round((parts * count) / part.of);
  return picked.slice(border(part.at - 1), border(part.at));
}

/** The HTML of a page as bytes; decoding is up to the browser. */
export function htmlOf(folder: string, page: SavedPage): Buffer {
  const bytes = readFileSync(path.join(folder, page.path));
  return page.path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The expected main text of a page, or null if there is none. */
export function expectedText(folder: string, { expected }: SavedPage): string | null {
  if (!expected) return null;
  const { text } = JSON.parse(readFileSync(path.join(folder, expected), 'utf8')) as { text?: string };
  return text?.trim() ? text : null;
}

function parseLine(line: string, place: string): SavedPage {
  try {
    const page = JSON.parse(line) as SavedPage;
    if (typeof page.path === 'string') return page;
  } catch {
    // Reported below, like any other invalid line.
  }
  throw new UsageError(`${place} isn't a JSON object with a path`);
}
