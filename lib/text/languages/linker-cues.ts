import type { KeySet } from '../key-set.ts';

/** Keys of words: hashes of their folded forms. */
type WordKeys = KeySet;

/** Words next to a name that show what it is. */
export interface NameCues {
  readonly titles: WordKeys;
  /** Prepositions of place. */
  readonly placeWords: WordKeys;
  readonly speech: WordKeys;
  readonly orgWords: WordKeys;
  /** The definite article. */
  readonly articles: WordKeys;
}

/** What the linker looks for next to names. If a language lacks one of its own lists, that cue is skipped. */
export interface LinkerCues extends NameCues {
  /** The indefinite article: "a dentist in Hull" introduces someone. */
  readonly indefinite: WordKeys;
  /** Trades of people who aren't in the news for what they are. */
  readonly trades: WordKeys;
  /** What people and bodies do in headlines, and auxiliary verbs. */
  readonly deeds: WordKeys;
  /** Who sits for a place, and the word between the two: "MP for". */
  readonly seats: WordKeys;
  readonly seatJoints: WordKeys;
  /** Words about matches. */
  readonly sport: WordKeys;
  /** What teams and athletes do to each other in headlines, and others to others: "stun". */
  readonly matchVerbs: WordKeys;
  /** What a club does, in the plural: "Leeds beat"; and the same for what it does to people: "Leeds sack". */
  readonly teamVerbs: WordKeys;
  readonly staffVerbs: WordKeys;
  /** Words that only reports on matches have: "midfielder". */
  readonly matchWords: WordKeys;
  /** Words before where a match is held. */
  readonly placesOfMatches: WordKeys;
  /** What people do, or what is done to them, but hardly to places: "quits", "grilled". */
  readonly ordeals: WordKeys;
  /** Words about a firm's business, after its name: "shares". */
  readonly business: WordKeys;
  /** Words in lower case that aren't nouns. */
  readonly smallWords: WordKeys;
  /** Words that end a description: "that", "who". */
  readonly clauses: WordKeys;
  /** Possessives that point back to a country or body: "its"; and to a person: "his". */
  readonly thingOwners: WordKeys;
  readonly personOwners: WordKeys;
  /** Words between a verb and a place or person. */
  readonly prepositions: WordKeys;
  /** What bodies are called for short, after the article: "the Commission". */
  readonly bodyHeads: WordKeys;
  /** Words after the name of a people ("Maasai warriors"), and words after that of a people or a village. */
  readonly peopleNouns: WordKeys;
  readonly communityNouns: WordKeys;
  /** Words at either end of the name of a body, whatever else is in it: "Central Bank of Somalia". */
  readonly bodyWords: WordKeys;
  /** Languages with the name of a people, nouns after them, and verbs before them: "English edition", "speaks French". */
  readonly languages: WordKeys;
  readonly languageNouns: WordKeys;
  readonly languageVerbs: WordKeys;
  /** What people of the past have: statues. */
  readonly monuments: WordKeys;
  /** Members of a family before their names, and words before those: "her sister Ann". */
  readonly relatives: WordKeys;
  readonly whose: WordKeys;
  /** People as strangers call them, after the name of their place: "Norway woman". */
  readonly strangers: WordKeys;
  /** Last words of the names of landforms, after a possessive: "Hart’s Island". */
  readonly landforms: WordKeys;
  /** Last words of the names of streets. */
  readonly streets: WordKeys;
  /** Directions before "of": "west of Paris" is about a place. */
  readonly directions: WordKeys;
  /** Before a name that a city and its state share, words that mean the state: "upstate New York". */
  readonly regional: WordKeys;
  /** What a row of states is introduced with: "some states, such as New York". */
  readonly states: WordKeys;
  /** After the name of a state: "New York Gov." */
  readonly stateOffices: WordKeys;
  /** Titles that few people of a surname have: "President Obama" isn’t Michelle Obama. */
  readonly ranks: WordKeys;
  /** What the names of parties and of their members are made of: "Labour Party", "Greens". */
  readonly partyWords: WordKeys;
  /** "Election", and what may precede it besides the year: "presidential". */
  readonly votes: WordKeys;
  readonly voteWords: WordKeys;
  /** Before “of” and the name of a state: "the state of New York". */
  readonly stateWords: WordKeys;
  /** Before a surname, words that mean the older of two: "the elder Soros". */
  readonly ages: WordKeys;
  /** Capitalised words before the name of a ship or house that is called after somebody or some place: "Opera Naples". */
  readonly namesakes: WordKeys;
  /** Before "of" and a place, and right before a place, words that mean a work of that name: "the cast of Chicago". */
  readonly casts: WordKeys;
  readonly genres: WordKeys;
  /** What counts years, which are also initials of places: "500 BC". */
  readonly eras: WordKeys;
  /** Nouns for people of a country that are first names, too: "Finn". */
  readonly givenNames: WordKeys;
  /** Initials of what people do in firms and clubs, which are names, too: "GM". */
  readonly jobs: WordKeys;
  /** After the name of a part of a country that is called like its town: "Riverside County". */
  readonly counties: WordKeys;
  /** Last words of the names of places for matches and concerts. */
  readonly venues: WordKeys;
  /** Words right before the name of a place: "police in Darwin". */
  readonly insideWords: WordKeys;
  /** Words before one of those, after which anything may follow: "interest in Darwin". */
  readonly otherInsides: WordKeys;
  /** Words before "of" and a town: "the mayor of Darwin". */
  readonly townHeads: WordKeys;
  /** Words right after a town: "Darwin residents". */
  readonly townNouns: WordKeys;
}

/** Lists of cues as a language’s file writes them. */
export type WrittenCues<Cues> = { readonly [Field in keyof Cues]: string };

/** The lists of a language that has only the tagger’s. */
export const NO_LINKER_CUES: WrittenCues<Omit<LinkerCues, keyof NameCues>> = {
  indefinite: '',
  trades: '',
  deeds: '',
  seats: '',
  seatJoints: '',
  sport: '',
  matchVerbs: '',
  teamVerbs: '',
  staffVerbs: '',
  matchWords: '',
  placesOfMatches: '',
  business: '',
  ordeals: '',
  smallWords: '',
  clauses: '',
  thingOwners: '',
  personOwners: '',
  prepositions: '',
  bodyHeads: '',
  peopleNouns: '',
  communityNouns: '',
  bodyWords: '',
  languages: '',
  languageNouns: '',
  languageVerbs: '',
  monuments: '',
  relatives: '',
  whose: '',
  strangers: '',
  landforms: '',
  streets: '',
  directions: '',
  regional: '',
  states: '',
  stateWords: '',
  stateOffices: '',
  ranks: '',
  partyWords: '',
  votes: '',
  voteWords: '',
  ages: '',
  namesakes: '',
  casts: '',
  genres: '',
  eras: '',
  givenNames: '',
  jobs: '',
  counties: '',
  venues: '',
  insideWords: '',
  otherInsides: '',
  townHeads: '',
  townNouns: '',
};
