import { findRole } from '../find-role.ts';
import { isPossessive, type Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import { isSubjectOfBody, ledByRole } from './led-by-role.ts';
import type { SentenceTie } from './sentence-tie.ts';

const accepts = (noun: string): boolean => roles.isPerson(noun) || roles.isThing(noun);

/** Ties in what a sentence says a name is: "Apple supplier Foxconn", "Anthropic’s chief, Dario Amodei". */
export function roleTies(terms: readonly Term[]): SentenceTie[] {
  return terms.flatMap(({ type }, at) => (type === 'name' ? tiesOfRole(terms, at) : []));
}

function tiesOfRole(terms: readonly Term[], at: number): SentenceTie[] {
  const role = findRole(terms, at, { words: roles, accepts });
  if (!role) return [];
  const head = role.head.slice(role.head.lastIndexOf('-') + 1);
  const found = words.roleVerbs.get(role.head) ?? words.roleVerbs.get(head);
  if (!found) return [];
  const first = terms.findIndex(({ start }) => start >= role.start);
  const inside = terms.flatMap((term, i) => (term.start >= role.start && term.end <= role.end ? [i] : []));
  const headAt = inside.find(i => terms[i]!.lower === role.head);
  if (headAt === undefined) return [];
  const to = namedIn(terms, inside, headAt);
  if (to < 0 || isSubjectOfBody(terms, to)) return [];
  const before = inside.filter(i => i < headAt).map(i => terms[i]!.lower);
  if (
    before.some(word =>
      /^(?:vice|deputy|assistant|associate|aspiring|next|incoming|would-be|acting)$/.test(word),
    )
  )
    return [];
  const wasSo = role.form === 'predicate' && /^(?:was|served|worked|acted)$/.test(verbBefore(terms, first));
  const isPast = wasSo || before.some(word => PAST.test(word));
  const { kind } = terms[to]!.name!;
  const said = found === '!leads' ? ledByRole(terms, headAt, to, inside.at(-1)! + 1) : found;
  // "the rival for the Marlo seat", "Voltix’s editor" if Voltix is a person
  const link = to > headAt ? terms[headAt + 1]!.lower : '';
  if ((link === 'for' && !FOR.test(said)) || (link === 'at' && said !== '!works for')) return [];
  if (kind === 'person' && said === '!works for' && found === said && !OF_A_PERSON.test(head)) return [];
  // "her Gulf War vet father": nobody is related to a war, and a person’s "partner" may be anything.
  if (
    kind === 'person'
      ? said === '!works with'
      : /^!?is (?:married|a son|a daughter|a brother|a sister|the)/.test(said)
  )
    return [];
  const verb = wording(said, isPast || terms[first - 1]?.lower === 'former');
  const isPlace = kind === 'place' || kind === 'group';
  // A spokesman "in London" doesn’t speak for it; a mayor "of London" leads it.
  if (!verb || (isPlace && !/^(?:leads|formerly led)$/.test(verb))) return [];
  return [{ from: at, to, verb, isNegated: false }];
}

const PAST = /^(?:former|ex|then|once|late|previously|formerly|retired|outgoing)$|^ex-/;

/** The verb of a predicate: "was" in "was an adviser", "served" in "served as mayor". */
function verbBefore(terms: readonly Term[], first: number): string {
  const at = terms[first - 1]?.lower === 'as' ? first - 2 : first - 1;
  return terms[at]?.lower ?? '';
}

/** What somebody is "for" another one. */
const FOR = /^!(?:works for|speaks for|represents)$/;
/** Those who work for a person. A person’s "editor" may be an actor’s part. */
const OF_A_PERSON = /^(?:aide|assistant|deputy|employee)$/;

/** The name that a description belongs to: directly before its head, or after "of", "for", "to" or "at". */
function namedIn(terms: readonly Term[], inside: readonly number[], head: number): number {
  const after = terms[head + 1]?.lower ?? '';
  if (/^(?:of|for|to|at)$/.test(after)) {
    const name = roles.isArticle(terms[head + 2]?.lower ?? '') ? head + 3 : head + 2;
    if (inside.includes(name) && terms[name]!.type === 'name' && !isPartOfNoun(terms, name)) return name;
  }
  for (const i of inside) {
    if (i >= head) break;
    if (terms[i]!.type !== 'name') continue;
    const rest = inside.filter(k => k > i && k < head && !isPossessive(terms[k]));
    if (
      rest.every(
        k =>
          roles.isModifier(terms[k]!.lower) || terms[k]!.lower === 'and' || roles.isPerson(terms[k]!.lower),
      )
    )
      return i;
  }
  return -1;
}

/** "president of the Elm chapter", "of Elm’s board": a part of it. */
function isPartOfNoun(terms: readonly Term[], name: number): boolean {
  const next = terms[name + 1];
  if (isPossessive(next)) return true;
  // "the partner of Elm midfielder Ann Doe"
  const isTitle = next?.type === 'word' && roles.isPerson(next.lower) && terms[name + 2]?.type === 'name';
  return isTitle || (next?.type === 'word' && PARTS.has(next.lower));
}

const PARTS = new Set(
  (
    'chapter section wing board office campaign region desk faction caucus squad foundation unit division arm branch ' +
    'affiliate subsidiary committee council department project program programme'
  ).split(' '),
);

/** "leads" or, of someone who no longer does, "formerly led"; empty if a tie ends with the role. */
function wording(found: string, isPast: boolean): string {
  if (!isPast) return found.replace('!', '');
  return found === '!leads' ? 'formerly led' : found.startsWith('!') ? '' : found;
}
