import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../data');

/** Rows of a tab-separated file in `modules/knowledge/data`; lines that start with # are comments. */
export function readTable(file: string): string[][] {
  return parseTable(readFileSync(path.join(folder, file), 'utf8'));
}

/** Cells by row, without comments and empty lines. */
export function parseTable(text: string): string[][] {
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'));
}
