import { RELATIONS } from '../../model/entity.ts';
import { KINDS } from '../../model/kind.ts';
import { idOf } from '../entry.ts';
import { Has, monthNumber, NOTHING, type Stored } from '../record.ts';
import { evidenceKey, phrasesOf, type SharedParts } from './shared-parts.ts';

/** Appends records to a growing buffer. */
export class RecordWriter {
  private bytes = new Uint8Array(1 << 16);
  private readonly encoder = new TextEncoder();
  private readonly phrases = new Map([['', NOTHING]]);
  private readonly evidence = new Map<string, number>();
  length = 0;

  constructor({ phrases, evidence }: SharedParts = { phrases: [], evidence: [] }) {
    this.number(NOTHING);
    for (const phrase of phrases) {
      if (this.phrases.has(phrase)) continue;
      this.phrases.set(phrase, this.length);
      this.text(phrase);
    }
    for (const hashes of evidence) {
      this.evidence.set(evidenceKey(hashes), this.length);
      this.hashes(hashes);
    }
  }

  /** @throws RangeError if its category isn't one of the phrases */
  write(entity: Stored): void {
    const phrases = phrasesOf(entity.category).map(phrase => this.offsetOf(phrase));
    const shared = this.evidence.get(evidenceKey(entity.evidence));
    const start = this.length;
    const sameTitle = entity.wikipedia === entity.name;
    const flags =
      (entity.context ? Has.context : 0) |
      (entity.wikipedia ? Has.wikipedia : 0) |
      (sameTitle ? Has.titleIsName : 0) |
      (entity.wikidata ? Has.wikidata : 0) |
      (entity.id === idOf(entity.name) ? 0 : Has.id) |
      (entity.context && entity.settled ? Has.settledContext : 0) |
      (phrases.length > 1 && !entity.context ? Has.place : 0) |
      (shared === undefined ? 0 : Has.sharedEvidence);
    this.number(KINDS.indexOf(entity.kind));
    this.number(flags);
    this.text(entity.name);
    if (flags & Has.context) {
      this.text(entity.context);
      if (!entity.settled) this.number(monthNumber(entity.asOf));
    } else for (const phrase of phrases) this.number(phrase);
    if (entity.wikipedia && !sameTitle) this.text(entity.wikipedia);
    if (entity.wikidata) this.number(Number(entity.wikidata.slice(1)));
    if (flags & Has.id) this.text(entity.id);
    this.number(entity.relations.length);
    for (const { name, to } of entity.relations) {
      this.number(RELATIONS.indexOf(name));
      this.number(to);
    }
    if (shared === undefined) this.hashes(entity.evidence);
    else this.number(shared);
    this.prefixLength(start);
  }

  private offsetOf(phrase: string): number {
    const offset = this.phrases.get(phrase);
    if (offset === undefined) throw new RangeError(`"${phrase}" isn't one of the shared phrases`);
    return offset;
  }

  private hashes(hashes: readonly number[]): void {
    this.number(hashes.length);
    for (const hash of hashes) this.number(hash >>> 0);
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** Inserts the record's length before it, so that a reader can skip it. */
  private prefixLength(start: number): void {
    const size = this.length - start;
    const prefix = size < 0x80 ? 1 : size < 0x4000 ? 2 : 3;
    this.reserve(prefix);
    this.bytes.copyWithin(start + prefix, start, this.length);
    this.length = start;
    this.number(size);
    this.length += size;
  }

  private number(value: number): void {
    this.reserve(5);
    while (value >= 0x80) {
      this.bytes[this.length++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.bytes[this.length++] = value;
  }

  private text(value: string): void {
    const encoded = this.encoder.encode(value);
    this.number(encoded.length);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}
