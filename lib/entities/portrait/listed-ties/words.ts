import type { Kind } from '../../../model/kind.ts';
import type { RoleLists } from '../../../text/languages/roles/role-lists.ts';
import type { ListedFrame, TieLists } from '../../../text/languages/ties/tie-lists.ts';
import type { Term } from '../terms.ts';
import type { SentenceTie } from '../ties/sentence-tie.ts';

/** A language's words, as the rules for ties ask for them. */
export interface TieWords {
  readonly ties: TieLists;
  readonly roles: RoleLists;
}

export function isTime({ lower, type }: Term, { ties, roles }: TieWords): boolean {
  return type === 'word' && (roles.times.has(lower) || ties.times.has(lower) || /^\d{1,4}\.?$/.test(lower));
}

export function isAdverb({ lower, type, capital }: Term, { ties }: TieWords): boolean {
  if (type !== 'word') return false;
  const isManner =
    ties.adverbEnding !== '' && lower.endsWith(ties.adverbEnding) && lower.length > 6 && !capital;
  return ties.adverbs.has(lower) || isManner;
}

export function isAuxiliary(lower: string, { ties }: TieWords): boolean {
  return ties.have.has(lower) || ties.be.has(lower) || ties.willBe.has(lower) || ties.progressive.has(lower);
}

/** Whether a word is surely the verb of a clause. */
export function isFiniteVerb(term: Term | undefined, words: TieWords): boolean {
  if (term?.type !== 'word' || term.capital) return false;
  const { lower } = term;
  if (isAuxiliary(lower, words)) return true;
  return (words.ties.forms.get(lower) ?? []).some(
    ({ tense }) => tense === 'present' || tense === 'past' || tense === 'imperfect' || tense === 'future',
  );
}

/** Whether a noun says what a person is, on its own or as the end of a compound. */
export function isPersonNoun(noun: string, { ties, roles }: TieWords): boolean {
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  return (
    roles.people.has(noun) ||
    roles.people.has(last) ||
    ties.compounds.some(end => noun.endsWith(end) && noun.length > end.length)
  );
}

export function isBodyNoun(noun: string, { roles }: TieWords): boolean {
  return roles.bodies.has(noun) || roles.bodies.has(noun.slice(noun.lastIndexOf('-') + 1));
}

/** Whether something of a kind can be a verb's object. */
export function fits({ object }: ListedFrame, kind: Kind): boolean {
  if (object === 'person') return kind === 'person';
  return object === 'any' || (kind !== 'person' && kind !== 'place' && kind !== 'group');
}

/** What was asked isn't read in these languages, so verbs that need it say nothing. */
export function saidBy({ saysNothingAlone }: ListedFrame): Pick<SentenceTie, 'said'> {
  return saysNothingAlone ? { said: null } : {};
}

/** Words as a tie shows them: nothing between an elided word and the next. */
export function joined(words: readonly string[]): string {
  return words.filter(Boolean).join(' ').replaceAll("' ", "'");
}

/** Skips adverbs, times and, if `places`, prepositions with their place: "ayer en París". */
export function skipForward(terms: readonly Term[], from: number, words: TieWords, places = true): number {
  let at = from;
  for (;;) {
    const term = terms[at];
    if (term?.type !== 'word') return at;
    const score = scoreEnd(terms, at, words);
    if (score) {
      at = score;
      continue;
    }
    if (isAdverb(term, words) || words.ties.negations.has(term.lower) || isTime(term, words)) {
      at++;
      continue;
    }
    const next = timeEnd(terms, at, words) || (places ? placeEnd(terms, at, words) : 0);
    if (!next) return at;
    at = next;
  }
}

/** The end of "el pasado lunes" or "in der Nacht"; 0 if it isn't a time. */
function timeEnd(terms: readonly Term[], at: number, words: TieWords): number {
  for (let end = at; end < at + 4; end++) {
    const term = terms[end];
    if (term?.type !== 'word') return 0;
    if (end > at && isTime(term, words)) return end + 1;
    const isInside = words.ties.timeOpeners.has(term.lower) || words.roles.articles.has(term.lower);
    if (!isInside) return 0;
  }
  return 0;
}

/** The end of a score: "2-1", "2:1" or, after its preposition, "por 2 a 1"; 0 if it isn't one. */
function scoreEnd(terms: readonly Term[], at: number, { ties }: TieWords): number {
  const from = ties.prepositions.has(terms[at]!.lower) ? at + 1 : at;
  if (/^\d{1,3}[-–]\d{1,3}$/.test(terms[from]?.lower ?? '')) return from + 1;
  const [one, joint, other] = terms.slice(from, from + 3).map(({ lower }) => lower);
  return isNumber(one) && isNumber(other) && /^[-–:a]$/.test(joint ?? '') ? from + 3 : 0;
}

const isNumber = (word = ''): boolean => /^\d{1,3}$/.test(word);

function placeEnd(terms: readonly Term[], at: number, { ties, roles }: TieWords): number {
  if (!ties.prepositions.has(terms[at]!.lower)) return 0;
  const name = roles.articles.has(terms[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return terms[name]?.name?.kind === 'place' ? name + 1 : 0;
}

/** The index of the last term before adverbs and times that end before an index. */
export function skipBack(terms: readonly Term[], from: number, words: TieWords): number {
  let at = from;
  while (at >= 0) {
    const term = terms[at]!;
    if (term.type !== 'word') return at;
    if (isAdverb(term, words)) at--;
    else if (isTime(term, words)) {
      at--;
      while (
        at >= 0 &&
        terms[at]!.type === 'word' &&
        (words.ties.timeOpeners.has(terms[at]!.lower) ||
          words.roles.articles.has(terms[at]!.lower) ||
          isTime(terms[at]!, words))
      )
        at--;
    } else return at;
  }
  return at;
}

/** Whether a phrase only says which thing a noun before it means: "la comisión sobre Marlo". */
export function belongsToNoun(
  terms: readonly Term[],
  { start, preposition }: { readonly start: number; readonly preposition: string },
  words: TieWords,
): boolean {
  const { ties, roles } = words;
  const before = terms[start - 1];
  if (!preposition || before?.type !== 'word') return false;
  if (ties.order === 'verb-second') return before.capital && start > 1 && !isTime(before, words);
  if (roles.articles.has(terms[start - 2]?.lower ?? '')) return true;
  return (
    !ties.forms.has(before.lower) &&
    !roles.stops.has(before.lower) &&
    !ties.prepositions.has(before.lower) &&
    !isAdverb(before, words) &&
    !isTime(before, words)
  );
}
