import type { Term } from '../terms.ts';
import type { Phrase } from './phrases.ts';
import type { Segment } from './segments.ts';
import type { Clause } from './verb-second-clause.ts';
import { isAdverb, isFiniteVerb, isTime, skipForward, type TieWords } from './words.ts';

/** A sentence as these rules read it. */
export interface Sentence {
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  readonly segments: readonly Segment[];
  readonly words: TieWords;
}

/** Whether a segment is a relative clause. */
export function isRelative({ terms, segments, words }: Sentence, number: number): boolean {
  const { start, limit, isFresh, isJoined } = segments[number]!;
  if (isFresh || isJoined || terms[start - 1]?.lower !== ',') return false;
  const { lower } = terms[start]!;
  const isPronoun = words.ties.relatives.has(lower) || words.ties.objectArticles.has(lower);
  return isPronoun && isFiniteVerb(terms[limit - 1]!, words);
}

/** Who acts, and every other phrase of a clause, in order. */
export function argumentsOf(
  sentence: Sentence,
  number: number,
  clause: Clause,
  carried: Phrase | null,
): { subject: Phrase | null; objects: readonly Phrase[] } {
  const { terms, segments, words } = sentence;
  const segment = segments[number]!;
  const inside = phrasesIn(sentence, segment);
  const mayAct = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined && !phrase.preposition && !isObject(terms, phrase, words);
  const pick = (subject: Phrase | undefined | null) => ({
    subject: subject ?? null,
    objects: inside.filter(phrase => phrase !== subject),
  });
  const bare = inside.filter(({ preposition }) => !preposition);
  if (clause.isFinal) {
    if (isRelative(sentence, number)) {
      const antecedent = sentence.phrases.find(({ limit }) => limit === segment.start - 1);
      const relative = terms[segment.start]!.lower;
      if (!antecedent || antecedent.names.length > 1) return pick(null);
      // "Söder, den Merz lobte": the name before is the object.
      if (words.ties.objectArticles.has(relative)) {
        const subject = bare.find(mayAct) ?? null;
        return {
          subject,
          objects: [{ ...antecedent, preposition: '' }, ...inside.filter(one => one !== subject)],
        };
      }
      // "Die" may be either.
      if (terms[antecedent.names[0]!]!.name?.kind === 'place') return pick(null);
      // "Ada, der Ben dankte": Ben thanked her.
      const isDative = words.ties.frames.get(clause.lemma)!.some(frame => frame.isDative);
      const isSure = (relative === words.ties.surelyActs && !isDative) || !bare.length || clause.isPassive;
      return isSure ? { subject: antecedent, objects: inside } : pick(null);
    }
    const first = skipForward(terms, segment.start + 1, words);
    return pick(bare.find(phrase => phrase.start === first && mayAct(phrase)));
  }
  const { finite } = clause;
  const before = bare.filter(({ limit }) => limit <= finite);
  const after = bare.filter(({ start }) => start > finite);
  const field = skipAdverbs(terms, segment.start, words);
  if (before.length) {
    const [front] = before as [Phrase];
    if (before.length > 1 || front.limit !== finite || front.start !== field) return pick(null);
    return mayAct(front) ? pick(front) : pick(after.find(mayAct));
  }
  if (finite === segment.start) {
    if (segment.isJoined) return pick(carried);
    const aside = beforeAside(sentence, number);
    if (aside) return { subject: mayAct(aside) ? aside : null, objects: inside };
    return pick(after.length > 1 || clause.isPassive ? after.find(mayAct) : namesAfter(after, mayAct));
  }
  // "Am Montag traf Merz…": what is before the verb isn't the subject if it's a time, a place or an adverb.
  return opensWithAdverbial(terms, segment.start, words) ? pick(after.find(mayAct)) : pick(null);
}

const namesAfter = (after: readonly Phrase[], mayAct: (phrase: Phrase) => boolean): Phrase | undefined =>
  after.length === 1 && mayAct(after[0]!) ? after[0] : undefined;

function skipAdverbs(terms: readonly Term[], from: number, words: TieWords): number {
  let at = from;
  while (terms[at] && (isAdverb(terms[at]!, words) || words.ties.openers.has(terms[at]!.lower))) at++;
  return at;
}

function opensWithAdverbial(terms: readonly Term[], start: number, words: TieWords): boolean {
  const term = terms[start]!;
  return (
    words.ties.prepositions.has(term.lower) ||
    isAdverb(term, words) ||
    isTime(term, words) ||
    skipForward(terms, start, words) > start
  );
}

/** Phrases of a segment that stand for themselves: not the "der Ukraine" in "die Regierung der Ukraine". */
export function phrasesIn({ terms, phrases, words }: Sentence, { start, limit }: Segment): Phrase[] {
  return phrases.filter(phrase => {
    if (phrase.start < start || phrase.limit > limit) return false;
    const before = terms[phrase.start - 1];
    const isOpener = phrase.start - 1 === start && opensClause(before!, words);
    const isNoun =
      phrase.start > start &&
      before?.type === 'word' &&
      before.capital &&
      !isOpener &&
      !isTime(before, words);
    const isHeadless = before?.type === 'name' && phrase.article !== '' && phrase.article.endsWith('r');
    return phrase.preposition !== '' || !(isNoun || isHeadless);
  });
}

function opensClause({ lower }: Term, { ties }: TieWords): boolean {
  return [ties.openers, ties.complementisers, ties.adverbs].some(set => set.has(lower));
}

/** Whether its article shows that a phrase isn't the subject: "den Kanzler", "der Ukraine". */
function isObject(terms: readonly Term[], { article, names }: Phrase, { ties }: TieWords): boolean {
  const { kind } = terms[names[0]!]!.name ?? { kind: 'person' };
  return ties.objectArticles.has(article) || (article === ties.surelyActs && kind === 'place');
}

/** The phrase before an aside that ends where a segment begins: "Merz, der Kanzler, kritisierte". */
function beforeAside({ phrases, segments, terms, words }: Sentence, number: number): Phrase | null {
  for (let aside = number - 1; aside > 0 && aside >= number - 2; aside--) {
    const { limit, start } = segments[aside - 1]!;
    const phrase = phrases.find(one => one.start === start && one.limit === limit);
    if (!phrase) continue;
    const hasVerb = terms
      .slice(segments[aside]!.start, segments[aside]!.limit - 1)
      .some(term => isFiniteVerb(term, words));
    return hasVerb ? null : phrase;
  }
  return null;
}
