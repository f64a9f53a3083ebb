import { Shape, type Tokens } from '../../text/tokens.ts';
import { inHeadlineCase } from './headline-case.ts';
import type { Name } from './name.ts';

/** Probability that a word from an earlier name of a body stands for that body. */
const PROBABILITY = 0.6;

/** Whether a token is what bodies are called for short, with the capital and the article of a name: "the Commission". */
export function isBodyHead({ keys, shapes, count, words }: Tokens, at: number): boolean {
  const { bodyHeads, articles } = words.linker;
  if (at < 1 || !bodyHeads.has(keys[at]!) || !articles.has(keys[at - 1]!)) return false;
  if ((shapes[at]! & (Shape.capital | Shape.sentenceStart | Shape.blockStart)) !== Shape.capital)
    return false;
  const next = at + 1 < count ? shapes[at + 1]! : Shape.sentenceStart;
  return (next & Shape.sentenceStart) !== 0 || !(next & Shape.capital);
}

/**
 * Adds the short forms of bodies that neither the tagger nor the knowledge base has found. Unless the text names such a
 * body in full, they have no label: only a link makes a mention of them.
 * @returns the names given and those found, in the order of the text
 */
export function addBodyHeads(tokens: Tokens, given: readonly Name[], headlines: Uint8Array): Name[] {
  if (tokens.words.linker.bodyHeads.size === 0) return [...given];
  const names = given.map(name => trimThe(name, tokens));
  const found: Name[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (next < names.length && at >= names[next]!.first) {
      at = Math.max(at, names[next++]!.end - 1);
      continue;
    }
    if (!isBodyHead(tokens, at) || inHeadlineCase(headlines, at)) continue;
    const isNamed = names.some(
      ({ first, end, label }) => label === 'ORG' && end - first > 1 && hasHead(tokens, first, end, at),
    );
    const label = isNamed ? 'ORG' : null;
    found.push({ first: at, end: at + 1, label, probability: isNamed ? PROBABILITY : 0, match: null });
  }
  return found.length > 0 ? [...names, ...found].sort((a, b) => a.first - b.first) : [...names];
}

/** "The Commission" at the start of a sentence, where the tagger takes the article for a part of the name. */
function trimThe(name: Name, tokens: Tokens): Name {
  const isBare = !name.match && name.end - name.first === 2 && isBodyHead(tokens, name.first + 1);
  return isBare ? { ...name, first: name.first + 1 } : name;
}

function hasHead({ keys }: Tokens, first: number, end: number, at: number): boolean {
  return keys[first] === keys[at] || keys[end - 1] === keys[at];
}
