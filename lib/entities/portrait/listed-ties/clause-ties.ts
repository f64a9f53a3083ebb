import type { ListedFrame } from '../../../text/languages/ties/tie-lists.ts';
import { isBreak, type Term } from '../terms.ts';
import type { SentenceTie } from '../ties/sentence-tie.ts';
import type { Phrase } from './phrases.ts';
import { type Predicate, readPredicate, toldOf } from './predicate.ts';
import { findSubject, type Subject } from './subject.ts';
import { belongsToNoun, fits, joined, saidBy, skipForward, type TieWords } from './words.ts';

/** Farthest that a noun may be from its verb, and a preposition from that noun, in terms. */
const TO_NOUN = 5;
const TO_PREPOSITION = 4;
/** Longest distance between a passive verb and who acts. */
const TO_AGENT = 7;

/** Ties that the verbs of a sentence make, in languages whose subject comes before its verb. */
export function clauseTies(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  words: TieWords,
): SentenceTie[] {
  const ties: SentenceTie[] = [];
  let before: { predicate: Predicate; subject: Subject } | null = null;
  for (const [at, term] of terms.entries()) {
    if (term.type !== 'word' || term.capital) continue;
    for (const form of words.ties.forms.get(term.lower) ?? []) {
      if (form.tense === 'participle') ties.push(...reducedPassive(terms, phrases, at, form.lemma, words));
      if (!words.ties.frames.has(form.lemma)) continue;
      const predicate = readPredicate(terms, at, form, words);
      if (!predicate) continue;
      const subject = findSubject(terms, phrases, predicate, before, words);
      if (!subject) continue;
      before = { predicate, subject };
      const found = tiesOf(terms, phrases, predicate, subject, words);
      ties.push(...found);
      if (found.length) break;
    }
  }
  return ties;
}

function tiesOf(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  predicate: Predicate,
  subject: Subject,
  words: TieWords,
): SentenceTie[] {
  const frames = words.ties.frames.get(predicate.lemma)!;
  if (predicate.isPassive) {
    if (!frames.some(frame => isDirect(frame, words))) return [];
    return passive(terms, phrases, predicate, subject.names, words);
  }
  for (const frame of frames) {
    if (frame.isReflexive !== predicate.isReflexive) continue;
    const found = findObject(terms, phrases, predicate, frame, words);
    if (found) {
      const verb = joined([predicate.wording, ...found.wording]);
      const fitting = found.phrase.names.filter(name => fits(frame, terms[name]!.name!.kind));
      return subject.names.flatMap(from =>
        fitting.map(to => ({ from, to, verb, ...saidBy(frame), isNegated: predicate.isNegated })),
      );
    }
    if (
      frame.isMutual &&
      subject.names.length === 2 &&
      !frame.nouns.size &&
      isAlone(terms, phrases, predicate, words)
    )
      return [
        {
          from: subject.names[0]!,
          to: subject.names[1]!,
          verb: joined([predicate.wording, frame.preposition]),
          isNegated: predicate.isNegated,
        },
      ];
  }
  return [];
}

/** Whether a verb takes its object without a preposition, so that it has a passive. */
function isDirect({ preposition, isReflexive }: ListedFrame, { ties }: TieWords): boolean {
  return !isReflexive && (preposition === '' || preposition === ties.personal);
}

/** Whether no other name comes after a verb in its clause: the two subjects do it to each other. */
function isAlone(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  { limit }: Predicate,
  { ties }: TieWords,
): boolean {
  const end = terms.findIndex((term, at) => at >= limit && isBreak(term));
  return !phrases.some(
    ({ start, preposition, names }) =>
      start >= limit &&
      (end < 0 || start < end) &&
      (terms[names[0]!]!.name!.kind !== 'place' || !preposition || preposition === ties.agent),
  );
}

