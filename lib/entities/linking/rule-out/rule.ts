import type { Candidate } from '../../../knowledge/knowledge.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { SURE_FROM } from '../tiers.ts';

/** What the rules ask about a candidate. */
export type RuledCandidate = Pick<Candidate, 'ref' | 'use'>;

/** A link that a round makes to a candidate. */
export interface RuledLink extends RuledCandidate {
  readonly probability: number;
}

/** What the text leaves to the links of each round: whether they speak against a link. */
export type Doubt = (link: RuledLink, surface: Surface, context: LinkContext) => boolean;

/**
 * Whether a link is wrong, however well the candidate fits otherwise. The text alone says yes or no, which holds for all
 * rounds, or leaves a doubt.
 */
export type Rule = (candidate: RuledCandidate, surface: Surface, context: TextContext) => boolean | Doubt;

/** The link isn't sure. */
export const isUnsure: Doubt = ({ probability }) => probability < SURE_FROM;

/** The text doesn't name the entity by an alias that is never ambiguous. */
export const isUnmet: Doubt = ({ ref }, surface, context) => !context.isMet(ref, surface);

/** Nothing else in the text speaks for the entity. */
export const isUnsupported: Doubt = ({ ref }, surface, context) => context.isUnsupported(ref, surface);

/** A doubt that holds if two others do. */
export function both(first: Doubt, second: Doubt): Doubt {
  return (link, surface, context) => first(link, surface, context) && second(link, surface, context);
}
