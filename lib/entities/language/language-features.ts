import { HASH_SEED, hashUnit } from '../../text/hash.ts';
import { Class, eachRun } from '../../text/letter-runs.ts';

// Features of the language detector, shared with its trainer. They are made from letters as printed, because folding
// would remove the accents that tell languages apart.

/** Words to look at; more wouldn't change the result. */
const SAMPLE = 100;
/** Characters that contain about that many words. */
const SAMPLE_CHARS = 1000;
/** Longest word that is a feature as a whole. */
const LONGEST_WHOLE = 7;

const WORD = Class.letter | Class.mark;
const NOT_ASCII = /[^\0-\x7f]/;
/** Marks that only some languages use, or space: "¿", "„", " :". */
const MARKS = /[¿¡„«»]|\s[:;?!]/g;
/** Letters that the languages use. Others in a name show where it comes from, not what language the text is in. */
const OWN_LETTERS = 'àáâãäçèéêëìíîïñòóôõöùúûüßœæ';
/** Lower-case words of names, which say nothing about the language around them: "Ursula von der Leyen". */
const PARTICLES = new Set('de la del los las von der den van di da do dos du le el al bin y d l'.split(' '));

/** Kinds of feature; part of the hash. */
const Template = { whole: 1, start: 2, end: 3, inner: 4, letter: 5, elided: 6, mark: 7 } as const;
/** Added to the kind for words with a capital: a name may come from any language, or it is a German noun. */
const CAPITAL = 8;

/** Asked for each feature, in the order of the text. */
export interface FeatureTaker {
  /** @param isName whether the feature comes from a name */
  take(hash: number, isName: boolean): void;
  /** Whether the words read so far are enough; the rest is left out then. */
  isEnough(words: number): boolean;
}

/**
 * Hands over the features of the first words of a text.
 * @returns how many words were read
 */
export function languageFeatures(text: string, taker: FeatureTaker): number {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words: string[] = [];
  /** Whether an apostrophe follows: what comes before one is a feature, too ("l'", "don't"). */
  const elided: boolean[] = [];
  eachRun(sample, WORD, WORD, (start, end) => {
    if (words.length === SAMPLE) return;
    words.push(sample.slice(start, end));
    elided.push(sample[end] === "'" || sample[end] === '’');
  });
  const capitals = words.map(word => word[0] !== word[0]!.toLowerCase());
  for (let at = 0; at < words.length; at++) {
    if (taker.isEnough(at)) return at;
    takeWord(at);
  }
  for (const mark of sample.match(MARKS) ?? []) {
    const trimmed = mark.trim();
    taker.take(hashOf(Template.mark, trimmed, 0, trimmed.length), false);
  }
  return words.length;

  function takeWord(at: number): void {
    const word = words[at]!.toLowerCase();
    const { length } = word;
    const isNamed = isInName(capitals, at) || isParticle(words, capitals, at);
    const sort = isNamed ? CAPITAL : 0;
    if (length <= LONGEST_WHOLE) taker.take(hashOf(Template.whole + sort, word, 0, length), isNamed);
    taker.take(hashOf(Template.end + sort, word, length - 3, length), isNamed);
    if (elided[at]) taker.take(hashOf(Template.elided, word, 0, length), isNamed && at > 0);
    if (NOT_ASCII.test(word))
      for (const letter of word)
        if (letter > '\x7f' && !(isNamed && !OWN_LETTERS.includes(letter)))
          taker.take(hashOf(Template.letter, letter, 0, letter.length), isNamed);
    // Half as many features for names, so that they weigh less than the words between them.
    if (isNamed) return;
    taker.take(hashOf(Template.start, word, 0, 3), false);
    taker.take(hashOf(Template.end, word, length - 2, length), false);
    taker.take(hashOf(Template.end, word, length - 4, length), false);
    for (let from = 0; from + 3 <= length; from++)
      taker.take(hashOf(Template.inner, word, from, from + 3), false);
  }
}

/** The first word of a sentence has its capital in any case, unless a name starts with it: "Black Friday". */
function isInName(capitals: readonly boolean[], at: number): boolean {
  return capitals[at] === true && (at > 0 || capitals[1] === true);
}

/** Whether a particle is inside a name, or before one at the start of the text. */
function isParticle(words: readonly string[], capitals: readonly boolean[], at: number): boolean {
  if (!PARTICLES.has(words[at]!.toLowerCase())) return false;
  let next = at + 1;
  while (next < words.length && PARTICLES.has(words[next]!)) next++;
  let before = at - 1;
  while (before >= 0 && PARTICLES.has(words[before]!)) before--;
  return capitals[next] === true && (before < 0 ? next > at + 1 : capitals[before] === true);
}

/** Hash of a part of a word; a part that reaches beyond the word ends where the word does. */
function hashOf(template: number, word: string, from: number, to: number): number {
  let hash = hashUnit(HASH_SEED, template);
  const end = Math.min(to, word.length);
  for (let i = Math.max(0, from); i < end; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash >>> 0;
}
