import { Use } from '../../../knowledge/format.ts';
import { hashSet } from '../../../text/hash.ts';
import { signAt, textOf } from '../../../text/token-text.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../../names/name.ts';
import { fieldsOf } from '../evidence/callings.ts';
import { isTaggedAs, mainLabel, type Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { both, type Doubt, isUnsupported, isUnsure, type Rule, type RuledCandidate } from './rule.ts';

/** Words that are only spelt like a known name: the initials of a job, a first name, a version, a school. */
export const SPELT_ALIKE: readonly Rule[] = [
  isJob,
  isEra,
  isVersion,
  isFirstNameOfPeople,
  isShoutedPerson,
  isWithoutItsSign,
  isBeforeRecord,
];

/** "GM: Ajay Patel", "the Lakers’ GM Rob Pelinka", "Ram Krishnan, SVP of sales": initials of what somebody does. */
function isJob(_candidate: RuledCandidate, { keys, names }: Surface, context: TextContext): boolean {
  const { tokens, places } = context;
  const { jobs, titles, prepositions } = tokens.words.linker;
  if (!jobs.has(keys[0]!)) return false;
  return names.every(({ first, end }) => {
    // "SVP & Chief Marketing Officer" has its sign in the name.
    const hasSign = signAt(tokens, end - 1) === '&';
    if (end - first > (hasSign ? 2 : 1)) return false;
    if (hasSign || signAt(tokens, end) === '&') return titles.has(tokens.keys[hasSign ? end : end + 1] ?? 0);
    if (signAt(tokens, end) === ':' && isCapital(tokens, end + 1)) return true;
    if (isPerson(places.startingAt(end))) return true;
    const isAfterName = signAt(tokens, first - 1) === ',' && isPerson(places.endingAt(first - 1));
    return isAfterName && prepositions.has(tokens.keys[end] ?? 0);
  });
}

/** "Around 500 BC" isn't in British Columbia. */
function isEra(_candidate: RuledCandidate, { keys, names }: Surface, { tokens }: TextContext): boolean {
  if (keys.length > 1 || !tokens.words.linker.eras.has(keys[0]!)) return false;
  return names.some(({ first }) => isYear(tokens, first - 1));
}

function isYear({ shapes, starts, ends }: Tokens, at: number): boolean {
  return at >= 0 && (shapes[at]! & Shape.digit) !== 0 && ends[at]! - starts[at]! <= 6;
}

/**
 * "Cam v4" and "unveils V4 model" aren't a group of countries: versions and models have a digit and no capital, or a word for
 * a model after them.
 */
function isVersion({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  if (surface.keys.length > 1) return false;
  const { kind } = context.knowledge.record(ref);
  if (kind !== 'place' && kind !== 'organization' && kind !== 'group') return false;
  const { shapes, keys } = context.tokens;
  const looksLikeOne = surface.names.every(
    ({ first, end }) =>
      (shapes[first]! & LOOK) === Shape.digit ||
      ((shapes[first]! & Shape.digit) !== 0 && MODEL_WORDS.has(keys[end] ?? 0)),
  );
  return looksLikeOne && both(isUnsure, isUnsupported);
}

const MODEL_WORDS = hashSet('model models chip chips chatbot processor engine');
const LOOK = Shape.capital | Shape.innerCapital | Shape.digit;

function isPerson(surface: Surface | undefined): boolean {
  return surface !== undefined && surface.keys.length > 1 && mainLabel(surface) === 'PER';
}

/** "Finn, a high schooler": a noun for one of a people that is a first name, too. "The Finn" isn’t a name. */
function isFirstNameOfPeople(
  { use }: RuledCandidate,
  surface: Surface,
  context: TextContext,
): boolean | Doubt {
  if (use !== Use.demonym || surface.keys.length > 1) return false;
  const { tokens, places } = context;
  const { articles, indefinite, givenNames } = tokens.words.linker;
  const isPerson = isTaggedAs(surface, 'PER');
  if (!isPerson && (context.isShort || !givenNames.has(surface.keys[0]!))) return false;
  const isBare = surface.names.every(({ first, end }) => {
    const before = tokens.keys[first - 1] ?? 0;
    return !articles.has(before) && !indefinite.has(before) && places.startingAt(end) === undefined;
  });
  return isBare && (isPerson || isUnsupported);
}

/** "Lots of NAS" isn't the rapper Nas: in a sentence that doesn't shout, capitals are initials. */
function isShoutedPerson({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  const { kind, name } = context.knowledge.record(ref);
  if (kind !== 'person' || surface.keys.length > 1 || !surface.midSentence) return false;
  const { tokens } = context;
  const isAlone = surface.names.every(
    ({ first }) =>
      (tokens.shapes[first]! & Shape.allCaps) !== 0 &&
      !isInCapitals(tokens, first - 1) &&
      !isInCapitals(tokens, first + 1),
  );
  if (!isAlone) return false;
  const written = wordsOf(tokens, surface.names[0]!).toLowerCase();
  const own = name.split(' ').find(word => word.toLowerCase() === written);
  return own !== undefined && own !== own.toUpperCase() && isUnsupported;
}

/** "Adam and Eve" isn't the shop Adam & Eve, nor is "black and white" the game: little-known names need theirs. */
function isWithoutItsSign({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  const record = context.knowledge.record(ref);
  const { name, kind, context: said } = record;
  // Of a film, `namesakes.ts` says whether the text is about films.
  if (!name.includes(' & ') || (kind === 'work' ? fieldsOf(record) !== 0 : said)) return false;
  const { tokens } = context;
  return surface.names.every(each => !wordsOf(tokens, each).includes('&')) && isUnsupported;
}

/** "Thomas Jefferson (10-1)" is a school's team: no person or event has a record of wins and losses. "(1743-1826)" is a life. */
function isBeforeRecord(
  { ref }: RuledCandidate,
  { names }: Surface,
  { knowledge, tokens }: TextContext,
): boolean {
  const { kind } = knowledge.record(ref);
  if (kind !== 'person' && kind !== 'event' && kind !== 'work') return false;
  return names.some(
    ({ end }) =>
      signAt(tokens, end) === '(' &&
      isNumber(tokens, end + 1) &&
      isHyphen(tokens, end + 2) &&
      isNumber(tokens, end + 3),
  );
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return /[-–]/.test(signAt(tokens, at));
}

/** Whether a token is a number of one or two digits. */
function isNumber({ shapes, starts, ends, count }: Tokens, at: number): boolean {
  if (at >= count || ends[at]! - starts[at]! > 2) return false;
  return (shapes[at]! & (Shape.digit | Shape.letter)) === Shape.digit;
}

function wordsOf(tokens: Tokens, { first, end }: Pick<Name, 'first' | 'end'>): string {
  return textOf(tokens, first, end);
}

function isCapital({ shapes, count }: Tokens, at: number): boolean {
  return at < count && (shapes[at]! & Shape.capital) !== 0;
}

/** Whether a token is a word in capitals; one letter alone isn't. */
function isInCapitals({ shapes, starts, ends, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && (shapes[at]! & Shape.allCaps) !== 0 && ends[at]! - starts[at]! > 1;
}
