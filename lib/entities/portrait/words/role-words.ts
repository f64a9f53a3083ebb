/** A language's words for what people and bodies are. All in lower case; nouns in the singular. */
export interface RoleWords {
  /** Offices, trades and relations of a person. */
  isPerson(noun: string): boolean;
  /** The offices among them. */
  isOffice(noun: string): boolean;
  /** What somebody is only to somebody else: "son", "friend". */
  isKin(noun: string): boolean;
  /** Offices that are also adjectives, in lower case: "major". */
  isAlsoAdjective(noun: string): boolean;
  /** Titles that are also first names: "Earl". */
  isFirstName(title: string): boolean;
  /** What a body, a product, a law or a work can be. */
  isThing(noun: string): boolean;
  /** Verbs that open a sentence without a subject: "take", "meet". */
  isCommand(word: string): boolean;
  /** Nouns that say nothing of their own: "a company". */
  isVague(noun: string): boolean;
  /** Offices that one person holds at a time, by the group of words that mean the same. */
  officeOf(noun: string): string | null;
  /** Whether a word before a noun belongs to it: "former", "deputy". */
  isModifier(word: string): boolean;
  /** Whether a word can't be inside the description of a person: a pronoun, a conjunction, a form of "be". */
  isStop(word: string): boolean;
  isArticle(word: string): boolean;
  /** "his", "their": left out of the description after it. */
  isOwner(word: string): boolean;
  isPreposition(word: string): boolean;
  /** Prepositions that are never followed by a verb: after "by", "human rights lawyer" is one noun phrase. */
  opensNoun(word: string): boolean;
  /** What comes before a verb: "to", "they", "must". */
  takesVerb(word: string): boolean;
  /** Whether a description's head may be a verb in the plural: "show". */
  isAlsoVerb(noun: string): boolean;
  isPlural(word: string): boolean;
  isNumber(word: string): boolean;
  /** Forms of address, which say nothing about a role. */
  isHonorific(word: string): boolean;
  /** Forms of verbs that show a clause has begun: "was", "took", "said". */
  isFinite(word: string): boolean;
  /** Participles after a noun, which describe it: "a lawyer based in Leeds". The description ends before them. */
  isReducedRelative(word: string): boolean;
  /** Opens a relative clause: "who", "which". */
  isRelative(word: string): boolean;
  /** May come before a description, and belongs to it: "then", "formerly"; or before an age: "aged". */
  isOpener(word: string): boolean;
  /** Those of them that add nothing to a description: "now". */
  isNow(word: string): boolean;
  /** What an office can be of, in lower case: "staff" in "chief of staff". */
  isField(word: string): boolean;
  /** Opens a phrase before the subject: "Asked about", "According to". */
  opensPhrase(word: string): boolean;
  /** After a preposition, takes an object: "for shoving". */
  isGerund(word: string): boolean;
  /** Words before a name that keep "is a" after it from being about that name alone: "and", "if", "neither". */
  deniesSubject(word: string): boolean;
  /** Number of words, of these two, that say the same as "is": 1 for "became", 2 for "serves as", otherwise 0. */
  beingLength(word: string, next: string): number;
  /** After a head, says that it is a figure of speech: "a king among kings". */
  isMetaphor(word: string): boolean;
  /** Words inside a clause that a description doesn't go past: "himself", "also". */
  isAside(word: string): boolean;
  readonly and: string;
}
