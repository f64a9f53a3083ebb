// What portraits need to know about a language whose descriptions begin with their noun, after adjectives at most:
// "l’ancien ministre de l’Intérieur", "Vorsitzender der Partei". English has richer rules of its own.

/** A language's words in descriptions and around quotations, as written: in lower case, separated by spaces. */
export interface WrittenRoles {
  /** Offices, trades and relations of a person, in the singular. */
  readonly people: string;
  /** What a body can be: "company", "party". */
  readonly bodies: string;
  /** Adjectives that belong to the noun next to them: "former", "deputy", nationalities. */
  readonly modifiers: string;
  /** Articles and possessives, which a description leaves out at its start. */
  readonly articles: string;
  /** "Of", with and without an article. */
  readonly of: string;
  /** Other prepositions that a description may contain: "in", "at", "for". */
  readonly joints: string;
  /** What a description doesn't go past: pronouns, conjunctions, auxiliaries. */
  readonly stops: string;
  /** Words of time, which end a description too. */
  readonly times: string;
  /** "Is", "was", "becomes". */
  readonly being: string;
  /** Forms of verbs of speech, without auxiliaries. */
  readonly speech: string;
  /** Pronouns that can be the subject of a verb of speech. */
  readonly subjects: string;
  /** Auxiliaries of verbs of speech: "a" in "a déclaré". */
  readonly auxiliaries: string;
  /** "According to", directly before the name of a source. */
  readonly sources: string;
  /** First words of quotations that nobody understands by themselves: "cela", "mais". */
  readonly back: string;
  readonly and: string;
}

/** The same words, ready for look-ups. */
export type RoleLists = { readonly [Field in keyof WrittenRoles]: ReadonlySet<string> };

/** Reads the written lists. */
export function roleLists(written: WrittenRoles): RoleLists {
  return Object.fromEntries(
    Object.entries(written).map(([field, words]) => [field, new Set(words.split(/\s+/).filter(Boolean))]),
  ) as unknown as RoleLists;
}
