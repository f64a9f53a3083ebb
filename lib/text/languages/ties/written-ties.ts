import type { Conjugations } from './conjugate.ts';

// What ties between names need to know about a language other than English: "criticó a", "traf sich mit".

/** A language's words around its verbs, as written: in lower case, separated by spaces. */
export interface WrittenTies {
  /** `subject-first`: who acts comes before the verb. `verb-second`: the verb is second in a clause, or ends it. */
  readonly order: 'subject-first' | 'verb-second';
  readonly conjugations: Conjugations;
  /** Rows "infinitive present past imperfect future participle", separated by `|`; `-` where the form is regular. */
  readonly irregular: string;
  /**
   * Rows "infinitive flags preposition nouns", separated by `|`. Without a preposition, the object follows directly. Flags:
   * `!` the object is a person, `°` it's neither a person nor a place, `~` the verb is reflexive, `=` two subjects do it to
   * each other, `^` the object is in the dative, `?` the tie says nothing without what was asked. Nouns are what the verb needs between itself and its preposition.
   */
  readonly verbs: string;
  /** Verbs that say what someone means to do, with the word before the infinitive: "amenazar con"; `-` for a refusal. */
  readonly controls: string;
  /** Whether the past is expressed by the perfect, "a critiqué", rather than with one word. */
  readonly tellsInPerfect: boolean;
  /** What the object of a verb without a preposition may have all the same if it's a person: the Spanish "a". */
  readonly personal?: string;
  /** Prepositions with all their forms, "a al|con"; the first one is shown. */
  readonly prepositions: string;
  /** Who acts in the passive. */
  readonly agent: string;
  /** Auxiliaries in pairs "singular/plural". */
  readonly have: string;
  readonly be: string;
  /** Auxiliaries of the future, or of a passive in the future. */
  readonly willBe: string;
  readonly progressive: string;
  /** "Been", between an auxiliary and a participle. */
  readonly been: string;
  readonly reflexives: string;
  /** Attached to an infinitive or a verb: "reunirse". The mark `<` takes the last letter away first: "incontrarsi". */
  readonly attached: string;
  /** Pronouns next to the verb that are its object. */
  readonly objectClitics: string;
  readonly negations: string;
  readonly adverbs: string;
  /** How adverbs of manner end; empty without such an ending. */
  readonly adverbEnding: string;
  /** Words before a time: "on", "last". */
  readonly timeOpeners: string;
  /** Words of time other than those in the lists of roles, and what is passed over like them: "por teléfono". */
  readonly times: string;
  readonly relatives: string;
  /** "That". */
  readonly complementisers: string;
  /** Conjunctions that open a clause about what happened: "because", "after". */
  readonly openers: string;
  readonly conditions: string;
  /** Verbs and nouns whose "that" doesn't say what happened: "denies", "rumour". */
  readonly unsure: string;
  /** Personal pronouns in the third person singular that can only be a person. */
  readonly pronouns: string;
  /** "Between" and rows of nouns "meeting/talks:met with". */
  readonly between: string;
  readonly betweenNouns: string;
  /** Rows "noun/noun:present:past" of what someone is to the body that a description names; without a past, it has none. */
  readonly roleVerbs: string;
  /** Words before a noun that make it past: "former". */
  readonly former: string;
  /** Words that make someone less than what the noun says: "vice". */
  readonly lesser: string;
  /** Endings of nouns that are persons in compounds: "-chef"; empty without compounds. */
  readonly compounds: string;
  /** What only languages have that put the verb second, or last. */
  readonly verbSecond?: WrittenVerbSecond;
}

/** Words of languages that put the finite verb second in a clause, or last. */
export interface WrittenVerbSecond {
  /** Articles and relative pronouns of an object. */
  readonly objectArticles: string;
  /** The article and relative pronoun that only a subject has, apart from places. */
  readonly surelyActs: string;
  /** Auxiliaries of `be` that make a passive without "been". */
  readonly becomes: string;
  /** Auxiliaries that report what someone said. */
  readonly reported: string;
  /** "To" before an infinitive. */
  readonly infinitiveMark: string;
  /** What may end a clause as a part of its verb. */
  readonly particles: string;
}
