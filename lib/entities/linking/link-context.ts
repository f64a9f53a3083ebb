import { Use } from '../../knowledge/format.ts';
import type { Candidate } from '../../knowledge/knowledge.ts';
import { isPlaceIn } from './containers.ts';
import { OFTEN } from './link-cues.ts';
import type { Surface } from './surfaces.ts';
import { TextContext } from './text-context.ts';
import { traitsOf } from './traits.ts';

/** A shared place says less than a shared person or organisation: half of all news involves the United States. */
const PLACE_SHARE = 0.5;

type SettledLink = Pick<Candidate, 'ref' | 'use'>;

/** What a text and the links of the last round say for and against candidates. */
export class LinkContext extends TextContext {
  private links: ReadonlyMap<Surface, SettledLink> = new Map();
  /** The entities that surfaces are linked to. */
  private settled = new Set<number>();
  /** The first surface that names an entity by an alias that is never ambiguous. */
  private met = new Map<number, Surface>();
  /** How many settled entities say that they are related to an entity; places count half. */
  private related = new Map<number, number>();

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

  /** The links of the last round. */
  get settledLinks(): ReadonlyMap<Surface, SettledLink> {
    return this.links;
  }

  /** The entities of all other surfaces. */
  refsElsewhere(surface: Surface): number[] {
    return [...this.links].flatMap(([other, { ref }]) => (other === surface ? [] : [ref]));
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

  /** How many settled entities the candidate is related to, in either direction; places count half. */
  relatedness(ref: number): number {
    let count = this.related.get(ref) ?? 0;
    for (const to of this.knowledge.relatedTo(ref)) {
      if (!this.settled.has(to)) continue;
      count += this.knowledge.record(to).kind === 'place' ? PLACE_SHARE : 1;
    }
    return count;
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

  /** Whether a place's name is directly followed by that of what it is in: "Paris, Texas", "Mumbai, India". */
  isPlacedBy(ref: number, { names }: Surface): boolean {
    return names.some(({ end }) => {
      if (this.tokens.text[this.tokens.starts[end] ?? -1] !== ',') return false;
      const behind = this.links.get(this.places.startingAt(end + 1)!)?.ref;
      return behind !== undefined && isPlaceIn(this.knowledge, ref, behind);
    });
  }
}
