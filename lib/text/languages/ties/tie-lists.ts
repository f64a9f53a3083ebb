import { type FormRow, formRow, formsOfVerb, readIrregular, type Tense } from './conjugate.ts';
import type { WrittenTies } from './written-ties.ts';

// The words of `written-ties.ts`, ready for look-ups.

/** What follows a verb. */
export interface ListedFrame {
  readonly lemma: string;
  /** As shown; empty if the object follows directly. */
  readonly preposition: string;
  readonly nouns: ReadonlySet<string>;
  readonly isReflexive: boolean;
  readonly isMutual: boolean;
  /** The object is in the dative, which some relative pronouns share with the subject. */
  readonly isDative: boolean;
  /** Says nothing without what was asked, which isn't read in these languages. */
  readonly saysNothingAlone: boolean;
  readonly object: 'any' | 'person' | 'thing';
}

type Sets =
  | 'reflexives'
  | 'objectClitics'
  | 'negations'
  | 'adverbs'
  | 'timeOpeners'
  | 'times'
  | 'relatives'
  | 'complementisers'
  | 'openers'
  | 'conditions'
  | 'unsure'
  | 'pronouns'
  | 'former'
  | 'lesser'
  | 'been';
const SETS: readonly Sets[] = [
  'reflexives',
  'objectClitics',
  'negations',
  'adverbs',
  'timeOpeners',
  'times',
  'relatives',
  'complementisers',
  'openers',
  'conditions',
  'unsure',
  'pronouns',
  'former',
  'lesser',
  'been',
];

/** The same words, ready for look-ups. */
export type TieLists = { readonly [Field in Sets]: ReadonlySet<string> } & Pick<
  WrittenTies,
  'order' | 'agent' | 'between' | 'adverbEnding' | 'tellsInPerfect'
> & {
    readonly personal: string;
    readonly objectArticles: ReadonlySet<string>;
    readonly becomes: ReadonlySet<string>;
    readonly reported: ReadonlySet<string>;
    readonly particles: ReadonlySet<string>;
    readonly surelyActs: string;
    readonly infinitiveMark: string;
    readonly compounds: readonly string[];
    readonly forms: ReadonlyMap<string, readonly FormRow[]>;
    /** A form for one subject, by verb and tense: "criticar past". */
    readonly singulars: ReadonlyMap<string, string>;
    readonly frames: ReadonlyMap<string, readonly ListedFrame[]>;
    /** The preposition before the infinitive, by control verb; verbs can have several. */
    readonly controls: ReadonlyMap<
      string,
      { readonly prepositions: ReadonlySet<string>; readonly isRefusal: boolean }
    >;
    /** Forms of a preposition to the one that is shown. */
    readonly prepositions: ReadonlyMap<string, string>;
    /** Auxiliaries to their singular. */
    readonly have: ReadonlyMap<string, string>;
    readonly be: ReadonlyMap<string, string>;
    readonly willBe: ReadonlyMap<string, string>;
    readonly progressive: ReadonlyMap<string, string>;
    readonly betweenNouns: ReadonlyMap<string, string>;
    readonly roleVerbs: ReadonlyMap<string, { readonly now: string; readonly then: string }>;
  };

const read = new Map<WrittenTies, TieLists>();

/** A language's words, read when they are first asked for. */
export function tieListsOf(written: WrittenTies): TieLists {
  const known = read.get(written) ?? tieLists(written);
  read.set(written, known);
  return known;
}

/** Key in `singulars`. */
export function singularKey(lemma: string, tense: Tense): string {
  return `${lemma} ${tense}`;
}

