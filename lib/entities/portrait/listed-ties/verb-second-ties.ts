import type { ListedFrame } from '../../../text/languages/ties/tie-lists.ts';
import type { Term } from '../terms.ts';
import type { SentenceTie } from '../ties/sentence-tie.ts';
import type { Phrase } from './phrases.ts';
import { toldOf } from './predicate.ts';
import { readSegments } from './segments.ts';
import { argumentsOf, isRelative, phrasesIn, type Sentence } from './verb-second-arguments.ts';
import { type Clause, finalClause, mainClause, toInfinitive } from './verb-second-clause.ts';
import { belongsToNoun, fits, isFiniteVerb, joined, saidBy, type TieWords } from './words.ts';

/** Ties that the verbs of a sentence make, in languages that put the finite verb second or last. */
export function verbSecondTies(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  words: TieWords,
): SentenceTie[] {
  const segments = readSegments(terms, phrases, words);
  const sentence: Sentence = {
    terms,
    phrases: [...phrases, ...pronouns(terms, words)].sort((a, b) => a.start - b.start),
    segments,
    words,
  };
  const ties: SentenceTie[] = [];
  let carried: Phrase | null = null;
  for (const number of segments.keys()) {
    if (isConditional(sentence, number)) break;
    const clause = clauseIn(sentence, number);
    if (!clause) continue;
    const { subject, objects } = argumentsOf(sentence, number, clause, carried);
    if (!clause.isFinal) carried = subject;
    if (clause.isReported && !isSaidBefore(sentence, number)) continue;
    if (subject) ties.push(...tiesOf(sentence, number, clause, subject, objects));
  }
  return [...ties, ...intentions(sentence), ...reducedPassives(sentence)];
}

function pronouns(terms: readonly Term[], { ties }: TieWords): Phrase[] {
  return [...terms.entries()].flatMap(([at, { lower }]) =>
    ties.pronouns.has(lower) ? [{ names: [at], start: at, limit: at + 1, preposition: '', article: '' }] : [],
  );
}

/** Whether the sentence up to a segment has a condition. */
function isConditional({ terms, segments, words }: Sentence, number: number): boolean {
  return words.ties.conditions.has(terms[segments[number]!.start]!.lower);
}

function clauseIn(sentence: Sentence, number: number): Clause | null {
  const { terms, segments, words } = sentence;
  const segment = segments[number]!;
  const first = terms[segment.start]!.lower;
  const isFinal =
    words.ties.complementisers.has(first) ||
    (words.ties.openers.has(first) && !words.roles.and.has(first)) ||
    isRelative(sentence, number);
  if (isFinal) {
    if (words.ties.complementisers.has(first) && !isSaidBefore(sentence, number)) return null;
    const clause = finalClause(terms, segment, words);
    if (clause || isRelative(sentence, number)) return clause;
  }
  for (let at = segment.start; at < segment.limit; at++)
    if (isFiniteVerb(terms[at]!, words)) return mainClause(terms, segment, at, words);
  return null;
}

/** Whether a clause before says so, and none doubts it. */
function isSaidBefore({ terms, segments, words }: Sentence, number: number): boolean {
  const before = terms.slice(0, segments[number]!.start);
  const has = (set: ReadonlySet<string>): boolean => before.some(({ lower }) => set.has(lower));
  return has(words.roles.speech) && !has(words.ties.unsure) && !has(words.ties.negations);
}

function tiesOf(
  sentence: Sentence,
  number: number,
  clause: Clause,
  subject: Phrase,
  objects: readonly Phrase[],
): SentenceTie[] {
  const { terms, segments, words } = sentence;
  const { start, limit } = segments[number]!;
  const inside = terms.slice(start, limit).map(({ lower }) => lower);
  const isNegated = inside.some(word => words.ties.negations.has(word));
  const isReflexive = inside.some(word => words.ties.reflexives.has(word));
  const frames = words.ties.frames.get(clause.lemma)!;
  if (clause.isPassive) {
    const agent = objects.find(
      phrase => phrase.preposition === words.ties.agent && !belongsToNoun(terms, phrase, words),
    );
    const frame = frames.find(({ preposition, isReflexive: needs }) => !preposition && !needs);
    if (!agent || !frame) return [];
    return pairs(terms, agent, subject, frame, clause.verb, tailOf(clause, isNegated), isNegated);
  }
  for (const frame of frames) {
    if (frame.isReflexive !== isReflexive || (clause.isMotion && !frame.preposition)) continue;
    const noun = [...frame.nouns].find(one => inside.includes(one));
    if (frame.nouns.size && !noun) continue;
    const object = objects.find(phrase => isObjectOf(sentence, phrase, frame, noun, subject));
    const shown = noun ? terms.slice(start, limit).find(({ lower }) => lower === noun)! : null;
    const wording = [
      clause.verb,
      frame.isReflexive ? 'sich' : '',
      isNegated && frame.preposition ? 'nicht' : '',
      shown ? shown.lower.replace(/^./, letter => letter.toUpperCase()) : '',
      frame.preposition,
    ];
    const tail = tailOf(clause, isNegated && !frame.preposition);
    if (object) {
      if (!frame.preposition && inside.some(word => words.ties.objectClitics.has(word))) continue;
      return pairs(terms, subject, object, frame, joined(wording), tail, isNegated);
    }
    const hasOther = objects.some(({ names }) => terms[names[0]!]!.name?.kind !== 'place');
    if (frame.isMutual && subject.names.length === 2 && !hasOther)
      return [
        {
          from: subject.names[0]!,
          to: subject.names[1]!,
          verb: joined(wording),
          isNegated,
          ...(tail ? { tail } : {}),
        },
      ];
  }
  return [];
}

