import { Use } from '../../../knowledge/format.ts';
import { hashSet } from '../../../text/hash.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../name.ts';
import { isAsianFullName } from './asian-names.ts';

/** Probability of a person whose name was put together here. */
const PROBABILITY = 0.7;

/** Words between a first name and a surname, in Dutch, German, French and Spanish. */
const PARTICLES = hashSet(
  'van von de den der het t ter ten te in op aan uit la los las du dos das zu zur zum',
);
/** One of them has to be there: "in" and "op" alone are also words. */
const TELLING = hashSet('van von der den t ter ten du dos zu zur zum');
const MOST_PARTICLES = 4;

/**
 * Makes one name of a person's that the tagger took apart, because it has seen few like it: "Koen in ’t Velden",
 * "Ana Frost-Adeyemi" and later "Frost-Adeyemi", "Dang Thi Be Ba".
 * @param names in text order, not overlapping
 */
export function makePersonsWhole(names: readonly Name[], tokens: Tokens, headlines: Uint8Array): Name[] {
  const spans = [
    ...spansWithParticles(tokens),
    ...spansOfAsianNames(tokens, headlines),
    ...spansOfAdjacent(names, tokens, headlines),
  ];
  const whole = spans.length > 0 ? cover(names, spans) : names;
  const again = spansOfRepeated(whole, tokens);
  return again.length > 0 ? cover(whole, again) : [...whole];
}

interface TokenSpan {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Replaces all names inside a span by one person; a known name of several words, or one that reaches beyond, stays. */
function cover(names: readonly Name[], spans: readonly TokenSpan[]): Name[] {
  let covered = [...names];
  for (const { first, end } of spans) {
    const inside = covered.filter(name => name.first < end && name.end > first);
    if (inside.some(name => name.first < first || name.end > end || isKnownWhole(name))) continue;
    const whole: Name = { first, end, label: 'PER', probability: PROBABILITY, match: null };
    covered = [...covered.filter(name => !inside.includes(name)), whole];
  }
  return covered.sort((a, b) => a.first - b.first);
}

function isKnownWhole({ match, first, end }: Name): boolean {
  return end - first > 1 && (match?.candidates.some(({ use }) => use === Use.alone) ?? false);
}

/** "Koen in ’t Velden", "Jan van der Meulen-Brouwer" */
function spansWithParticles(tokens: Tokens): TokenSpan[] {
  const { keys, shapes, count } = tokens;
  const spans: TokenSpan[] = [];
  for (let at = 1; at < count - 1; at++) {
    if (!isParticle(at) || !isCapital(tokens, at - 1) || shapes[at]! & Shape.blockStart) continue;
    let end = at;
    let telling = false;
    while (end < count && end - at <= MOST_PARTICLES && (isParticle(end) || isQuote(end))) {
      if (TELLING.has(keys[end]!)) telling = true;
      end++;
    }
    if (!telling || end >= count || !isCapital(tokens, end) || shapes[end]! & Shape.sentenceStart) continue;
    end++;
    while (end + 1 < count && keys[end] === 0 && isCapital(tokens, end + 1) && isTied(tokens, end)) end += 2;
    let first = at - 1;
    while (first > 0 && isCapital(tokens, first - 1) && !(shapes[first]! & Shape.sentenceStart)) first--;
    spans.push({ first, end });
    at = end;
  }
  return spans;

  function isParticle(at: number): boolean {
    return PARTICLES.has(keys[at]!) && !(shapes[at]! & Shape.capital);
  }

  function isQuote(at: number): boolean {
    return /^['‘’ʼ]$/.test(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
  }
}

function spansOfAsianNames(tokens: Tokens, headlines: Uint8Array): TokenSpan[] {
  const { keys, shapes, count } = tokens;
  const spans: TokenSpan[] = [];
  for (let first = 0; first < count; first++) {
    if (!isCapital(tokens, first) || headlines[first]) continue;
    let end = first + 1;
    while (
      end < count &&
      isCapital(tokens, end) &&
      !(shapes[end]! & (Shape.sentenceStart | Shape.blockStart))
    )
      end++;
    if (isAsianFullName(keys, first, end)) spans.push({ first, end });
    first = end - 1;
  }
  return spans;
}

/** "Priya Dallas has driven trams": two names without a mark between them are the two parts of one. */
function spansOfAdjacent(names: readonly Name[], tokens: Tokens, headlines: Uint8Array): TokenSpan[] {
  return names.flatMap((name, i) => {
    const next = names[i + 1];
    if (!next || next.first !== name.end || tokens.shapes[next.first]! & Shape.sentenceStart) return [];
    if (name.end - name.first > 1 || next.end - next.first > 1 || headlines[name.first]) return [];
    if (name.match?.candidates.some(({ use }) => use === Use.alone || use === Use.demonym)) return [];
    const fits = name.label === 'PER' || (name.label === 'LOC' && next.label !== 'ORG');
    return fits && next.label !== null ? [{ first: name.first, end: next.end }] : [];
  });
}

/** "Rebecca Long-Marsden", and later "Long-Marsden": who is named both ways is a person, whatever the words. */
function spansOfRepeated(names: readonly Name[], tokens: Tokens): TokenSpan[] {
  const { keys, count } = tokens;
  const fullNames = new Map<string, TokenSpan>();
  for (const { first, end, label } of names)
    if (label !== null && label !== 'ORG' && end - first > 3 && keys[end - 2] === 0)
      fullNames.set(`${keys[end - 3]} ${keys[end - 1]}`, { first, end });
  if (fullNames.size === 0) return [];
  const spans: TokenSpan[] = [];
  for (let at = 1; at < count - 1; at++) {
    const full = keys[at] === 0 ? fullNames.get(`${keys[at - 1]} ${keys[at + 1]}`) : undefined;
    if (full && full.end !== at + 2 && isCapital(tokens, at - 1))
      spans.push(full, { first: at - 1, end: at + 2 });
  }
  return spans;
}

function isCapital({ shapes }: Tokens, at: number): boolean {
  return (shapes[at]! & Shape.capital) !== 0;
}

function isTied({ shapes }: Tokens, hyphen: number): boolean {
  return ((shapes[hyphen]! | shapes[hyphen + 1]!) & Shape.spaceBefore) === 0;
}
