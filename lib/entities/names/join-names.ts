import { Use } from '../../knowledge/format.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';
import type { ExactMatch } from './name-borders.ts';

/**
 * Joins names that are parts of one: surnames with a hyphen ("Frost-Adeyemi") and full names with a nickname in quotation
 * marks ("Sean “Diddy” Combs").
 * @param names in text order, not overlapping
 */
export function joinNames(names: readonly Name[], tokens: Tokens, exactMatch: ExactMatch): Name[] {
  return joinNicknames(joinHyphens(names, tokens), tokens, exactMatch);
}

function joinHyphens(names: readonly Name[], tokens: Tokens): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const left = name.first - 2;
    const isJoined = name.label === 'PER' && isHyphen(tokens, name.first - 1) && isCapital(tokens, left);
    if (!isJoined) joined.push(name);
    else if (before?.end === name.first - 1) {
      // "Trump-Putin" joins two people; in "Wood-Larsen", the first half alone is nobody.
      if (before.label !== 'PER' || isSure(before)) joined.push(name);
      else joined[joined.length - 1] = { ...name, first: before.first, match: null };
    } else joined.push(name.match || (before && before.end > left) ? name : { ...name, first: left });
  }
  return joined;
}

/** Whether a part is known by itself, so that the hyphen joins two names. */
function isSure({ match }: Name): boolean {
  return match?.candidates.some(({ use }) => use === Use.alone) ?? false;
}

function joinNicknames(names: readonly Name[], tokens: Tokens, exactMatch: ExactMatch): Name[] {
  let joined = [...names];
  for (let open = 1; open < tokens.count - 3; open++) {
    const close = closingQuote(tokens, open);
    if (close === null || !isCapital(tokens, open - 1) || !isCapital(tokens, close + 1)) continue;
    const parts = joined.filter(({ first, end }) => first <= close + 1 && end >= open);
    if (!parts.some(({ label, end }) => label === 'PER' && end >= open)) continue;
    const first = Math.min(open - 1, ...parts.map(part => part.first));
    const end = Math.max(close + 2, ...parts.map(part => part.end));
    const best = parts.reduce((a, b) => (b.label === 'PER' && b.probability > a.probability ? b : a));
    const whole: Name = {
      ...best,
      first,
      end,
      label: 'PER',
      match: exactMatch(first, end) ?? exactMatch(close + 1, end),
    };
    joined = [...joined.filter(part => !parts.includes(part)), whole].sort((a, b) => a.first - b.first);
  }
  return joined;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" };

/** The closing quotation mark of a nickname of one or two words that opens at a token. */
function closingQuote({ text, starts, shapes }: Tokens, open: number): number | null {
  if (shapes[open]! & Shape.word || !(shapes[open]! & Shape.spaceBefore)) return null;
  const mark = QUOTES[text[starts[open]!]!];
  if (!mark) return null;
  for (let at = open + 2; at <= open + 3; at++) {
    if (shapes[at - 1] === undefined || !(shapes[at - 1]! & Shape.capital)) return null;
    if (text[starts[at]!] === mark && !(shapes[at]! & (Shape.word | Shape.spaceBefore))) return at;
  }
  return null;
}

function isHyphen({ text, starts, shapes }: Tokens, at: number): boolean {
  return at > 0 && text[starts[at]!] === '-' && !((shapes[at]! | shapes[at + 1]!) & Shape.spaceBefore);
}

function isCapital({ shapes, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && (shapes[at]! & (Shape.capital | Shape.allCaps)) === Shape.capital;
}