function isObjectOf(
  { terms, words }: Sentence,
  phrase: Phrase,
  frame: ListedFrame,
  noun: string | undefined,
  subject: Phrase,
): boolean {
  if (phrase.preposition !== frame.preposition || phrase === subject) return false;
  if (!frame.preposition) return terms[phrase.names[0]!]!.type === 'name';
  return noun !== undefined || !belongsToNoun(terms, phrase, words);
}

function tailOf({ tail }: Clause, isNegated: boolean): string {
  return [...(isNegated ? ['nicht'] : []), ...tail].join(' ');
}

function pairs(
  terms: readonly Term[],
  { names }: Phrase,
  object: Phrase,
  frame: ListedFrame,
  verb: string,
  tail: string,
  isNegated: boolean,
): SentenceTie[] {
  return names.flatMap(from =>
    object.names
      .filter(to => fits(frame, terms[to]!.name?.kind ?? 'person'))
      .map(to => ({ from, to, verb, ...saidBy(frame), isNegated, ...(tail ? { tail } : {}) })),
  );
}

/** "Merz droht, Söder zu verklagen": a verb that says what is meant, and an infinitive after the comma. */
function intentions(sentence: Sentence): SentenceTie[] {
  const { terms, segments, words } = sentence;
  return segments.flatMap((segment, number) => {
    const next = segments[number + 1];
    if (!next || next.isFresh || isConditional(sentence, number)) return [];
    const infinitive = toInfinitive(terms, next, words);
    if (!infinitive) return [];
    for (let at = segment.start; at < segment.limit; at++)
      for (const form of words.ties.forms.get(terms[at]!.lower) ?? []) {
        const control = words.ties.controls.get(form.lemma);
        if (!control?.prepositions.has(words.ties.infinitiveMark) || terms[at]!.capital) continue;
        if (form.tense === 'participle' || form.tense === 'infinitive') continue;
        if (form.particle && terms[segment.limit - 1]!.lower !== form.particle) continue;
        const clause: Clause = {
          lemma: infinitive.lemma,
          finite: at,
          isFinal: false,
          isPassive: false,
          isMotion: false,
          isReported: false,
          verb: joined([form.singular, form.particle]),
          tail: [
            infinitive.lemma.includes('+')
              ? infinitive.word
              : `${words.ties.infinitiveMark} ${infinitive.word}`,
          ],
        };
        const { subject } = argumentsOf(sentence, number, clause, null);
        if (!subject) return [];
        return tiesOf(sentence, number + 1, clause, subject, phrasesIn(sentence, next)).map(tie => ({
          ...tie,
          isNegated: tie.isNegated !== control.isRefusal,
        }));
      }
    return [];
  });
}

/** "Tesla, gegründet von Martin Eberhard,". */
function reducedPassives({ terms, phrases, segments, words }: Sentence): SentenceTie[] {
  return segments.flatMap(({ start, limit }) => {
    const object = phrases.find(phrase => phrase.limit === start - 1);
    const agent = phrases.find(phrase => phrase.start === start + 1 && phrase.limit === limit);
    if (!object || belongsToNoun(terms, object, words) || agent?.preposition !== words.ties.agent) return [];
    const form = (words.ties.forms.get(terms[start]!.lower) ?? []).find(
      ({ tense }) => tense === 'participle',
    );
    const frame = form && words.ties.frames.get(form.lemma)?.find(({ preposition }) => !preposition);
    if (!form || !frame) return [];
    const told = toldOf(form.lemma, 'past', words);
    return pairs(
      terms,
      agent,
      object,
      frame,
      told,
      form.lemma.includes('+') ? form.lemma.split('+')[0]! : '',
      false,
    );
  });
}
