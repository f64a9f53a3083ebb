import { RELATIONS } from '../../model/entity.ts';
import { KINDS } from '../../model/kind.ts';
import { idOf } from '../entry.ts';
import { Has, monthNumber, NOTHING, type Stored } from '../record.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { evidenceKey, phrasesOf, type SharedParts } from './shared-parts.ts';

/** Appends records to two growing buffers: their numbers and their texts. */
export class RecordWriter {
  private readonly fields = new GrowingBytes();
  private readonly texts = new GrowingBytes();
  private readonly record = new GrowingBytes();
  private readonly phrases = new Map([['', NOTHING]]);
  private readonly evidence = new Map<string, number>();

  constructor({ phrases, evidence }: SharedParts = { phrases: [], evidence: [] }) {
    this.fields.number(NOTHING);
    this.texts.number(NOTHING);
    for (const phrase of phrases) {
      if (this.phrases.has(phrase)) continue;
      this.phrases.set(phrase, this.texts.length);
      this.texts.sizedText(phrase);
    }
    for (const hashes of evidence) {
      this.evidence.set(evidenceKey(hashes), this.fields.length);
      writeHashes(this.fields, hashes);
    }
  }

  /** Where the next record starts, in both buffers. */
  get place(): readonly [fields: number, texts: number] {
    return [this.fields.length, this.texts.length];
  }

  /** @throws RangeError if its category isn't one of the phrases */
  write(entity: Stored): void {
    const record = this.record;
    record.clear();
    const phrases = phrasesOf(entity.category).map(phrase => this.offsetOf(phrase));
    const isInContext = entity.evidenceInContext === true;
    const shared = isInContext ? undefined : this.evidence.get(evidenceKey(entity.evidence));
    const key = itemKeyOf(entity);
    const keyAt = key === null ? undefined : this.phrases.get(key);
    const sameTitle = entity.wikipedia === entity.name;
    const flags =
      (entity.context ? Has.context : 0) |
      (entity.wikipedia ? Has.wikipedia : 0) |
      (sameTitle ? Has.titleIsName : 0) |
      (entity.wikidata ? Has.wikidata : 0) |
      (keyAt !== undefined ? Has.idIsItem : entity.id === idOf(entity.name) ? 0 : Has.id) |
      (entity.context && entity.settled ? Has.settledContext : 0) |
      (phrases.length > 1 && !entity.context ? Has.place : 0) |
      (shared === undefined ? 0 : Has.sharedEvidence) |
      (isInContext ? Has.evidenceInContext : 0);
    const textsFrom = this.texts.length;
    record.number(KINDS.indexOf(entity.kind));
    record.number(flags);
    this.text(entity.name);
    if (flags & Has.context) {
      this.text(entity.context);
      if (!entity.settled) record.number(monthNumber(entity.asOf));
    } else for (const phrase of phrases) record.number(phrase);
    if (entity.wikipedia && !sameTitle) this.text(entity.wikipedia);
    if (entity.wikidata) record.number(Number(entity.wikidata.slice(1)));
    if (keyAt !== undefined) record.number(keyAt);
    else if (flags & Has.id) this.text(entity.id);
    record.number(entity.relations.length);
    for (const { name, to } of entity.relations) {
      record.number(RELATIONS.indexOf(name));
      record.number(to);
    }
    if (shared !== undefined) record.number(shared);
    else if (!isInContext) writeHashes(record, entity.evidence);
    // A reader skips a record by its two lengths.
    this.fields.number(record.length);
    this.fields.number(this.texts.length - textsFrom);
    this.fields.append(record.finish());
  }

  /** Both buffers; valid until the next record is written. */
  finish(): { readonly fields: Uint8Array; readonly texts: Uint8Array } {
    return { fields: this.fields.finish(), texts: this.texts.finish() };
  }

  private text(value: string): void {
    this.record.number(this.texts.text(value));
  }

  private offsetOf(phrase: string): number {
    const offset = this.phrases.get(phrase);
    if (offset === undefined) throw new RangeError(`"${phrase}" isn't one of the shared phrases`);
    return offset;
  }
}

/** The key of the pack of an entity whose id is its item; null for other ids. */
function itemKeyOf({ id, wikidata }: Stored): string | null {
  return wikidata && id.endsWith(`/${wikidata}`) ? id.slice(0, -wikidata.length - 1) : null;
}

function writeHashes(bytes: GrowingBytes, hashes: readonly number[]): void {
  bytes.number(hashes.length);
  for (const hash of hashes) bytes.number(hash >>> 0);
}
