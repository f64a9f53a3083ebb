import type { Tie } from '../../../model/analysis.ts';
import type { Span } from '../../../model/article.ts';
import type { Kind } from '../../../model/kind.ts';
import type { ReadText } from '../read-text.ts';
import { isPossessive, type NamedSpan, type Term } from '../terms.ts';
import type { SentenceTie } from './sentence-tie.ts';

/**
 * Ties in a text, as a language's rules find them in each sentence, with names in place of indices and pronouns. Questions
 * say nothing about what was done. The same tie is listed once.
 */
export function collectTies(
  page: ReadText,
  tiesOf: (terms: readonly Term[]) => readonly SentenceTie[],
): Tie[] {
  const ties: Tie[] = [];
  const seen = new Set<string>();
  for (const [number, { start, end }] of page.sentences.entries()) {
    if (/\?["”’)\]»“\s]*$/.test(page.text.slice(start, end))) continue;
    const terms = page.terms(number);
    if (!terms.some(({ type }) => type === 'name')) continue;
    const before = number > 0 && isSameParagraph(page, number) ? page.terms(number - 1) : [];
    for (const tie of tiesOf(terms)) {
      const from = nameAt(tie.from, terms, before, terms[tie.to]?.name);
      const to = nameAt(tie.to, terms, before, from, tie.fits);
      if (!from || !to || from.entityId === to.entityId) continue;
      const { verb, tail, said } = tie;
      const key = `${from.entityId} ${to.entityId} ${verb} ${tail ?? ''} ${said ? 'said' : ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      ties.push({
        from: from.entityId,
        to: to.entityId,
        verb,
        ...(tail ? { tail } : {}),
        ...(said === undefined ? {} : { said }),
        sentence: { start, end },
        ...(tie.isNegated ? { negated: true } : {}),
      });
    }
  }
  return ties;
}

function isSameParagraph({ sentences, text }: ReadText, number: number): boolean {
  const before: Span = sentences[number - 1]!;
  return !text.slice(before.end, sentences[number]!.start).includes('\n');
}

const PERSONS: readonly Kind[] = ['person'];
const THINGS: readonly Kind[] = ['organization', 'product', 'law', 'work', 'place'];

/**
 * The name at an index, or the one that a pronoun there stands for. A pronoun has one only if the reading is obvious: of
 * the names before it in the sentence, a single one fits; or none does, and a single one in the sentence before.
 * @param other the other end of the tie, which the pronoun can't mean
 */
function nameAt(
  at: number,
  terms: readonly Term[],
  before: readonly Term[],
  other: NamedSpan | null | undefined,
  fits: (kind: Kind) => boolean = () => true,
): NamedSpan | null {
  const term = terms[at]!;
  if (term.name) return term.name;
  const kinds = term.lower === 'it' ? THINGS : PERSONS;
  const candidates = (all: readonly Term[]): NamedSpan[] =>
    all.flatMap(({ name }) =>
      name && kinds.includes(name.kind) && fits(name.kind) && name.entityId !== other?.entityId ? [name] : [],
    );
  const here = terms.slice(0, at);
  const near = candidates(here);
  const found = near.length > 0 ? near : candidates(before);
  // "Ada’s brother said that he…": the pronoun means someone who has no name.
  const from = near.length > 0 ? here : before;
  if (from.some((one, i) => one.name && found.includes(one.name) && isPossessive(from[i + 1]))) return null;
  // "He thinks of Ada often. He met Ben": somebody else is "he" already.
  if (near.length === 0 && from.some(({ lower }) => lower === term.lower)) return null;
  return new Set(found.map(({ entityId }) => entityId)).size === 1 ? found[0]! : null;
}
