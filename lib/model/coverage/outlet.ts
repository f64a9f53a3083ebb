export const SECTIONS = [
  'news',
  'world',
  'politics',
  'business',
  'technology',
  'magazine',
  'investigations',
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
  /** The month in which the feed was last verified, `YYYY-MM`. */
  readonly asOf: string;
}
