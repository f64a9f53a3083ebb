/** Subjects that an outlet, or a feed of it, keeps to. */
export const BEATS = ['ai', 'defence', 'climate', 'courts', 'business', 'sport'] as const;

export const SECTIONS = [
  'news',
  'world',
  'politics',
  'technology',
  'magazine',
  'investigations',
  ...BEATS,
] as const;

/** A news publisher whose feed readers can turn on: see knowledge/outlets/README.md. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly section: (typeof SECTIONS)[number];
  readonly feed: string;
  readonly home: string;
  /** Present if most of its stories are for subscribers. */
  readonly paid?: true | undefined;
}

/** Outlets to begin with, for readers of a language in some countries: see knowledge/outlets/README.md. */
export interface Starter {
  readonly id: string;
  /** ISO 639-1. */
  readonly language: string;
  /** ISO 3166-1 alpha-2; empty for readers anywhere. */
  readonly countries: readonly string[];
  /** Time zones of the countries; one that ends in a slash matches every zone that begins with it. */
  readonly zones: readonly string[];
  /** Ids, those to turn on first at the front. */
  readonly outlets: readonly string[];
}
