import type { Analyzer } from '../../lib/entities/analyzer.ts';
import type { Label, LabelledText } from './labelled-sets.ts';
import { FRAMES, MADE_WEIGHT } from './own-sentences.ts';

/** One compiled entity in so many gets a sentence. */
const EVERY = 40;
/** Sentences in a long text: enough for it not to be read as a headline. */
const LONG = 8;
/** One text in so many is a single sentence. */
const SHORT = 9;
/** One person in so many shares the full name with a stranger. In news, about one in fourteen does. */
const STRANGER = 8;

/**
 * Sentences about compiled entities by their own names, if these need no evidence. They have neither a context nor
 * labels in most sets. Some of the people are strangers of that name.
 */
export function makeCompiledSentences({ knowledge, standsAlone }: Analyzer): LabelledText[] {
  const [base] = knowledge.bases;
  const sentences: Sentence[] = [];
  let people = 0;
  for (let number = 0; number < base!.size; number += EVERY) {
    const { name, id, kind, context } = base!.record(number);
    if (context !== '' || !name.includes(' ') || !standsAlone(name, id)) continue;
    const isStranger = kind === 'person' && people++ % STRANGER === 0;
    const frames = isStranger ? STRANGERS : FRAMES;
    const [before, after] = frames[sentences.length % frames.length]!;
    sentences.push({ before, name, after, answers: isStranger ? [] : [`=${name}`] });
  }
  const texts: LabelledText[] = [];
  for (let at = 0; at < sentences.length; ) {
    const length = texts.length % SHORT === 0 ? 1 : LONG;
    texts.push(textOf(sentences.slice(at, at + length), texts.length));
    at += length;
  }
  return texts;
}

interface Sentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
  readonly answers: readonly string[];
}

function textOf(sentences: readonly Sentence[], number: number): LabelledText {
  const labels: Label[] = [];
  let text = '';
  for (const { before, name, after, answers } of sentences) {
    const start = text.length + before.length;
    labels.push({ start, end: start + name.length, answers });
    text += `${before}${name}${after} `;
  }
  return {
    id: `compiled/${number}`,
    set: 'compiled',
    text: text.trimEnd(),
    labels,
    complete: null,
    typesOnly: false,
    weight: MADE_WEIGHT,
  };
}

const STRANGERS = [
  ['', ', 43, who lives two doors down, had called the fire brigade.'],
  ['“I heard it at once,” said ', ', who works at the bakery across the road.'],
  ['The driver, ', ', was treated for cuts and went home.'],
  ['', ', a plumber and father of three, found the letter behind a wall.'],
  ['Her neighbour ', ' feeds the cats when she is away.'],
  ['Pupils gave the caretaker, ', ', a card that all of them had signed.'],
  ['Among the winners of the raffle was ', ', 71, of the same street.'],
] as const;
