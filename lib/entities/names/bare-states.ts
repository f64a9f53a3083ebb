import { Use } from '../../knowledge/format.ts';
import type { Candidate, Knowledge, Match } from '../../knowledge/knowledge.ts';
import { hashSet, hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { isState } from '../linking/readings/states.ts';

/** Abbreviations of US states that are also words or names: they need a town before them, "Bangor, Pa." */
const WORDS = hashSet('ala ark conn del ill ind la mass miss mo ore pa wash');
const MD = hashText('md');

/** Drops states as readings of words that only look like their abbreviations: "La Paz", "Mo Farah", "Ann Berg, M.D." */
export function withoutBareStates(
  matches: readonly Match[],
  tokens: Tokens,
  knowledge: Knowledge,
): readonly Match[] {
  const { keys } = tokens;
  if (!matches.some(({ first, end }) => end - first === 1 && isAbbreviation(keys[first]!))) return matches;
  return matches.flatMap(match => {
    const { first, end } = match;
    if (end - first > 1 || !isAbbreviation(keys[first]!) || mayBeState(tokens, first)) return [match];
    const isOther = ({ ref, use }: Candidate): boolean =>
      (use !== Use.guarded && keys[first] !== MD) || !isState(ref, knowledge);
    const candidates = match.candidates.filter(isOther);
    return candidates.length > 0 ? [{ ...match, candidates }] : [];
  });
}

function isAbbreviation(key: number): boolean {
  return key === MD || WORDS.has(key);
}

/** Whether a capitalised word and a comma are before it and a full stop after it. A degree has its full stops inside. */
function mayBeState({ text, keys, starts, ends, shapes }: Tokens, at: number): boolean {
  const written = text.slice(starts[at], ends[at]);
  if (keys[at] === MD) return !/\../.test(written);
  if (at < 2 || text[starts[at - 1]!] !== ',' || !(shapes[at - 2]! & Shape.capital)) return false;
  return written.endsWith('.') || text[ends[at]!] === '.';
}