/** Reads the written words; slow enough to be worth doing once, and only for a language that is read. */
function tieLists(written: WrittenTies): TieLists {
  const { verbSecond } = written;
  const frames = rows(written.verbs).map(frameOf);
  const controls = rows(written.controls).map(row => {
    const [lemma, ...rest] = row.split(' ') as [string, ...string[]];
    return {
      lemma,
      prepositions: new Set(rest.filter(word => word !== '-').map(word => (word === '∅' ? '' : word))),
      isRefusal: rest.includes('-'),
    };
  });
  const irregular = readIrregular(written.irregular);
  const forms = new Map<string, FormRow[]>();
  const singulars = new Map<string, string>();
  for (const lemma of new Set([...frames, ...controls].map(row => row.lemma)))
    for (const form of formsOfVerb(lemma, written.conjugations, irregular))
      for (const row of formRow(form, written.attached)) {
        add(forms, row.word, row);
        const key = singularKey(lemma, form.tense);
        if (!singulars.has(key)) singulars.set(key, form.singular);
      }
  return {
    ...(Object.fromEntries(SETS.map(field => [field, wordSet(written[field])])) as Record<
      Sets,
      ReadonlySet<string>
    >),
    order: written.order,
    agent: written.agent,
    between: written.between,
    adverbEnding: written.adverbEnding,
    tellsInPerfect: written.tellsInPerfect,
    personal: written.personal ?? '',
    objectArticles: wordSet(verbSecond?.objectArticles ?? ''),
    becomes: wordSet(verbSecond?.becomes ?? ''),
    reported: wordSet(verbSecond?.reported ?? ''),
    particles: wordSet(verbSecond?.particles ?? ''),
    surelyActs: verbSecond?.surelyActs ?? '',
    infinitiveMark: verbSecond?.infinitiveMark ?? '',
    compounds: [...wordSet(written.compounds)],
    forms,
    singulars,
    frames: groupFrames(frames),
    controls: new Map(
      controls.map(({ lemma, ...control }) => [
        lemma,
        {
          ...control,
          prepositions: control.prepositions.size ? control.prepositions : new Set(['']),
        },
      ]),
    ),
    prepositions: new Map(
      rows(written.prepositions).flatMap(row => row.split(' ').map(form => [form, row.split(' ', 1)[0]!])),
    ),
    have: pairs(written.have),
    be: pairs(written.be),
    willBe: pairs(written.willBe),
    progressive: pairs(written.progressive),
    betweenNouns: new Map(
      rows(written.betweenNouns).flatMap(row => {
        const [nouns, verb] = row.split(':') as [string, string];
        return nouns.split('/').map(noun => [noun, verb] as const);
      }),
    ),
    roleVerbs: new Map(
      rows(written.roleVerbs).flatMap(row => {
        const [nouns, now, then = ''] = row.split(':') as [string, string, string?];
        return nouns.split('/').map(noun => [noun, { now, then }] as const);
      }),
    ),
  };
}

function frameOf(row: string): ListedFrame {
  const [lemma, ...rest] = row.split(' ') as [string, ...string[]];
  const flags = rest[0] && /^[!°~=^?]+$/.test(rest[0]) ? rest.shift()! : '';
  const [preposition = '', nouns = ''] = rest;
  return {
    lemma,
    preposition,
    nouns: new Set(nouns.split('/').filter(Boolean)),
    isReflexive: flags.includes('~'),
    isMutual: flags.includes('='),
    isDative: flags.includes('^'),
    saysNothingAlone: flags.includes('?'),
    object: flags.includes('!') ? 'person' : flags.includes('°') ? 'thing' : 'any',
  };
}

/** By verb; those that need most come first. */
function groupFrames(frames: readonly ListedFrame[]): ReadonlyMap<string, readonly ListedFrame[]> {
  const groups = new Map<string, ListedFrame[]>();
  for (const frame of frames) add(groups, frame.lemma, frame);
  const needs = ({ nouns, preposition }: ListedFrame): number => (nouns.size ? 2 : preposition ? 1 : 0);
  for (const group of groups.values()) group.sort((a, b) => needs(b) - needs(a));
  return groups;
}

function rows(written: string): string[] {
  return written
    .split('|')
    .map(row => row.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

function pairs(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...wordSet(written)].flatMap(pair => {
      const [one, many] = pair.split('/') as [string, string?];
      return [[one, one] as const, ...(many ? [[many, one] as const] : [])];
    }),
  );
}

function add<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
