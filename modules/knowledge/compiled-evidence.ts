import { evidenceOf, lastEvidenceOf } from './category-evidence.ts';
import type { Compiled } from './packages/compiled.ts';

/** Words that point to this bearer of a shared name: its state or country, what it sells. At most two words each. */
export function evidenceFor(
  one: Compiled,
  countries: readonly string[],
  place: string | undefined,
): string[] {
  const makers = makersOf(one);
  const around = [place ?? '', ...countries];
  const ownPlaces = one.evidence ?? [];
  const places =
    ownPlaces.length > 0 && one.kind !== 'place' ? ownPlaces : [...ownPlaces, ...around, ...makers];
  // Its maker says more about a work than that it is one, above all if others have made one of that name.
  const isSharedWork = makers.length > 0 && (!isSharedTitle(one) || / \([\p{Lu}\d]/u.test(one.wikipedia!));
  const sayNoMore = one.kind === 'place' || one.needsEvidence || isSharedWork;
  const words = new Set([...places.map(twoWords), ...(sayNoMore ? [] : evidenceOf(one.category))]);
  words.delete('United States');
  words.delete(one.name);
  // Its own words always appear near it, so they prove nothing.
  const own = new Set(one.name.toLowerCase().split(/[\s-]+/));
  const telling = (all: Iterable<string>): string[] =>
    [...new Set(all)]
      .filter(word => word && word.split(/[\s-]/).length < 3 && !own.has(word.toLowerCase()))
      .slice(0, 4);
  const found = telling(words);
  if (found.length) return found;
  const named = telling([
    ...evidenceOf(one.category),
    ...namesInTitle(one.wikipedia).map(twoWords),
    ...namesIn(one.category),
  ]);
  return named.length > 1
    ? named
    : telling([...named, ...nationalityOf(one), ...lastEvidenceOf(one.category)]);
}

/** Whether its title needs brackets, because the bare name is somebody else's: "Graceland (album)", "Prisma (app)". */
export function isSharedTitle({ kind, wikipedia }: Compiled): boolean {
  return /^(?:work|product|event)$/.test(kind) && / \(.+\)$/.test(wikipedia ?? '');
}

/** Who made a work: "Breakout" is an album in a text about Miley Cyrus. */
function makersOf({ kind, category }: Compiled): string[] {
  const makers = kind === 'work' ? / by (.+)$/.exec(category)?.[1] : undefined;
  return (makers?.split(/, | and /) ?? []).map(maker => maker.replace(/ the (?:Elder|Younger)$/, ''));
}

/** At most two words, as evidence has: "Arab Emirates", "Bosnia", "van Gogh", "Tolkien" and "Renoir". */
function twoWords(phrase: string): string {
  const first = phrase.split(/ (?:and|&) /)[0]!;
  const two = (/\S+(?: \S+)?$/.exec(first)?.[0] ?? '').replace(/^\p{Lu}\. /u, '');
  return two.split(/[\s-]/).length > 2 ? /[^\s]+$/.exec(two)![0] : two;
}

/** The names and years in a context: "Greece" and "480" are near a battle that has no other evidence. */
function namesIn(context: string): string[] {
  const found = context.replace(/^\S+/, '').match(/\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu) ?? [];
  return found.filter(word => !NO_NAME.test(word));
}

/** Words of names that are in those of many other places, too. */
const NO_NAME = /^(?:Borough|County|East|Empire|Museum|North|Prefecture|Royal|South|States|United|West)$/;

/** Where a title says that something is: "Windsor, Berkshire", "Union (American Civil War)". */
function namesInTitle(title = ''): string[] {
  return /(?:, | \()(\p{Lu}[^,()]+)\)?$/u.exec(title)?.slice(1) ?? [];
}

/** Whose a place is, if its description starts with that: "French department". */
function nationalityOf({ kind, category }: Compiled): readonly string[] {
  return (kind === 'place' && /^\p{Lu}\p{L}+(?:an|ch|ese|ish)\b/u.exec(category)) || [];
}
