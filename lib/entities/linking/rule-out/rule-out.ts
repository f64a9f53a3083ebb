import { isForeignBody } from '../countries/foreign-bodies.ts';
import { isForeignParty } from '../countries/foreign-parties.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { NAMESAKES } from './namesakes.ts';
import { OTHER_NAMES } from './other-names.ts';
import { PERSONS } from './persons.ts';
import { PLACES } from './places.ts';
import type { Doubt, Rule, RuledCandidate } from './rule.ts';
import { SPELT_ALIKE } from './spelt-alike.ts';
import { TEAMS } from './teams.ts';
import { WORDS } from './words.ts';

/** All rules. Their order changes no link; those that compare a name with the whole text come last, because they cost most. */
const RULES: readonly Rule[] = [
  ...PERSONS,
  isForeignBody,
  isForeignParty,
  ...PLACES,
  ...WORDS,
  ...OTHER_NAMES,
  ...SPELT_ALIKE,
  ...TEAMS,
  ...NAMESAKES,
];

/** Asks all rules, which evidence can't outweigh, about a candidate. A link to it is ruled out in a round in which any doubt holds. */
export function doubtsAbout(
  candidate: RuledCandidate,
  surface: Surface,
  context: TextContext,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const rule of RULES) {
    const verdict = rule(candidate, surface, context);
    if (verdict === true) return RULED_OUT;
    if (verdict !== false) doubts.push(verdict);
  }
  return doubts;
}

const RULED_OUT: readonly Doubt[] = [() => true];