function findObject(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  { limit, hasObject }: Predicate,
  frame: ListedFrame,
  words: TieWords,
): { phrase: Phrase; wording: string[] } | null {
  if (frame.nouns.size) return objectOfNoun(terms, phrases, limit, frame, words);
  const phraseAt = (from: number): Phrase | undefined => phrases.find(({ start }) => start === from);
  const near = phraseAt(skipForward(terms, limit, words, false));
  const phrase = near && !isWhere(terms, near) ? near : (phraseAt(skipForward(terms, limit, words)) ?? near);
  if (frame.preposition) {
    return phrase && hasPreposition(phrase, frame, words) ? { phrase, wording: [frame.preposition] } : null;
  }
  if (hasObject) return null;
  if (phrase?.preposition !== '') {
    const isPersonal = words.ties.personal !== '' && phrase?.preposition === words.ties.personal;
    return isPersonal && frame.object !== 'thing' ? { phrase, wording: [words.ties.personal] } : null;
  }
  // Without its preposition, a person after the verb is its subject: "criticó Sánchez".
  if (words.ties.personal && terms[phrase.names[0]!]!.name!.kind === 'person') return null;
  return { phrase, wording: [] };
}

/** Whether a phrase has a frame's preposition. The Portuguese "a" is an article as well. */
function hasPreposition({ preposition, article }: Phrase, frame: ListedFrame, { ties }: TieWords): boolean {
  return (preposition || ties.prepositions.get(article)) === frame.preposition;
}

/** "En Lima" after a verb says where, unless nothing else follows. */
function isWhere(terms: readonly Term[], { names, preposition }: Phrase): boolean {
  return preposition !== '' && terms[names[0]!]!.name!.kind === 'place';
}

/** "firmó ayer un nuevo acuerdo de paz con": the noun of a frame, and the name after its preposition. */
function objectOfNoun(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  limit: number,
  frame: ListedFrame,
  words: TieWords,
) {
  const { nouns, preposition } = frame;
  const from = skipForward(terms, limit, words);
  for (let noun = from; noun < from + TO_NOUN; noun++) {
    const term = terms[noun];
    if (term?.type !== 'word') return null;
    if (!nouns.has(term.lower)) continue;
    for (let at = noun + 1; at <= noun + TO_PREPOSITION; at++) {
      const phrase = phrases.find(({ start }) => start === at);
      if (phrase)
        return hasPreposition(phrase, frame, words)
          ? { phrase, wording: [...terms.slice(from, noun + 1).map(({ lower }) => lower), preposition] }
          : null;
      if (terms[at]?.type !== 'word') return null;
    }
    return null;
  }
  return null;
}

function passive(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  { limit, wording, isNegated, lemma }: Pick<Predicate, 'limit' | 'wording' | 'isNegated' | 'lemma'>,
  objects: readonly number[],
  words: TieWords,
): SentenceTie[] {
  const agent = phrases.find(
    ({ start, preposition }) =>
      start >= limit && start <= limit + TO_AGENT && preposition === words.ties.agent,
  );
  if (!agent || terms.slice(limit, agent.start).some(isBreak)) return [];
  const frame = words.ties.frames.get(lemma)!.find(one => isDirect(one, words))!;
  const personal = frame.preposition || words.ties.personal;
  return agent.names.flatMap(from =>
    objects
      .filter(name => fits(frame, terms[name]!.name!.kind))
      .map(to => ({
        from,
        to,
        verb: joined([wording, terms[to]!.name!.kind === 'person' ? personal : frame.preposition]),
        ...saidBy(frame),
        isNegated,
      })),
  );
}

/** "Instagram, fundada por Kevin Systrom,": a participle directly after a name. */
function reducedPassive(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  at: number,
  lemma: string,
  words: TieWords,
): SentenceTie[] {
  const before = terms[at - 1]?.lower === ',' ? at - 1 : at;
  const phrase = phrases.find(({ limit }) => limit === before);
  if (!phrase || belongsToNoun(terms, phrase, words)) return [];
  if (!(words.ties.frames.get(lemma) ?? []).some(frame => isDirect(frame, words))) return [];
  const next = terms[at + 1]?.lower ?? '';
  if (words.ties.prepositions.get(next) !== words.ties.agent) return [];
  return passive(
    terms,
    phrases,
    { limit: at + 1, wording: toldOf(lemma, 'past', words), isNegated: false, lemma },
    phrase.names,
    words,
  );
}
