import * as v from 'valibot';
import { verdictOn, verifiedNames } from '../../lib/coverage/ranking/verify-story.ts';
import { readStory } from '../../lib/coverage/service/refresh/read-stories.ts';
import type { Analyzer } from '../../lib/entities/analyzer.ts';
import type { NamedEntity } from '../../lib/model/entity.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { readQuestion } from './read-question.ts';

const question = v.object({
  id: v.union([v.string(), v.number()]),
  asked: v.object({ name: v.string(), wikipedia: v.optional(v.string(), '') }),
  outlet: v.optional(v.string(), ''),
  title: v.string(),
  summary: v.optional(v.string(), ''),
});

/** A story, and the entity it may be about. */
export type StoryQuestion = v.InferOutput<typeof question>;

/** Reads a question. */
export function readStoryQuestion(text: string): StoryQuestion | { readonly error: string } {
  return readQuestion(text, question);
}

/** Judges a story as if a source that searches headlines and summaries had found it for the entity. */
export function verify({ id, asked, ...item }: StoryQuestion, analyzer: Analyzer): object {
  const entity = requested(asked, analyzer);
  const request = {
    entityId: entity.id,
    name: entity.name,
    isPlain: analyzer.standsAlone(entity.name, entity.id),
    castIds: [],
  };
  const names = verifiedNames(item, readStory(item, analyzer, [entity.id]), request, false);
  const verdict = names && verdictOn(names, entity.id);
  return verdict ? { id, kept: true, tier: verdict.tier, rank: verdict.prominence } : { id, kept: false };
}

/** The known entity with that article, or the likeliest one with that name, or the name as in a text. */
function requested({ name, wikipedia }: StoryQuestion['asked'], analyzer: Analyzer): NamedEntity {
  const { knowledge } = analyzer;
  const plain = wikipedia.replace(/ \(.*\)$/, '');
  const known = [name, wikipedia, plain]
    .flatMap(text => knowledge.named(tokenize(text)))
    .map(({ ref }) => knowledge.entity(ref));
  const found = known.find(entity => entity.wikipedia === wikipedia) ?? known[0];
  return found ?? { id: `here-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`, name };
}
