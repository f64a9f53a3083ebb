import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Source, writeBase } from '../../lib/knowledge/write-base.ts';
import { checkEntries } from './check.ts';
import { compiledEntries } from './compiled-entries.ts';
import { merge } from './merge.ts';
import { addLeaders } from './offices/add-leaders.ts';
import { checkOffices } from './offices/check-offices.ts';
import { type PlacedOffice, readOffices } from './offices/read-offices.ts';
import type { PackageReport } from './packages/compiled.ts';
import { type PlacedEntry, type Problem, readHandwritten } from './read-handwritten.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The knowledge base can't be compiled; lists every problem with its file and line. */
export class KnowledgeProblems extends Error {
  override readonly name = 'KnowledgeProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** "knowledge/cities.jsonl:12: …" */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** Everything that goes into the shipped binary. */
export interface Gathered {
  readonly entries: readonly PlacedEntry[];
  readonly offices: readonly PlacedOffice[];
  readonly problems: readonly Problem[];
  /** Hand-written first, then compiled. */
  readonly sources: readonly Source[];
  readonly reports: readonly PackageReport[];
  readonly same: number;
  readonly unusable: number;
}

/** Reads the hand-written entries and merges them with the data packages. If entries share an id, the first wins. */
export function gatherKnowledge(): Gathered {
  const folder = path.join(root, 'knowledge');
  const written = readHandwritten(folder, thisMonth());
  const posts = readOffices(folder, thisMonth());
  const placed = addLeaders(written.entries, posts.offices);
  const byId = new Map(placed.toReversed().map(({ entry }) => [entry.id, entry]));
  const entries = [...byId.values()].toReversed();
  const { compiled, reports, words } = compiledEntries(entries);
  const merged = merge(entries, compiled, words);
  const ids = new Set(merged.sources.map(({ id }) => id));
  const problems = [
    ...written.problems,
    ...posts.problems,
    ...checkEntries(placed, ids),
    ...checkOffices(posts.offices, written.entries, ids),
  ];
  return { ...merged, entries: placed, offices: posts.offices, problems, reports };
}

/**
 * Compiles the knowledge base into the shipped binary, unless nothing has changed since the last time.
 * @returns path of the binary
 * @throws KnowledgeProblems if any entry is faulty
 */
export function compileKnowledge(): string {
  const cache = path.join(root, '.cache');
  const file = path.join(cache, 'knowledge.bin');
  const keyFile = path.join(cache, 'knowledge.key');
  const key = fingerprint();
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return file;
  const { problems, sources } = gatherKnowledge();
  if (problems.length) throw new KnowledgeProblems(problems);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, writeBase(sources));
  writeFileSync(keyFile, key);
  return file;
}

/** The current month, `YYYY-MM`. */
export function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}

/** Changes if an entry, a data package or the compiler changes. */
function fingerprint(): string {
  const hash = createHash('sha256').update(thisMonth());
  for (const folder of [
    'knowledge',
    'knowledge/offices',
    'lib/knowledge',
    'modules/knowledge',
    'modules/knowledge/offices',
    'modules/knowledge/packages',
    'modules/knowledge/data',
    'lib/text',
  ])
    for (const name of readdirSync(path.join(root, folder)).sort())
      if (/\.(jsonl|ts|tsv|txt)$/.test(name)) hash.update(readFileSync(path.join(root, folder, name)));
  return hash.update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
}
