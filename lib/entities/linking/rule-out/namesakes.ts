import { Use } from '../../../knowledge/format.ts';
import { fieldsOf } from '../evidence/callings.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { isFarAway } from './far-away.ts';
import {
  both,
  type Doubt,
  isUnmet,
  isUnsupported,
  isUnsure,
  type Rule,
  type RuledCandidate,
  type RuledLink,
} from './rule.ts';

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
  return (candidate, surface, context) => !context.isShort && rule(candidate, surface, context);
}

/** "Professor James Naismith" isn't the coach: the text says what he does, and nobody known does that. */
function isOfOtherCalling({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean | Doubt {
  const record = context.knowledge.record(ref);
  if (record.kind !== 'person' || !context.callings.isKnown) return false;
  const said = context.callings.of(surface);
  const known = fieldsOf(record);
  if (said === 0 || known === 0 || (said & known) !== 0) return false;
  return !record.context || isUnsupported;
}

/**
 * Somebody or something in a text that doesn't mention the field: a footballer's namesake in a story about a fire, the film
 * of a novel in one about books. For works, and for those that readers know and the model doubts, the words around the
 * name decide.
 */
function isOutsideItsField({ ref }: RuledCandidate, _surface: Surface, context: TextContext): false | Doubt {
  const { callings, knowledge } = context;
  const record = knowledge.record(ref);
  const isMade = record.kind === 'person' || record.kind === 'work';
  if (!isMade || !callings.isKnown || context.isInPrior(ref) || fieldsOf(record) === 0) return false;
  const isAway = both(isUnsupported, isAwayFromField);
  return !record.context || record.kind === 'work' ? isAway : both(isUnsure, isAway);
}

function isAwayFromField(
  { ref }: RuledLink,
  surface: Surface,
  { callings, knowledge }: TextContext,
): boolean {
  const record = knowledge.record(ref);
  const isOfText = !record.context && record.kind === 'person';
  return (fieldsOf(record) & (isOfText ? callings.fields : callings.near(surface))) === 0;
}

/**
 * "DNA" as a chain of shops, "PNG" as a country, "SVP" as a Swiss party: initials of something else, in a
 * text that has nothing to do with them, or without the article that parties have.
 */
function isKnownInitialism({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean | Doubt {
  const { knowledge, tokens } = context;
  if (surface.keys.length > 1 || !tokens.words.notNames.has(surface.keys[0]!)) return false;
  const { kind, context: said } = knowledge.record(ref);
  if (kind === 'place') return isUnsupported;
  if (kind !== 'organization' || !said) return !said;
  return context.evidence(ref, surface).near === 0 && context.cues(surface).afterThe === 0 && isUnmet;
}

/** A surname that means somebody only after the full name, which the text doesn't have. */
function isUnmetSurname(
  { ref, use }: RuledCandidate,
  _surface: Surface,
  context: TextContext,
): false | Doubt {
  if (use !== Use.short || context.isInPrior(ref)) return false;
  return context.knowledge.record(ref).kind === 'person' && both(isUnsure, isUnmet);
}
