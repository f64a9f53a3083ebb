import type { ArticleText } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { hashText } from '../../text/hash.ts';
import type { WordKeys } from '../../text/languages/language-words.ts';
import type { Appearance } from './appearances.ts';
import type { Candidate } from './candidate.ts';
import { MOST_SHORT, wordsOf } from './doubles.ts';

/**
 * Adds what an article says about a short form to its full name: "Oak Hollow" to "Oak Hollow School", "Coach Berg" to "Ada Berg".
 * Only names that aren't known are pooled; a known one of one word means what its card says.
 * @param titles words before a surname that aren't part of a name
 */
export function poolForms(
  cast: readonly Candidate[],
  { blocks }: Pick<ArticleText, 'blocks'>,
  titles: WordKeys,
): readonly Candidate[] {
  const body = blocks.find(({ role }) => role !== 'headline')?.start ?? 0;
  const more = new Map<Candidate, Candidate[]>();
  const pooled = new Set<Candidate>();
  for (const candidate of cast) {
    if (candidate.member.entity.source !== 'article') continue;
    const whole = cast.find(other => !pooled.has(other) && isFormOf(candidate, other, body, titles));
    if (!whole) continue;
    pooled.add(candidate);
    more.set(whole, [...(more.get(whole) ?? []), candidate, ...(more.get(candidate) ?? [])]);
    more.delete(candidate);
  }
  return cast
    .filter(candidate => !pooled.has(candidate))
    .map(candidate => merge(candidate, more.get(candidate)));
}

function merge(candidate: Candidate, forms: readonly Candidate[] = []): Candidate {
  if (!forms.length) return candidate;
  const appearances = [candidate, ...forms]
    .flatMap(form => form.appearances)
    .toSorted((a, b) => a.start - b.start);
  return { ...candidate, appearances };
}

/** Whether one name is a short form of another that the article has as well, and had first, apart from its headline. */
function isFormOf(
  { member: { entity }, appearances }: Candidate,
  { member: { entity: whole }, appearances: theirs }: Candidate,
  body: number,
  titles: WordKeys,
): boolean {
  if (entity === whole || entity.name === whole.name) return false;
  if (firstIn(theirs, body) > firstIn(appearances, body)) return false;
  if (appearances.length > MOST_SHORT * theirs.length) return false;
  if (whole.kind === 'person') return isTitled(entity, whole, titles);
  if (entity.kind === 'person' || !begins(entity, whole)) return false;
  return entity.kind !== 'place' || (whole.kind === 'place' && whole.source === 'article');
}

function firstIn(places: readonly Appearance[], body: number): number {
  return places.find(({ start }) => start >= body)?.start ?? Infinity;
}

/** "Coach Berg" and "Ada Berg" */
function isTitled({ name }: Entity, whole: Entity, titles: WordKeys): boolean {
  const [own, theirs] = [wordsOf(name), wordsOf(whole.name)];
  const first = own.findIndex(word => !titles.has(hashText(fold(word))));
  if (first < 1 || theirs.length < 2) return false;
  const rest = own.slice(first);
  return rest.every((word, at) => theirs.at(at - rest.length) === word);
}

/** "Oak Hollow" and "Oak Hollow School" */
function begins({ name }: Entity, whole: Entity): boolean {
  const [own, theirs] = [wordsOf(name), wordsOf(whole.name)];
  return own.length > 0 && own.length < theirs.length && own.every((word, at) => theirs[at] === word);
}
