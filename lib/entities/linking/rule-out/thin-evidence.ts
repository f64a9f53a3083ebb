import { Use } from '../../../knowledge/format.ts';
import { Shape } from '../../../text/tokens.ts';
import { fieldsOf } from '../evidence/callings.ts';
import { isOfOtherSport, isSchoolTeam } from '../evidence/sports.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { SURE_FROM } from '../tiers.ts';
import { isFarAway, isVersion } from './far-away.ts';
import type { RuledLink } from './rule.ts';

// Namesakes: the name fits, but the text says nothing that speaks for who or what is known by it. In a headline there is no
// room for that; an article would say more about a town, a company or a person than the name alone.

/** Whether a link rests on little more than its name, or against what the text says about it. */
export function isThin(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  return (
    isOfOtherCalling(link, surface, context) ||
    isOfOtherSport(link, surface, context) ||
    isSchoolTeam(link, surface, context) ||
    isBareWord(link, surface, context) ||
    isShoutedWord(link, surface, context) ||
    isKnownInitialism(link, surface, context) ||
    isVersion(link, surface, context) ||
    (!context.isShort && isUnspokenFor(link, surface, context))
  );
}

function isUnspokenFor(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  return (
    isOutsideItsField(link, surface, context) ||
    isFarAway(link, surface, context) ||
    isUnmetSurname(link, surface, context)
  );
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

/**
 * "Age is just a number" isn't The Age, and "Grifters are all alike" isn't The Grifters: a title that has the article needs
 * it at the start of a sentence, and so does what a paper is called for short. In an article, other doubtful ones need it
 * anywhere: "told Observer".
 */
function isBareWord(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { ref, use, probability } = link;
  if (surface.keys.length > 1) return isAfterArticle(surface, context);
  const { ordinary, afterThe, asSource, capitalAfter, headlineCase } = context.cues(surface);
  const { name, context: said } = context.knowledge.record(ref);
  // "Post Labor Day" has no paper in it.
  const isBeforeName = afterThe === 0 && capitalAfter === 1 && headlineCase === 0;
  if (use !== Use.alone && isBeforeName && PAPER.test(said)) return true;
  if (afterThe > 0 || asSource > 0 || context.isInPrior(ref) || context.isMet(ref, surface)) return false;
  if (isUnsupportedTitle(link, surface, context)) return true;
  // "Humans and AI" isn't about the start-up Humans&.
  const hasThe = name.startsWith('The ') || name.endsWith('&');
  if (surface.midSentence) return hasThe && !context.isShort && probability < SURE_FROM;
  return hasThe ? ordinary || !context.isShort : ordinary && PAPER.test(said);
}

/** "Rivals deny it" isn't about the series: at the start of a sentence, a title that is a word needs evidence. */
function isUnsupportedTitle({ ref, use }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { kind } = context.knowledge.record(ref);
  if (use !== Use.guarded || surface.midSentence || (kind !== 'work' && kind !== 'event')) return false;
  return context.isUnsupported(ref, surface);
}

/** "A 10 p.m. curfew" has no plane in it. */
function isAfterArticle({ keys, midSentence, names }: Surface, { tokens }: LinkContext): boolean {
  if (midSentence || !tokens.words.linker.indefinite.has(keys[0]!)) return false;
  return names.every(({ first }) => ((tokens.shapes[first + 1] ?? 0) & NUMBER) === NUMBER);
}

const NUMBER = Shape.digit | Shape.spaceBefore;
const PAPER = /\b(?:daily|newspaper|weekly|tabloid|magazine)\b/;

/** "WHO IS NEXT?" in capitals asks a question. "US STRIKES IRAN" names a country. */
function isShoutedWord({ ref }: RuledLink, { keys, names }: Surface, context: LinkContext): boolean {
  const { shapes, count, words } = context.tokens;
  const { smallWords, clauses } = words.linker;
  if (keys.length > 1 || !(smallWords.has(keys[0]!) || clauses.has(keys[0]!))) return false;
  if (context.knowledge.record(ref).kind === 'place') return false;
  return names.every(({ first, end }) => {
    const isBlockEnd = end >= count || (shapes[end]! & Shape.blockStart) !== 0;
    const next = isBlockEnd ? 0 : shapes[end]!;
    const before = first === 0 || shapes[first]! & Shape.blockStart ? 0 : shapes[first - 1]!;
    return ((next | before) & Shape.allCaps) !== 0;
  });
}
