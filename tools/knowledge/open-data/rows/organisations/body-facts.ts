import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDataRow } from '../../read-open-data.ts';

/** What the set has wrong about a body: what it is and where, or its name. */
interface BodyFacts {
  readonly context?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * What is known better than the set says.
 * @param name what the body is called in English
 * @returns "no body" if it isn’t one, isn’t one any more, or is of no use to news readers
 */
export function bodyFacts({ id, label }: OpenDataRow, name: string): BodyFacts | 'no body' | undefined {
  const keys = [id, withoutCountry(label), name];
  if (keys.some(key => NO_BODIES.has(key))) return 'no body';
  return keys.map(key => FACTS.get(key)).find(facts => facts);
}

/** Whether a company that has no article may be in the news. The rest are suppliers, clinics, consultants and branches. */
export function isKnownCompany(name: string): boolean {
  return KNOWN_COMPANIES.has(name) || MEDICINES.test(name);
}

/** Makers of medicines and devices: their trials are reported. */
const MEDICINES =
  /^\p{Lu}[\p{L}\d& -]+ (?:Bio(?:logics|pharma|sciences?|tech|technology|therapeutics)|Biopharmaceuticals?|Diagnostics|Genomics|Life Sciences|Oncology|Pharma|Pharmaceuticals?|Therapeutics|Vaccines)$/u;

/** Whether a body that has no article means one body all the same, although its name has ordinary words only. */
export function isKnownBody(name: string): boolean {
  return KNOWN_BODIES.has(name);
}

/** "Biotronik (Germany)" without the country, which the set adds to companies. */
function withoutCountry(label: string): string {
  return label.replace(/\s*\([^)]*\)$/, '').trim();
}

function readLines(file: string): string[] {
  return readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'));
}

const KNOWN_COMPANIES: ReadonlySet<string> = new Set(
  readLines('known-companies.txt').flatMap(line => line.split('|')),
);

const KNOWN_BODIES: ReadonlySet<string> = new Set(
  readLines('known-bodies.txt').flatMap(line => line.split('|')),
);

const NO_BODIES: ReadonlySet<string> = new Set(readLines('no-bodies.txt').flatMap(line => line.split('|')));

const FACTS: ReadonlyMap<string, BodyFacts> = new Map(
  readLines('body-facts.tsv').map(line => {
    const [key, context, name] = line.split('\t');
    return [key!, { context: context || undefined, name: name || undefined }];
  }),
);
