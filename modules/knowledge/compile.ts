import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Source, writeBase } from '../../lib/knowledge/write-base.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import { checkEntries } from './check.ts';
import { emptyCards } from './checks/empty-cards.ts';
import { checkLanguageNames } from './checks/language-names.ts';
import { compiledEntries } from './compiled-entries.ts';
import { checkTranslations, currentContexts, staleTranslations } from './contexts/check-translations.ts';
import {
  OTHER_LANGUAGES,
  type OtherLanguage,
  readTranslations,
  type Translation,
} from './contexts/read-translations.ts';
import { addFamilies } from './families/add-families.ts';
import { familyEntries } from './families/family-entries.ts';
import { familyTranslations } from './families/family-translations.ts';
import { readFamilies } from './families/read-families.ts';
import { withFamilyArticles } from './family-articles.ts';
import { languageSources } from './language-sources.ts';
import { merge } from './merge.ts';
import { addLeaders } from './offices/add-leaders.ts';
import { checkOffices } from './offices/check-offices.ts';
import { type PlacedOffice, readOffices } from './offices/read-offices.ts';
import type { PackageReport } from './packages/compiled.ts';
import { KnownTitles } from './packages/titles/known-titles.ts';
import { trainPieces } from './pieces/train-pieces.ts';
import { type PlacedEntry, type Problem, readHandwritten } from './read-handwritten.ts';
import { type LanguageNames, readLanguageNames } from './read-language-names.ts';
import { typeset } from './typeset.ts';

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

/** Paths of the shipped binaries: the knowledge base, and what each other language calls its entities. */
export interface CompiledFiles {
  readonly knowledge: string;
  readonly names: readonly { readonly language: OtherLanguage; readonly file: string }[];
}

/** Everything that goes into the shipped binary. */
export interface Gathered {
  readonly entries: readonly PlacedEntry[];
  readonly offices: readonly PlacedOffice[];
  readonly problems: readonly Problem[];
  /** How many entries are generated from the tables of families. */
  readonly families: number;
  /** Hand-written first, then generated, then compiled. */
  readonly sources: readonly Source[];
  /** What languages other than English call them. */
  readonly names: ReadonlyMap<ReadLanguage, readonly LanguageNames[]>;
  readonly translations: readonly Translation[];
  /** Translations whose English context has changed. */
  readonly stale: readonly Problem[];
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
  const known = new KnownTitles();
  const { compiled, reports, words } = compiledEntries(entries, known);
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const tables = readFamilies(path.join(folder, 'families'));
  const holders = { offices: posts.offices.map(({ office }) => office), names };
  const generated = familyEntries(tables, holders);
  const families = addFamilies(entries, generated);
  const added = families.added.map(one => known.withId(one));
  const merged = merge([...families.entries, ...added], compiled, words);
  const sources = withFamilyArticles(merged.sources);
  const ids = new Set(merged.sources.map(({ id }) => id));
  const read = OTHER_LANGUAGES.map(language => ({
    language,
    ...readLanguageNames(path.join(root, 'knowledge'), language),
  }));
  const translated = readTranslations(folder);
  const problems = [
    ...written.problems,
    ...posts.problems,
    ...checkEntries(placed, ids),
    ...emptyCards(merged.sources),
    ...checkOffices(posts.offices, written.entries, ids),
    ...read.flatMap(languageProblems => languageProblems.problems),
    ...read.flatMap(({ language, names }) => checkLanguageNames(language, names, ids)),
    ...translated.problems,
    ...checkTranslations(translated.translations, ids),
  ];
  const foreign = new Map(read.map(one => [one.language, one.names]));
  return {
    ...merged,
    sources,
    names: foreign,
    // The hand-written ones come last: they win.
    translations: [...familyTranslations(tables, holders), ...translated.translations],
    stale: staleTranslations(translated.translations, merged.sources),
    families: families.added.length,
    entries: placed,
    offices: posts.offices,
    problems,
    reports,
  };
}

/**
 * Compiles the knowledge base into the shipped binary, unless nothing has changed since the last time.
 * @returns paths of the binaries
 * @throws KnowledgeProblems if any entry is faulty
 */
export function compileKnowledge(): CompiledFiles {
  const cache = path.join(root, '.cache');
  const files: CompiledFiles = {
    knowledge: path.join(cache, 'knowledge.bin'),
    names: OTHER_LANGUAGES.map(language => ({ language, file: path.join(cache, `names-${language}.bin`) })),
  };
  const keyFile = path.join(cache, 'knowledge.key');
  const key = fingerprint();
  const all = [files.knowledge, ...files.names.map(({ file }) => file), keyFile];
  if (all.every(existsSync) && readFileSync(keyFile, 'utf8') === key) return files;
  const { problems, sources, names, translations, stale } = gatherKnowledge();
  if (problems.length) throw new KnowledgeProblems(problems);
  // Shown in English until someone translates them again.
  for (const one of stale) console.warn(describeProblem(one));
  mkdirSync(cache, { recursive: true });
  writeFileSync(files.knowledge, writeBase(sources.map(typeset), undefined, trainPieces));
  for (const { language, file } of files.names) {
    const contexts = currentContexts(language, translations, sources);
    const own = languageSources(language, names.get(language) ?? [], contexts, sources);
    writeFileSync(file, writeBase(own, LANGUAGE_WORDS[language]));
  }
  writeFileSync(keyFile, key);
  return files;
}

/** The current month, `YYYY-MM`. */
export function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}

/** Changes if an entry, a data package or the compiler changes. */
function fingerprint(): string {
  const hash = createHash('sha256').update(thisMonth());
  for (const folder of ['knowledge', 'lib/knowledge', 'lib/text', 'modules/knowledge'])
    for (const name of readdirSync(path.join(root, folder), { encoding: 'utf8', recursive: true }).sort())
      if (/\.(jsonl|ts|tsv|txt)$/.test(name)) hash.update(readFileSync(path.join(root, folder, name)));
  return hash.update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
}
