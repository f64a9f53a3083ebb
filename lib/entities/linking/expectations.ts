import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Prior, PriorOutlet } from '../../model/prior.ts';
import { ownName } from '../../text/own-name.ts';
import { tokenize } from '../../text/tokenize.ts';
import { containersOf } from './containers.ts';

/** A prior, as handles of the knowledge base. */
export interface Expectations {
  /** The entities that the caller expects, and the outlet. */
  readonly refs: ReadonlySet<number>;
  /** Entities related to one of them. */
  readonly related: ReadonlySet<number>;
  /** The outlet's country, with everything that contains it; empty if unknown. */
  readonly home: ReadonlySet<number>;
  /** The outlet itself; null if unknown. */
  readonly outlet: number | null;
}

export const NO_EXPECTATIONS: Expectations = {
  refs: new Set(),
  related: new Set(),
  home: new Set(),
  outlet: null,
};

/** The items of a feed come with the same prior, one after the other, and it may have hundreds of entities. */
const latest = new WeakMap<Knowledge, { readonly prior: Prior; readonly found: Expectations }>();

/** Finds what a prior names; unknown ids and outlets are left out. */
export function expectationsOf(prior: Prior, knowledge: Knowledge): Expectations {
  const before = latest.get(knowledge);
  if (before && before.prior.entities === prior.entities && before.prior.outlet === prior.outlet)
    return before.found;
  const found = findExpectations(prior, knowledge);
  latest.set(knowledge, { prior, found });
  return found;
}

function findExpectations({ entities = [], outlet }: Prior, knowledge: Knowledge): Expectations {
  const own = outlet ? outletOf(outlet, knowledge) : null;
  const refs = new Set(entities.flatMap(id => knowledge.refOf(id) ?? []));
  if (own !== null) refs.add(own);
  const related = new Set([...refs].flatMap(ref => [...knowledge.relatedTo(ref)]));
  const country = outlet?.country ? countryOf(outlet.country, knowledge) : null;
  if (country !== null)
    return {
      refs,
      related,
      home: new Set([country, ...containersOf(knowledge, country)]),
      outlet: own,
    };
  const home = own === null ? NO_EXPECTATIONS.home : containersOf(knowledge, own);
  return { refs, related, home, outlet: own };
}

function outletOf({ name }: PriorOutlet, knowledge: Knowledge): number | null {
  const isOutlet = (ref: number): boolean => ['organization', 'work'].includes(knowledge.record(ref).kind);
  return knowledge.named(tokenize(ownName(name))).find(({ ref }) => isOutlet(ref))?.ref ?? null;
}

function countryOf(code: string, knowledge: Knowledge): number | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  countryNames ??= new Intl.DisplayNames(['en'], { type: 'region' });
  const name = countryNames.of(code)?.replace(/ SAR China$/, '') ?? '';
  return (
    knowledge.named(tokenize(name)).find(({ ref }) => knowledge.record(ref).kind === 'place')?.ref ?? null
  );
}

/** Created when first needed: it takes a few milliseconds. */
let countryNames: Intl.DisplayNames | null = null;
