import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS, type Kind } from '../../../../lib/model/kind.ts';
import type { DataEntity } from '../data-entity.ts';
import { describe } from '../describe.ts';
import { describeByNoun } from '../describe-by-noun.ts';
import type { OpenDataRow } from '../read-open-data.ts';
import { base, type ReadRow } from './row.ts';

/** Wikidata items with a short description. */
export const described =
  (weight: (row: OpenDataRow) => number): ReadRow =>
  row => {
    const known = KNOWN.get(row.wikipedia ?? '');
    if (known)
      return {
        ...base(row),
        name: row.label
          .replace(/^(\p{L}+), (King|Queen) of (?!Scots)/u, '$2 $1 of ')
          .replace(/, \d\w+ Baron .*/, ''),
        ...known,
        weight: 1 / 16,
      };
    const exact = row.description ? describe(row.description) : null;
    const found = exact ?? (row.description ? describeByNoun(row.description) : null);
    if (!found || !row.wikipedia || isList(row.wikipedia)) return null;
    const { name: label, ...rest } = base(row);
    const name = withSmallInitial(label);
    // Two people aren't one person.
    if (found.kind === 'person' && / and \p{Lu}/u.test(name)) return null;
    // A common noun has no capital after its first word.
    if (!/\p{Lu}|\d/u.test(found.kind === 'work' ? name : name.slice(1)) && !/^\p{Lu}/u.test(row.label))
      return null;
    return {
      ...rest,
      name,
      kind: found.kind,
      context: found.context,
      weight: weight(row) / (/^(work|product|place)$/.test(found.kind) ? 2 : 1) / (exact ? 1 : 2),
      evidence: found.places.filter(place => /^[\p{L} ]+$/u.test(place) && place !== name).slice(0, 3),
    };
  };

/** Titles start with a capital; these names don't. */
function withSmallInitial(label: string): string {
  return label.replace(
    /^(?:I(?=Pad|Phone|OS\b|Pod|Tunes|Mac|Cloud|Movie|Life|Naturalist)|M(?=acOS)|W(?=atchOS)|E(?=Bay|Bird\b)|A(?=rXiv)|P(?=hpMyAdmin)|Z(?=\/OS))/,
    initial => initial.toLowerCase(),
  );
}

function isList(title: string): boolean {
  return /^(List|Lists|History|Outline|Timeline|Geography) of /.test(title);
}

/** What the sets only name, by title. */
const KNOWN: ReadonlyMap<string, Pick<DataEntity, 'kind' | 'context' | 'evidence'>> = new Map(
  readFileSync(path.resolve(import.meta.dirname, '../known-subjects.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .flatMap(line => {
      const [kind, context, evidence, titles] = line.split(/; ?/);
      if (!KINDS.includes(kind as Kind)) throw new Error(`known-subjects.txt: can't read "${line}"`);
      const known = { kind: kind as Kind, context: context!, evidence: evidence ? evidence.split('|') : [] };
      return titles!.split('|').map((title): [string, typeof known] => [title, known]);
    }),
);
