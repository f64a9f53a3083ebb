import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { Role } from './candidates.ts';
import { mix } from './hash.ts';

/** How a word appears somewhere in a text. The last three repeat the gazetteer's entry for it there. */
export const Seen = {
  capital: 1,
  lowerCase: 2,
  lastOfRun: 4,
  firstOfRun: 8,
  midRun: 16,
  alone: 32,
  afterTitle: 64,
  afterPlaceWord: 128,
  beforeSpeech: 256,
  beforeOrgWord: 512,
  inBrackets: 1024,
  afterThe: 2048,
  knownPerson: 4096,
  knownOrganization: 8192,
  knownPlace: 16384,
} as const;

/** The bits of a gazetteer byte used here. */
const KNOWN_PERSON = 1;
const KNOWN_ORGANIZATION = 2;
const KNOWN_PLACE = 4;

const BRACKET = hashText('(');

/** Collects, for each capitalised word, how it appears elsewhere in the same text. */
export class NameEvidence {
  private readonly tokens: Tokens;
  private readonly roles: Uint8Array;
  private readonly gazetteer: Uint8Array;
  private readonly keys: Int32Array;
  private readonly once: Uint16Array;
  private readonly twice: Uint16Array;

  constructor(tokens: Tokens, roles: Uint8Array, gazetteer: Uint8Array) {
    this.tokens = tokens;
    this.roles = roles;
    this.gazetteer = gazetteer;
    let names = 0;
    for (let i = 0; i < tokens.count; i++) if (roles[i] === Role.name) names++;
    let room = 16;
    while (room < names * 2) room *= 2;
    this.keys = new Int32Array(room);
    this.once = new Uint16Array(room);
    this.twice = new Uint16Array(room);
  }

  /** Fills `elsewhere` with `Seen` bits for each name token. */
  fill(elsewhere: Uint16Array): void {
    const { tokens, roles } = this;
    const slots = new Int32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      if (roles[i] !== Role.name) continue;
      const slot = this.slotOf(tokens.keys[i]!);
      this.keys[slot] = tokens.keys[i]!;
      const seen = this.seenAt(i);
      this.twice[slot] = this.twice[slot]! | (this.once[slot]! & seen);
      this.once[slot] = this.once[slot]! | seen;
      slots[i] = slot;
      elsewhere[i] = seen;
    }
    for (let i = 0; i < tokens.count; i++) {
      if (roles[i] !== Role.none || !(tokens.shapes[i]! & Shape.letter)) continue;
      const slot = this.slotOf(tokens.keys[i]!);
      if (this.keys[slot] !== 0) this.twice[slot] = this.twice[slot]! | Seen.lowerCase;
    }
    for (let i = 0; i < tokens.count; i++) {
      if (roles[i] !== Role.name) continue;
      const slot = slots[i]!;
      // Evidence from this position itself is already in its own features.
      elsewhere[i] = this.twice[slot]! | (this.once[slot]! & ~elsewhere[i]!);
    }
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = mix(key) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private seenAt(at: number): number {
    const { keys, shapes, count } = this.tokens;
    const { titles, placeWords, speech, orgWords, articles } = this.tokens.words.tagger;
    const shape = shapes[at]!;
    const before = at > 0 && !(shape & Shape.blockStart) ? at - 1 : -1;
    const after = at + 1 < count && !(shapes[at + 1]! & Shape.blockStart) ? at + 1 : -1;
    const joinsBefore = before >= 0 && this.roles[before] === Role.name;
    const joinsAfter = after >= 0 && this.roles[after] === Role.name;
    const known = this.gazetteer[at]!;
    let seen = 0;
    if (!(shape & Shape.sentenceStart)) seen |= Seen.capital;
    if (joinsBefore) seen |= joinsAfter ? Seen.midRun : Seen.lastOfRun;
    else seen |= joinsAfter ? Seen.firstOfRun : Seen.alone;
    if (before >= 0) {
      const key = keys[before]!;
      if (titles.has(key)) seen |= Seen.afterTitle;
      if (placeWords.has(key)) seen |= Seen.afterPlaceWord;
      if (key === BRACKET) seen |= Seen.inBrackets;
      if (articles.has(key)) seen |= Seen.afterThe;
    }
    if (after >= 0) {
      if (speech.has(keys[after]!)) seen |= Seen.beforeSpeech;
      if (orgWords.has(keys[after]!)) seen |= Seen.beforeOrgWord;
    }
    if (known & KNOWN_PERSON) seen |= Seen.knownPerson;
    if (known & KNOWN_ORGANIZATION) seen |= Seen.knownOrganization;
    if (known & KNOWN_PLACE) seen |= Seen.knownPlace;
    return seen;
  }
}
