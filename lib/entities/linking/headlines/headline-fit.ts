import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import { bitOf } from '../../../text/languages/fields.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { containersOf } from '../containers.ts';
import { fieldsOf } from '../evidence/callings.ts';
import { sportOf } from '../evidence/sports.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';
import { countContextWords } from './context-words.ts';
import { fewAtHome, isAtHome, isOfOtherParty, isPartyAtHome } from './home-countries.ts';
import { isFirmBesideFirm, isJoinedToLike } from './joined.ts';
import { isInMatch, isStaff, matchWords } from './matches.ts';
import { isPlainWord, opensLine } from './opening-words.ts';
import { isOutshone, isRelativeOfNamed } from './outshone.ts';
import { isOfPast, isWithMonument } from './past-people.ts';
import { isRuledFromHome } from './ruled-from-home.ts';
import { countSharedNames } from './shared-names.ts';

// What a headline says about one of several who share a name. An article would name them in full, so the fitted weights know
// little about it; these were set by hand, on headlines written for it.

/** For each word that a context shares with the headline. */
const SHARED_WORD = 0.9;
const MOST_SHARED = 2;
/** For each name that its context shares with those of other names. */
const SHARED_NAME = 0.7;
const SAME_FIELD = 0.4;
/** For a firm beside a firm, and a player beside a player of the same sport. */
const JOINED = 1;
/** For people of a country that other names belong to, and against politicians beside another country's party. */
const AT_HOME = 0.7;
const PARTY_AT_HOME = 1.2;
/** Against people of another country, if somebody of that surname is at home. */
const ABROAD = 1.2;
const OTHER_PARTY = 3;
/** For a team or athlete in a headline about a match, and against whatever else has the name. */
const IN_MATCH = 2.4;
const NOT_IN_MATCH = 2;
/** Against a surname or club that is also a word, at the start of a line that doesn't speak for it. */
const PLAIN_WORD = 1.3;
/** Against people known for something else in a headline with a word about matches. */
const NOT_OF_SPORT = 1.4;
const NOT_ON_STAFF = 5;
/** Against somebody of the past if only a surname names them. */
const OF_PAST = 3;
/** Against people where a place is named. */
const AS_PLACE = 1.2;
/** For the only one of a surname that opens a line, where the tagger sees just a word with a capital. */
const ONLY_BEARER = 0.5;
/** Against somebody who is known by another one of that name. */
const OUTSHONE = 2;
/** Against a place that acts like a person who is known by that name. */
const ACTING_PLACE = 2.5;
/** What the fitted weights take from a surname for each rival, by the logarithm of their number: rivals out of the question count for nothing. */
const OF_RIVALS = 1.47;
/** Against a person who is called like a country that plays. */
const PLAYING_COUNTRY = 5;
/** For a firm before a word about its business. */
const IN_BUSINESS = 2;

const SPORT = bitOf('sport');

/** Share of the tagger's probability, or of mentions, that counts as most. */
const MOSTLY = 0.5;

/** What the rest of a headline adds to the log odds of a candidate. */
export function headlineFit(candidate: Candidate, surface: Surface, context: LinkContext): number {
  if (!context.isShort) return 0;
  const { ref, use } = candidate;
  const record = context.knowledge.record(ref);
  let sum = 0;
  // A text that names somebody in full needs no guess.
  const isNamed = surface.candidates.some(other => context.isMet(other.ref, surface));
  if (!isNamed && (use === Use.short || use === Use.guarded)) {
    const shared = countContextWords(ref, surface, context);
    sum += SHARED_WORD * Math.min(MOST_SHARED, shared);
    const names = countSharedNames(ref, surface, context);
    sum += SHARED_NAME * Math.min(MOST_SHARED, names);
    const isJoined = isJoinedToLike(ref, surface, context);
    if (isJoined) sum += JOINED;
    else if (surface.candidates.some(other => isFirmBesideFirm(other.ref, surface, context))) sum -= JOINED;
    if (shared + names === 0 && !isJoined && isPlainWord(candidate, surface, context)) sum -= PLAIN_WORD;
    if (record.kind === 'person' && (fieldsOf(record) & context.callings.fields) !== 0) sum += SAME_FIELD;
    if (use === Use.guarded && isPartyAtHome(ref, surface, context)) sum += PARTY_AT_HOME;
    if (use === Use.short && record.kind === 'person') {
      const isHome = isAtHome(ref, surface, context);
      if (isHome) sum += AT_HOME;
      else if (isHome === false && fewAtHome(surface, context).size > 0) sum -= ABROAD;
      if (isOfOtherParty(ref, surface, context)) sum -= OTHER_PARTY;
      if (isWhere(surface, context)) sum -= AS_PLACE;
      if (opensLine(surface, context) && isOnlyBearer(candidate, surface, context)) sum += ONLY_BEARER;
    }
    if (isElsewhere(candidate, shared, surface, context))
      sum -= isStaff(surface, context) ? NOT_ON_STAFF : NOT_OF_SPORT;
    else if (use === Use.short) sum += OF_RIVALS * Math.log(shareOfRivals(candidate, surface, context));
    if (record.kind === 'organization' && context.cues(surface).beforeBusiness > MOSTLY) sum += IN_BUSINESS;
  }
  if (mayPlay(surface, context)) {
    if (isInMatch(ref, surface, context)) sum += use === Use.alone ? 1 : IN_MATCH;
    else if (hasPlayer(surface, context) && !isCountry(candidate, context)) sum -= NOT_IN_MATCH;
  }
  return sum - speaksAgainst(candidate, surface, context);
}

