import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import { hashText } from '../../../text/hash.ts';
import { signAt } from '../../../text/token-text.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';
import { isInMatch } from './matches.ts';

// The first word of a line has a capital, whether it is a name or not.

const TO = hashText('to');
/** The tagger's probability of a person from which a word is surely a name. */
const PLAINLY = 0.85;
const MARKS = /[:‘“'"]/;

/** "Swift end to strike" and "Heat kills dozens": a word that opens a line, unless what follows is about a person, or a match. */
export function isPlainWord({ ref, use }: Candidate, surface: Surface, context: LinkContext): boolean {
  const { ordinary, beforePossessive, beforeSpeech } = context.cues(surface);
  if (!ordinary || surface.keys.length > 1 || beforePossessive + beforeSpeech > 0) return false;
  if (surface.votes.PER >= PLAINLY * surface.names.length) return false;
  const { tokens } = context;
  if (surface.midSentence && !surface.names.every(({ first }) => isAfterMark(tokens, first))) return false;
  const isClub = traitsOf(context.knowledge.record(ref)).sort === 'club';
  if (use !== Use.short && !isClub) return false;
  const { keys, words } = tokens;
  const { sport, matchVerbs } = words.linker;
  const speaks = (key: number): boolean => key === TO || (isClub && (matchVerbs.has(key) || sport.has(key)));
  return !surface.names.some(({ end }) => speaks(keys[end] ?? 0)) && !isInMatch(ref, surface, context);
}

/** Whether a word that is nothing but a name opens a line, and the tagger has missed it. */
export function opensLine(surface: Surface, context: LinkContext): boolean {
  const { keys, midSentence, votes } = surface;
  if (midSentence || keys.length > 1 || votes.PER + votes.ORG + votes.LOC + votes.MISC > 0) return false;
  return !context.untagged && !context.cues(surface).ordinary;
}

/** Whether a name opens a line or what follows a colon or quotation mark, where every word has a capital. */
function isAfterMark(tokens: Tokens, first: number): boolean {
  return (tokens.shapes[first]! & Shape.sentenceStart) !== 0 || MARKS.test(signAt(tokens, first - 1));
}
