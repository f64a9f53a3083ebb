import type { LanguageWords } from '../../text/languages/language-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Tokens } from '../../text/tokens.ts';
import { type Sentence, sentenceAt, splitSentences } from '../sentences.ts';
import { type NamedSpan, readTerms, type Term } from './terms.ts';

/** A text whose sentences are read into terms at most once, when they are asked for. */
export class ReadText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  private readonly tokens: Tokens;
  private readonly names: readonly NamedSpan[];
  private readonly read = new Map<number, readonly Term[]>();

  /**
   * @param names in the order of the text
   * @param words the text's language; English if left out
   */
  constructor(text: string, names: readonly NamedSpan[], words?: LanguageWords) {
    this.text = text;
    this.names = names;
    this.tokens = tokenize(text, words);
    this.sentences = splitSentences(this.tokens);
  }

  /** @param number index in `sentences` */
  terms(number: number): readonly Term[] {
    const known = this.read.get(number);
    if (known) return known;
    const terms = readTerms(this.tokens, this.sentences[number]!, this.names);
    this.read.set(number, terms);
    return terms;
  }

  /** A name's sentence, and its index in the terms; -1 if it isn't there. */
  termsAt(name: NamedSpan): { terms: readonly Term[]; at: number; sentence: Sentence } {
    const number = sentenceAt(this.sentences, name.start);
    const terms = this.terms(number);
    return { terms, at: terms.findIndex(term => term.name === name), sentence: this.sentences[number]! };
  }
}
