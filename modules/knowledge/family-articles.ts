import type { Source } from '../../lib/knowledge/write-base.ts';

/** Steps from a version up to the family that an article is about: "Claude 3.5 Sonnet", "Claude 3.5", "Claude". */
const MOST_STEPS = 3;

/** Gives products without an article of their own that of the product they are part of, which covers its versions. */
export function withFamilyArticles(sources: readonly Source[]): Source[] {
  const byId = new Map(sources.map(one => [one.id, one]));
  return sources.map(one => {
    if (one.kind !== 'product' || one.wikipedia) return one;
    const wikipedia = familyArticle(one, byId);
    return wikipedia ? { ...one, wikipedia } : one;
  });
}

function familyArticle(version: Source, byId: ReadonlyMap<string, Source>): string | undefined {
  let at: Source | undefined = version;
  for (let step = 0; step < MOST_STEPS; step++) {
    const whole: string | undefined = at?.relations.partOf?.[0];
    at = whole === undefined ? undefined : byId.get(whole);
    if (at?.kind !== 'product') return undefined;
    if (at.wikipedia) return at.wikipedia;
  }
  return undefined;
}
