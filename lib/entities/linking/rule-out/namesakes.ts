import { Use } from '../../../knowledge/format.ts';
import { fieldsOf } from '../evidence/callings.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { SURE_FROM } from '../tiers.ts';
import { isFarAway } from './far-away.ts';
import type { Rule, RuledLink } from './rule.ts';

/**
 * Namesakes: the name fits, but the text says nothing that speaks for who or what is known by it, or something that speaks
 * against it. An article would say more about a town, a company or a person than the name alone.
 */
export const NAMESAKES: readonly Rule[] = [
  isOfOtherCalling,
  isKnownInitialism,
  inArticles(isOutsideItsField),
  inArticles(isFarAway),
  inArticles(isUnmetSurname),
];

/** A rule for texts that have the room to say more about somebody than the name. */
function inArticles(rule: Rule): Rule {
  return (link, surface, context) => !context.isShort && rule(link, surface, context);
}

/** "Professor James Naismith" isn't the coach: the text says what he does, and nobody known does that. */
function isOfOtherCalling({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const record = context.knowledge.record(ref);
  if (record.kind !== 'person' || !context.callings.isKnown) return false;
  const said = context.callings.of(surface);
  const known = fieldsOf(record);
  if (said === 0 || known === 0 || (said & known) !== 0) return false;
  return !record.context || context.isUnsupported(ref, surface);
}

/**
 * Somebody or something in a text that doesn't mention the field: a footballer's namesake in a story about a fire, the film
 * of a novel in one about books. For works, and for those that readers know and the model doubts, the words around the
 * name decide.
 */
function isOutsideItsField({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { callings, knowledge } = context;
  const record = knowledge.record(ref);
  const isMade = record.kind === 'person' || record.kind === 'work';
  const isDoubtful = !record.context || record.kind === 'work' || probability < SURE_FROM;
  if (!isMade || !isDoubtful || !callings.isKnown || context.isInPrior(ref)) return false;
  const known = fieldsOf(record);
  if (known === 0 || !context.isUnsupported(ref, surface)) return false;
  const isOfText = !record.context && record.kind === 'person';
  return (known & (isOfText ? callings.fields : callings.near(surface))) === 0;
}

/**
 * "DNA" as a chain of shops, "PNG" as a country, "SVP" as a Swiss party: initials of something else, in a
 * text that has nothing to do with them, or without the article that parties have.
 */
function isKnownInitialism({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { knowledge, tokens } = context;
  if (surface.keys.length > 1 || !tokens.words.notNames.has(surface.keys[0]!)) return false;
  const { kind, context: said } = knowledge.record(ref);
  if (kind === 'place') return context.isUnsupported(ref, surface);
  if (kind !== 'organization' || !said) return !said;
  const isOwn = context.isMet(ref, surface) || context.evidence(ref, surface).near > 0;
  return !isOwn && context.cues(surface).afterThe === 0;
}

/** A surname that means somebody only after the full name, which the text doesn't have. */
function isUnmetSurname(
  { ref, use, probability }: RuledLink,
  surface: Surface,
  context: LinkContext,
): boolean {
  if (use !== Use.short || probability >= SURE_FROM || context.isInPrior(ref)) return false;
  return context.knowledge.record(ref).kind === 'person' && !context.isMet(ref, surface);
}
