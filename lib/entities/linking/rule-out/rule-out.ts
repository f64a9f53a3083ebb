import { isForeignBody } from '../countries/foreign-bodies.ts';
import { isForeignParty } from '../countries/foreign-parties.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { NAMESAKES } from './namesakes.ts';
import { OTHER_NAMES } from './other-names.ts';
import { PERSONS } from './persons.ts';
import { PLACES } from './places.ts';
import type { Rule, RuledLink } from './rule.ts';
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

/** Whether a rule that evidence can't outweigh speaks against a link. */
export function isRuledOut(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  return RULES.some(isAgainst => isAgainst(link, surface, context));
}
