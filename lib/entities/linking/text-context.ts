import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { IsOrdinary } from '../names/headline-case.ts';
import { TextCallings } from './evidence/callings.ts';
import { FullNames } from './evidence/full-names.ts';
import { type Fit, Introductions } from './evidence/introductions.ts';
import { Places } from './evidence/neighbours.ts';
import { isAboutSport } from './evidence/sport.ts';
import { type Evidence, TextEvidence } from './evidence/text-evidence.ts';
import { smallWords } from './evidence/text-words.ts';
import type { Expectations } from './expectations.ts';
import { type Cues, readCues } from './link-cues.ts';
import type { Surface } from './surfaces.ts';

/** The text whose names are linked, and what is known about it in advance. */
export interface LinkedText {
  readonly tokens: Tokens;
  /** One byte per token, 1 in lines of headline case. */
  readonly headlines: Uint8Array;
  readonly isOrdinary: IsOrdinary;
  /** Whether the tagger has read the text; if not, a missing label means nothing. */
  readonly isTagged: boolean;
  readonly expected: Expectations;
}

/** Texts below this many tokens are a headline, or little more. */
const SHORT_TEXT = 60;

/** What the text alone says for and against candidates, the same in every round. */
export class TextContext {
  readonly knowledge: Knowledge;
  readonly tokens: Tokens;
  /** All surfaces of the text, linked or not. */
  readonly surfaces: readonly Surface[];
  readonly isShort: boolean;
  readonly untagged: boolean;
  /** What people in the text do, and which fields it is about. */
  readonly callings: TextCallings;
  readonly places: Places;
  readonly persons: FullNames;
  private readonly text: LinkedText;
  private readonly cuesOf = new Map<Surface, Cues>();
  private latest: { surface: Surface; cues: Cues } | null = null;
  private readonly evidences: TextEvidence;
  private readonly introductions: Introductions;
  private smallWords: ReadonlySet<number> | null = null;
  private sport: boolean | null = null;

  constructor(knowledge: Knowledge, text: LinkedText, surfaces: readonly Surface[]) {
    this.knowledge = knowledge;
    this.text = text;
    this.tokens = text.tokens;
    this.surfaces = surfaces;
    this.isShort = text.tokens.count < SHORT_TEXT;
    this.untagged = !text.isTagged;
    this.evidences = new TextEvidence(knowledge, text.tokens);
    this.introductions = new Introductions(knowledge, text.tokens);
    this.callings = new TextCallings(text.tokens);
    this.places = new Places(text.tokens, surfaces);
    this.persons = new FullNames(surfaces);
  }

  /** The cues around a surface's mentions. */
  cues(surface: Surface): Cues {
    // Rules ask about one surface many times in a row.
    if (this.latest?.surface === surface) return this.latest.cues;
    let cues = this.cuesOf.get(surface);
    if (!cues) {
      cues = readCues(this.tokens, this.text.headlines, this.text.isOrdinary, surface);
      this.cuesOf.set(surface, cues);
    }
    this.latest = { surface, cues };
    return cues;
  }

  /** How the text introduces the surface, compared with what is known about the candidate. */
  introduction(ref: number, surface: Surface): Fit | null {
    return this.introductions.fit(ref, surface);
  }

  /** How many of the candidate's evidence words are near the surface, and how many elsewhere. */
  evidence(ref: number, surface: Surface): Evidence {
    return this.evidences.of(ref, surface);
  }

  /** How many evidence words of any one candidate are near the surface, at most. */
  mostEvidence(surface: Surface): number {
    return this.evidences.most(surface);
  }

  /** Whether the text has a name of one or two words, linked or not. */
  mentions(name: string): boolean {
    return this.evidences.mentions(name);
  }

  /** Whether the text has the surface's only word in lower case, too. */
  isSmallElsewhere({ keys }: Surface): boolean {
    this.smallWords ??= smallWords(
      this.tokens,
      this.surfaces.flatMap(({ keys: words }) => (words.length === 1 ? words : [])),
    );
    return this.smallWords.has(keys[0]!);
  }

  /** Whether the text is about matches, where a town's name means its club, known or not. */
  get isSport(): boolean {
    this.sport ??= isAboutSport(this.tokens);
    return this.sport;
  }

  /** Whether the name directly follows that of something in the place: "Spokane, Washington". */
  isPlaceOfNameBefore(ref: number, { names }: Surface): boolean {
    return names.some(({ first }) => {
      if (this.tokens.text[this.tokens.starts[first - 1] ?? -1] !== ',') return false;
      const before = this.places.endingAt(first - 1)?.candidates ?? [];
      return before.some(candidate => this.knowledge.relatedTo(candidate.ref).includes(ref));
    });
  }

  /** The outlet, and its country with everything that contains it. */
  get publisher(): Pick<Expectations, 'outlet' | 'home'> {
    return this.text.expected;
  }

  /** Whether the caller expects the candidate. */
  isInPrior(ref: number): boolean {
    return this.text.expected.refs.has(ref);
  }

  /** Whether the candidate is related to an expected one, in either direction. */
  isRelatedToPrior(ref: number): boolean {
    const { refs } = this.text.expected;
    if (refs.size === 0) return false;
    return this.text.expected.related.has(ref) || this.knowledge.relatedTo(ref).some(to => refs.has(to));
  }
}
