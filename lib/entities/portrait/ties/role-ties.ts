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
  const isPast = before.some(word =>
    /^(?:former|ex|then|once|late|previously|formerly|retired|outgoing)$/.test(word),
  );
  const { kind } = terms[to]!.name!;
  const said = found === '!leads' ? ledByRole(terms, headAt, to, inside.at(-1)! + 1) : found;
  // "the rival for the Marlo seat", "Voltix’s editor" if Voltix is a person
  const link = to > headAt ? terms[headAt + 1]!.lower : '';
  if ((link === 'for' && !FOR.test(said)) || (link === 'at' && said !== '!works for')) return [];
  if (kind === 'person' && said === '!works for' && found === said && !OF_A_PERSON.test(head)) return [];
  const verb = wording(said, isPast || terms[first - 1]?.lower === 'former');
  const isPlace = kind === 'place' || kind === 'group';
  // A spokesman "in London" doesn’t speak for it; a mayor "of London" leads it.
  if (!verb || (isPlace && !/^(?:leads|formerly led)$/.test(verb))) return [];
  return [{ from: at, to, verb, isNegated: false }];
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
    if (inside.includes(name) && terms[name]!.type === 'name' && !isPossessive(terms[name + 1])) return name;
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

/** "leads" or, of someone who no longer does, "formerly led"; empty if a tie ends with the role. */
function wording(found: string, isPast: boolean): string {
  if (!isPast) return found.replace('!', '');
  return found === '!leads' ? 'formerly led' : found.startsWith('!') ? '' : found;
}
