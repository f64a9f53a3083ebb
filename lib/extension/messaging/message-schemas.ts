// Schemas shared by message payloads. Each limit is far above what Dramatis itself sends.

import * as v from 'valibot';
import { RELATIONS } from '../../model/entity.ts';
import { KINDS } from '../../model/kind.ts';
import { READ_LANGUAGES } from '../../model/read-language.ts';

/** Twice the most that `readArticle` reads from a page. Characters. */
const MOST_TEXT = 1_000_000;
const MOST_ITEMS = 100_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEXT));
const span = { start: offset, end: offset };
const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const kind = v.picklist(KINDS);

/** A name or a description; either may come from a page or a pack. */
export const words = v.pipe(v.string(), v.maxLength(10_000));
/** An entity id. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
export const ids = list(id);
export const address = v.pipe(v.string(), v.maxLength(10_000), v.url());
export const page = v.object({ url: address, title: text });
export const empty = v.strictObject({});

export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
}

export const article = v.object({
  title: text,
  text,
  blocks: list(v.object({ ...span, role: v.picklist(['headline', 'heading', 'paragraph']) })),
  language: v.optional(v.pipe(v.string(), v.maxLength(100))),
  isFrontPage: v.optional(v.literal(true)),
});

const knownEntity = v.object({
  source: v.literal('knowledge'),
  id,
  name: words,
  kind,
  context: words,
  asOf: words,
  relations: list(
    v.object({
      name: v.picklist(RELATIONS),
      to: id,
    }),
  ),
  wikipedia: v.optional(words),
  wikidata: v.optional(words),
});

const entity = v.variant('source', [
  v.object({ source: v.literal('article'), id, name: words, kind }),
  knownEntity,
]);

const mention = { ...span, kind, entityId: id, confidence: v.number() };

export const reading = v.picklist([...READ_LANGUAGES, 'known-names-only']);

export const analysis = v.object({
  cast: list(
    v.object({
      entity,
      introduction: v.object(span),
      appearsWith: ids,
      mentionCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  main: ids,
  mentions: list(
    v.variant('tier', [
      v.object({ ...mention, tier: v.literal('sure') }),
      v.object({ ...mention, tier: v.literal('probable'), runnersUp: list(knownEntity) }),
    ]),
  ),
  reading,
});
