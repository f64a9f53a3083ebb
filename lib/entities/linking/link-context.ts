import { Use } from '../../knowledge/format.ts';
import type { Candidate, Knowledge } from '../../knowledge/knowledge.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { IsOrdinary } from '../names/headline-case.ts';
import { isPlaceIn } from './containers.ts';
import { TextCallings } from './evidence/callings.ts';
import { FullNames } from './evidence/full-names.ts';
import { type Fit, Introductions } from './evidence/introductions.ts';
import { Places } from './evidence/neighbours.ts';
import { isAboutSport } from './evidence/sport.ts';
import { type Evidence, TextEvidence } from './evidence/text-evidence.ts';
import { smallWords } from './evidence/text-words.ts';
import type { Expectations } from './expectations.ts';
import { type Cues, OFTEN, readCues } from './link-cues.ts';
import type { Surface } from './surfaces.ts';
import { traitsOf } from './traits.ts';

/** A shared place says less than a shared person or organisation: half of all news involves the United States. */
const PLACE_SHARE = 0.5;

type SettledLink = Pick<Candidate, 'ref' | 'use'>;

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

/** What a text says for and against candidates. */
export class LinkContext {
  readonly knowledge: Knowledge;
  readonly isShort: boolean;
  readonly untagged: boolean;
  private readonly text: LinkedText;
  readonly tokens: Tokens;
  /** All surfaces of the text, linked or not. */
  readonly surfaces: readonly Surface[];
  /** What people in the text do, and which fields it is about. */
  readonly callings: TextCallings;
  private links: ReadonlyMap<Surface, SettledLink> = new Map();
  private settled = new Set<number>();
  readonly places: Places;
  private met = new Map<number, Surface>();
  private related = new Map<number, number>();
  private readonly persons: FullNames;
  private readonly cuesOf = new Map<Surface, Cues>();
  private readonly evidences: TextEvidence;
  private smallWords: ReadonlySet<number> | null = null;
  private sport: boolean | null = null;
  private readonly introductions: Introductions;

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
    const kept = this.cuesOf.get(surface);
    if (kept) return kept;
    const cues = readCues(this.tokens, this.text.headlines, this.text.isOrdinary, surface);
    this.cuesOf.set(surface, cues);
    return cues;
  }

  /** How the text introduces the surface, compared with what is known about the candidate. */
  introduction(ref: number, surface: Surface): Fit | null {
    return this.introductions.fit(ref, surface);
  }

  /** Whether the text is about matches, where a town's name means its club, known or not. */
  get isSport(): boolean {
    this.sport ??= isAboutSport(this.tokens);
    return this.sport;
  }

  /** Whether the text has the surface's word in lower case, too. */
  isSmallElsewhere({ keys }: Surface): boolean {
    this.smallWords ??= smallWords(this.tokens);
    return this.smallWords.has(keys[0]!);
  }

  /**
   * Whether the surface is part of the full name of a person who isn't this candidate: "Cairo" after "Hannah Cairo". A
   * first name says nothing against a place or organisation: "Israel" after "Israel Katz".
   */
  isOthersName(ref: number, surface: Surface): boolean {
    if (surface.keys.length > 1) return false;
    const key = surface.keys[0]!;
    const persons = this.persons.having(key);
    const { kind } = this.knowledge.record(ref);
    if (kind === 'place' && this.cues(surface).afterPlaceWord >= OFTEN) return false;
    const mayBe = (person: Surface): boolean => kind === 'person' || person.keys[0] !== key;
    return persons.some(person => this.links.get(person)?.ref !== ref && mayBe(person));
  }

  /** "Chad" after "Chad Bianco": the first name of someone named in full before, if nothing speaks for the candidate. */
  isGivenName(ref: number, surface: Surface): boolean {
    return surface.keys.length === 1 && this.persons.giveBefore(surface) && this.isUnsupported(ref, surface);
  }

  /** Whether nothing else in the text speaks for the candidate: no evidence, no relation, no other name. */
  isUnsupported(ref: number, surface: Surface): boolean {
    for (const [other, link] of this.links) if (link.ref === ref && other !== surface) return false;
    const { near, far } = this.evidence(ref, surface);
    return near + far === 0 && this.relatedness(ref) === 0;
  }

  /** Whether the candidate leads a body that the text names. */
  leadsSettled(ref: number): boolean {
    const { knowledge } = this;
    if (!traitsOf(knowledge.record(ref)).isLeader) return false;
    return knowledge
      .relationsOf(ref)
      .some(
        ({ name, to }) =>
          name === 'leads' && this.settled.has(to) && knowledge.record(to).kind === 'organization',
      );
  }

  /** Whether the caller expects the candidate. */
  isInPrior(ref: number): boolean {
    return this.text.expected.refs.has(ref);
  }

  /** The outlet, and its country with everything that contains it. */
  get publisher(): Pick<Expectations, 'outlet' | 'home'> {
    return this.text.expected;
  }

  /** Whether the candidate is related to an expected one, in either direction. */
  isRelatedToPrior(ref: number): boolean {
    const { refs } = this.text.expected;
    if (refs.size === 0) return false;
    return this.text.expected.related.has(ref) || this.knowledge.relatedTo(ref).some(to => refs.has(to));
  }

  /** Takes the previous round's links as given. */
  settle(links: ReadonlyMap<Surface, SettledLink>): void {
    this.links = links;
    this.settled = new Set();
    this.met = new Map();
    this.related = new Map();
    for (const [surface, { ref, use }] of links)
      if (use === Use.alone && !this.met.has(ref)) this.met.set(ref, surface);
    for (const { ref } of links.values()) {
      if (this.settled.has(ref)) continue;
      this.settled.add(ref);
      const share = this.knowledge.record(ref).kind === 'place' ? PLACE_SHARE : 1;
      for (const to of this.knowledge.relatedTo(ref))
        this.related.set(to, (this.related.get(to) ?? 0) + share);
    }
  }

  /** Whether a surface is linked to the entity. */
  isSettled(ref: number): boolean {
    return this.settled.has(ref);
  }

  /** Whether another surface in the article names the entity by an alias that is never ambiguous. */
  isMet(ref: number, surface: Surface): boolean {
    const by = this.met.get(ref);
    return by !== undefined && by !== surface;
  }

  /** Whether another surface in the article gives the candidate's name in full, and this one is the end of it. */
  isEndOfFullName(ref: number, { keys }: Pick<Surface, 'keys'>): boolean {
    const full = this.met.get(ref)?.keys;
    if (!full || full.length <= keys.length) return false;
    return keys.every((key, i) => full[full.length - keys.length + i] === key);
  }

  /** Whether another surface gives a longer name of the candidate, and this one is the start of it: "Washington state". */
  isStartOfFullName(ref: number, { keys }: Surface): boolean {
    const full = this.met.get(ref)?.keys;
    return full !== undefined && full.length > keys.length && keys.every((key, i) => full[i] === key);
  }

  /** How many settled entities the candidate is related to, in either direction; places count half. */
  relatedness(ref: number): number {
    let count = this.related.get(ref) ?? 0;
    for (const to of this.knowledge.relatedTo(ref)) {
      if (!this.settled.has(to)) continue;
      count += this.knowledge.record(to).kind === 'place' ? PLACE_SHARE : 1;
    }
    return count;
  }

  /** Whether a place's name is directly followed by that of what it is in: "Paris, Texas", "Mumbai, India". */
  isPlacedBy(ref: number, { names }: Surface): boolean {
    return names.some(({ end }) => {
      if (this.tokens.text[this.tokens.starts[end] ?? -1] !== ',') return false;
      const behind = this.links.get(this.places.startingAt(end + 1)!)?.ref;
      return behind !== undefined && isPlaceIn(this.knowledge, ref, behind);
    });
  }

  /** Whether the name directly follows that of something in the place: "Spokane, Washington". */
  isPlaceOfNameBefore(ref: number, { names }: Surface): boolean {
    return names.some(({ first }) => {
      if (this.tokens.text[this.tokens.starts[first - 1] ?? -1] !== ',') return false;
      const before = this.places.endingAt(first - 1)?.candidates ?? [];
      return before.some(candidate => this.knowledge.relatedTo(candidate.ref).includes(ref));
    });
  }

  /** The links of the last round. */
  get settledLinks(): ReadonlyMap<Surface, SettledLink> {
    return this.links;
  }

  /** The entities of all other surfaces. */
  refsElsewhere(surface: Surface): number[] {
    return [...this.links].flatMap(([other, { ref }]) => (other === surface ? [] : [ref]));
  }

  /** How many of the candidate's evidence words are near the surface, and how many elsewhere. */
  evidence(ref: number, surface: Surface): Evidence {
    return this.evidences.of(ref, surface);
  }

  /** Whether the text has a name of one or two words, linked or not. */
  mentions(name: string): boolean {
    return this.evidences.mentions(name);
  }

  /** How many evidence words of any one candidate are near the surface, at most. */
  mostEvidence(surface: Surface): number {
    return this.evidences.most(surface);
  }
}
