import { isPossessive, type Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import { readObjects } from './objects.ts';
import type { SentenceTie } from './sentence-tie.ts';

/** Ties that nouns make: "Hegseth’s letter to Amodei", "talks between Iran and the IAEA", "xAI’s Grok". */
export function nounTies(terms: readonly Term[]): SentenceTie[] {
  const ties: SentenceTie[] = [];
  for (const [at, term] of terms.entries()) {
    if (term.type === 'name' && isPossessive(terms[at + 1])) ties.push(...owned(terms, at));
    if (term.type === 'word') ties.push(...between(terms, at), ...fromTo(terms, at));
  }
  return [...ties, ...opening(terms)].filter(
    ({ from }) => typeof from !== 'number' || !isDoubtful(terms, from),
  );
}

const tie = (from: number, to: number, verb: string): SentenceTie => ({ from, to, verb, isNegated: false });

/** "denied Musk’s purchase of X", "if talks between…": nothing is said to have happened. */
function isDoubtful(terms: readonly Term[], at: number): boolean {
  return terms
    .slice(0, at)
    .some(
      ({ type, lower }) =>
        type === 'word' &&
        (words.isNegation(lower) ||
          /^(?:if|unless|whether|denied|denies|reports|rumours|rumors|cancelled|called|planned|possible|alleged)$/.test(
            lower,
          )),
    );
}

function owned(terms: readonly Term[], owner: number): SentenceTie[] {
  for (let at = owner + 2; at <= owner + 5; at++) {
    const term = terms[at];
    if (!term) return [];
    if (term.type === 'name') return at === owner + 2 ? product(terms, owner, at) : [];
    if (term.type === 'mark') return [];
    const next = terms[at + 1]?.lower ?? '';
    const verb = words.ownedNouns.get(`${term.lower} ${next}`);
    if (verb) return (readObjects(terms, at + 2, false, false)?.names ?? []).map(to => tie(owner, to, verb));
    if (roles.isPreposition(term.lower) || roles.isStop(term.lower)) return [];
  }
  return [];
}

function product(terms: readonly Term[], owner: number, at: number): SentenceTie[] {
  const [maker, made] = [terms[owner]!.name!.kind, terms[at]!.name!.kind];
  return made === 'product' && maker !== 'person' && maker !== 'place' ? [tie(owner, at, 'makes')] : [];
}

function between(terms: readonly Term[], at: number): SentenceTie[] {
  if (terms[at]!.lower !== 'between') return [];
  const pair = readObjects(terms, at + 1, false, false);
  if (pair?.names.length !== 2) return [];
  for (let noun = at - 1; noun >= 0 && noun >= at - 3; noun--) {
    const verb = words.betweenNouns.get(terms[noun]!.lower);
    if (verb) return [tie(pair.names[0]!, pair.names[1]!, verb)];
    if (terms[noun]!.type !== 'word') return [];
  }
  return [];
}

/** "a letter from Ann to Ben", "a lawsuit brought by the Guild against Apple", "criticism of Ann by Ben". */
function fromTo(terms: readonly Term[], at: number): SentenceTie[] {
  const noun = terms[at]!.lower;
  let first = at + 1;
  if (/^(?:brought|filed|written|sent|made|led)$/.test(terms[first]?.lower ?? '')) first++;
  const opener = terms[first]?.lower ?? '';
  if (!/^(?:from|by|of|on|against|to)$/.test(opener)) return [];
  const one = readObjects(terms, first + 1, false, false);
  const second = one && terms[one.end]?.lower;
  if (!one || !second) return [];
  const isAgentFirst = opener === 'from' || opener === 'by';
  if (!isAgentFirst && second !== 'by' && second !== 'from') return [];
  const verb = words.ownedNouns.get(`${noun} ${isAgentFirst ? second : opener}`);
  const other = verb ? readObjects(terms, one.end + 1, false, false) : null;
  if (!verb || !other) return [];
  const [agents, objects] = isAgentFirst ? [one.names, other.names] : [other.names, one.names];
  return agents.flatMap(from => objects.map(to => tie(from, to, verb)));
}

/** "In a letter to Tim Cook, Brendan Carr asked": the phrase before the comma is the subject’s. */
function opening(terms: readonly Term[]): SentenceTie[] {
  const comma = terms.findIndex(({ lower }) => lower === ',');
  const subject = terms[comma + 1];
  if (
    comma < 0 ||
    subject?.type !== 'name' ||
    !/^(?:in|after|during|at|following|before)$/.test(terms[0]!.lower)
  )
    return [];
  for (let at = 1; at < comma - 1; at++) {
    const verb = words.ownedNouns.get(`${terms[at]!.lower} ${terms[at + 1]!.lower}`);
    if (!verb || (terms[0]!.lower !== 'in') !== /^(?:met|held|spoke)/.test(verb)) continue;
    if (terms[0]!.lower === 'before') return [];
    const found = readObjects(terms, at + 2);
    return found?.end === comma ? found.names.map(to => tie(comma + 1, to, verb)) : [];
  }
  return [];
}
