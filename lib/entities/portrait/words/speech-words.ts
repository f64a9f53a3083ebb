/** A language's words around quotations, in lower case. */
export interface SpeechWords {
  /** Forms of verbs of speech: "said", "warns". */
  isSpeech(word: string): boolean;
  /** Verbs of speech that are followed by the listener: "told". */
  hasListener(word: string): boolean;
  /** Pronouns that can be the subject of a verb of speech. */
  isSubject(word: string): boolean;
  /** Auxiliaries between a subject and its verb of speech: "a" in "a déclaré". */
  isAuxiliary(word: string): boolean;
  /** Two words before the name of a source: "according to". */
  attributes(first: string, second: string): boolean;
  /** First words of quotations that nobody understands by themselves: "he", "that", "but". */
  refersBack(word: string): boolean;
  /** Words that a title before a name can't have. */
  isBorder(word: string): boolean;
}