/** "At Conway, Washington", unless the tagger sees a person. */
function isWhere(surface: Surface, context: LinkContext): boolean {
  const many = MOSTLY * surface.names.length;
  return surface.votes.PER < many && context.cues(surface).afterPlaceWord > MOSTLY;
}

function isOnlyBearer(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  return surface.candidates.every(
    other => other.ref === candidate.ref || speaksAgainst(other, surface, context) > 0,
  );
}

/** How many there are for each that isn't out of the question. A town is only if the verb shows a person. */
function shareOfRivals(candidate: Candidate, surface: Surface, context: LinkContext): number {
  const { candidates } = surface;
  const isTold = context.cues(surface).beforeOrdeal > 0;
  const atHome = fewAtHome(surface, context);
  const isOut = (one: Candidate): boolean => {
    const against = speaksAgainst(one, surface, context);
    if (against === OF_PAST || against === OUTSHONE || (isTold && against > 0)) return true;
    return atHome.size > 0 && !atHome.has(one.ref);
  };
  if (isOut(candidate)) return 1;
  return candidates.length / candidates.filter(one => !isOut(one)).length;
}

/** "Sacked by Tottenham" and "out for six weeks after surgery on hamstring" are about sport. */
function isElsewhere(
  { ref, use }: Candidate,
  shared: number,
  surface: Surface,
  context: LinkContext,
): boolean {
  const { knowledge, tokens } = context;
  const record = knowledge.record(ref);
  if (use !== Use.short || shared > 0 || sportOf(record) !== null) return false;
  if (fieldsOf(record) & SPORT) return false;
  const said = matchWords(tokens);
  if (isStaff(surface, context) || said === 2) return true;
  return said === 1 && hasClub(surface, context);
}

/** "Montenegro beat Portugal" */
function isPlayingCountry({ names, candidates }: Surface, context: LinkContext): boolean {
  const { keys, shapes, words } = context.tokens;
  const plays = names.some(
    ({ end }) => words.linker.teamVerbs.has(keys[end] ?? 0) && ((shapes[end + 1] ?? 0) & Shape.capital) !== 0,
  );
  return plays && candidates.some(one => isCountry(one, context));
}

function speaksAgainst(candidate: Candidate, surface: Surface, context: LinkContext): number {
  const { ref, use } = candidate;
  if (isActingPlace(candidate, surface, context) || isRuledFromHome(candidate, surface, context))
    return ACTING_PLACE;
  if (context.isMet(ref, surface)) return 0;
  if (use === Use.short && isPlayingCountry(surface, context)) return PLAYING_COUNTRY;
  if (isRelativeOfNamed(candidate, surface, context)) return OUTSHONE;
  if (use !== Use.short) return 0;
  const isPast = isOfPast(context.knowledge.record(ref));
  if (isWithMonument(surface, context)) return isPast ? 0 : OF_PAST;
  const against = isPast
    ? OF_PAST
    : isOutshone(candidate, surface.candidates, context.knowledge)
      ? OUTSHONE
      : 0;
  return against > 0 && countContextWords(ref, surface, context) === 0 ? against : 0;
}

/** Whether another name is surely that of a club. */
function hasClub(surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  return context.refsElsewhere(surface).some(ref => traitsOf(knowledge.record(ref)).sort === 'club');
}

/** In "wins in Singapore", a town is where something happens. */
function mayPlay(surface: Surface, { tokens }: LinkContext): boolean {
  return surface.names.some(
    ({ first }) => !tokens.words.linker.placesOfMatches.has(tokens.keys[first - 1] ?? 0),
  );
}

function hasPlayer(surface: Surface, context: LinkContext): boolean {
  return surface.candidates.some(({ ref }) => isInMatch(ref, surface, context));
}

function isCountry({ ref, use }: Candidate, { knowledge }: LinkContext): boolean {
  return (
    use === Use.demonym || (knowledge.record(ref).kind === 'place' && containersOf(knowledge, ref).size < 2)
  );
}

/** "Bondi says" and "Bondi quits", if the tagger or the verb shows a person and one is known by that name. Countries act, too. */
function isActingPlace(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  if (traitsOf(knowledge.record(candidate.ref)).sort !== 'place' || isCountry(candidate, context))
    return false;
  if (surface.names.some(({ end }) => isBlockEnd(context.tokens, end))) return false;
  const isPersons =
    surface.votes.PER >= MOSTLY * surface.names.length && surface.votes.LOC <= surface.votes.PER;
  if (!isPersons && context.cues(surface).beforeOrdeal === 0) return false;
  const { afterPlaceWord, afterPreposition, beforeIts } = context.cues(surface);
  if (afterPlaceWord + afterPreposition + beforeIts > 0) return false;
  return surface.candidates.some(other => {
    const { kind, context: said } = knowledge.record(other.ref);
    return kind === 'person' && said !== '';
  });
}

function isBlockEnd({ shapes, count }: Tokens, at: number): boolean {
  return at >= count || (shapes[at]! & Shape.blockStart) !== 0;
}
