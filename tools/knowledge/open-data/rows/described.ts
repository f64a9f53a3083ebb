import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS, type Kind } from '../../../../lib/model/kind.ts';
import type { DataEntity } from '../data-entity.ts';
import { type Described, describe } from '../describe.ts';
import { describeByNoun } from '../describe-by-noun.ts';
import type { OpenDataRow } from '../read-open-data.ts';
import { tidyContext } from '../tidy-context.ts';
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
    const kind = kindOf(label, found);
    const name = withSmallInitial(printedName(label, row.wikipedia, kind, found.context));
    // Only years tell such dynasties apart: "Jin dynasty (266–420)".
    if (NO_PERSON.has(name) || (kind === 'place' && / \(\d+.\d+\)$/.test(row.wikipedia))) return null;
    // Two people aren't one person.
    if (kind === 'person' && / and \p{Lu}/u.test(name)) return null;
    // A common noun has no capital after its first word.
    if (!/\p{Lu}|\d/u.test(kind === 'work' ? name : name.slice(1)) && !/^\p{Lu}/u.test(row.label))
      return null;
    return {
      ...rest,
      name,
      aliases: rest.aliases.filter(
        alias =>
          (kind !== 'person' || isFormOf(name, alias)) &&
          (kind !== 'place' || hasNoOtherWord(alias, row.wikipedia!)),
      ),
      kind,
      context:
        THROUGH.test(name) && found.context.startsWith('Rail line in ')
          ? 'Rail line'
          : tidyContext(found.context),
      weight: weight(row) / (/^(work|product|place)$/.test(kind) ? 2 : 1) / (exact ? 1 : 2),
      evidence: found.places.filter(place => /^[\p{L} ]+$/u.test(place) && place !== name).slice(0, 3),
    };
  };

/** Rail lines that go through more than the region that is named. */
const THROUGH = /[–-]|Shinkansen|Main ?line|Railway$/i;

/** Posts that read like people. */
const NO_PERSON: ReadonlySet<string> = new Set([
  'Governor of Massachusetts',
  'Secretary of state',
  'Secretary of State',
  'High sheriff',
  'High Sheriff',
  'Holy Roman Emperor',
  'Voice acting in Japan',
]);

/** "Publisher" and "model" mean people, unless what is published or modelled says otherwise. */
function kindOf(label: string, { kind, context }: Described): Kind {
  if (kind !== 'person') return kind;
  if (/ (?:Entertainment|Games)$/.test(label)) return 'organization';
  if (/\b(?:tank|vehicle|carrier|pistol|gun) model\b/.test(context)) return 'product';
  return /\bgame (?:developer|producer|publisher)|developer and publisher of|\bbroadcaster in\b|\bservice broadcaster\b/i.test(
    context,
  )
    ? 'organization'
    : kind;
}

/** As the article calls people and bodies: anybody can change a label, and some have. */
function printedName(label: string, title: string, kind: Kind, context: string): string {
  const plain = title.replace(/\s*\([^)]*\)$/, '').replace(/,? (?:Inc\.|GmbH)$/, '');
  // A title has a capital where the name has none, and peers have their rank.
  const isSame = plain.toLowerCase() === label.toLowerCase() || (kind === 'person' && plain.includes(','));
  // The titles of clubs have sponsors of years ago.
  const isClub = /\b(?:football|soccer|sports) (?:club|team)\b/i.test(context);
  const isClear =
    !isSame &&
    ((kind === 'organization' && (!isClub || WRONG_LABELS.has(label))) ||
      (kind === 'person' && (plain === title || plain.includes(' '))));
  const name = isClear ? plain : label;
  return isClub ? withoutPoints(name) : name;
}

const WRONG_LABELS: ReadonlySet<string> = new Set([
  'Asociados Avellaneda',
  'Club',
  'Deportivo Toluca F.C. pito joto',
  'Dundee Football Club',
  'S.C. Beira-Mar vale callampa',
]);

/** "Zork F.C." is printed as "Zork FC". */
function withoutPoints(name: string): string {
  return name.replace(/(?<!\S)(?:\p{Lu}\.){2,}\p{Lu}?(?!\S)/gu, initials => initials.replaceAll('.', ''));
}

/** Whether an alias of a person is a form of the name: others are often pseudonyms, transcriptions, or jokes. */
function isFormOf(name: string, alias: string): boolean {
  const words = new Set(name.toLowerCase().split(/[\s-]+/));
  return (
    /^[\p{Script=Latin}\s.'’-]+$/u.test(alias) &&
    alias.split(' ').length <= 4 &&
    alias
      .toLowerCase()
      .split(/[\s-]+/)
      .some(word => words.has(word) && word.length > 2)
  );
}

/** "Trenton True American" is a newspaper, not another name of Trenton. */
function hasNoOtherWord(alias: string, title: string): boolean {
  const words = new Set(title.toLowerCase().split(/[^\p{L}]+/u));
  return alias
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every(word => !word || words.has(word) || /^(?:city|county|of|state|the|town)$/.test(word));
}

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
