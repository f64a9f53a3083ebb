import { aliasKey } from '../../modules/knowledge/known-index.ts';

/** A title that many people worked on, and for how many weeks. */
export interface Watched {
  readonly label: string;
  readonly weeks: number;
}

/** What the base knows of the watch list. */
export interface WatchReport {
  readonly all: Share;
  /** Without the titles that `isForReaders` sets aside. */
  readonly forReaders: Share;
  /** What a reader of news may meet and the base doesn't know, the most worked on first. */
  readonly missing: readonly Watched[];
}

export interface Share {
  readonly known: number;
  readonly of: number;
}

/** Fewer weeks say little: anyone can edit an article a hundred times in a weekend. */
const FEWEST_WEEKS = 2;

/** Titles that no article would name, by how Wikipedia calls such pages. Everything else counts, however obscure. */
const SET_ASIDE: readonly RegExp[] = [
  // Lists, and parts of an article that have a page of their own.
  /^(?:Lists?|Index|Timeline|Glossary|Bibliography|Outline|Armorial|Chronological summary|Deaths|(?:International )?reactions?|Protests|(?:Newspaper )?endorsements|Candidates|Results(?: breakdown)?|(?:Statewide )?opinion polling|Meteorological history|Humanitarian response) (?:of|in|to|for|on)\b/i,
  // Years and months.
  /^(?:\p{Lu}\p{Ll}+ )?\d{4}$/u,
  /^\d{4} in [\w ]+$/,
  // Tables of results, squads and seasons of television.
  /\b(?:medal table|squads|statistics|records|qualif\w+|group stage|knockout stage|transfers|transactions|discography|filmography|episodes|characters|results|season \d+)$/i,
  / – (?:Men|Women|Boys|Girls|Singles|Day-by-day|Qualification|Event|Results)/,
  / at the .*\b\d{4}\b.* (?:Games|Olympics|Paralympics|Deaflympics)$/,
  // Common nouns ("Electronic cigarette"): no name has only its first word in capitals.
  /^\p{Lu}[\p{Ll}'-]+(?: [\p{Ll}'-]+)+$/u,
];

/** Whether a title names something that an article may mention. */
export function isForReaders(title: string): boolean {
  return !SET_ASIDE.some(pattern => pattern.test(title));
}

/** A title as Wikipedia writes it today: many elections and the pandemic were renamed. */
export function titleToday(title: string): string {
  return title
    .replaceAll('&amp;', '&')
    .replace(/^(.*\b(?:elections?|referendum|caucuses|primaries)(?: in [^,]+)?), (\d{4})$/, '$2 $1')
    .replace(/^(?:2019–)?20(?:20)? (?:Wuhan )?coronavirus (?:outbreak|pandemic)/, 'COVID-19 pandemic');
}

/**
 * How much of the watch list the base knows, by title or by name.
 * @param names titles, names and aliases of everything in the base
 */
export function watchReport(watched: readonly Watched[], names: Iterable<string>): WatchReport {
  const keys = new Set<string>();
  for (const name of names) for (const one of [name, withoutBrackets(name)]) keys.add(keyOf(one));
  const isKnown = ({ label }: Watched): boolean => {
    const title = titleToday(label);
    return keys.has(keyOf(title)) || keys.has(keyOf(withoutBrackets(title)));
  };
  const share = (list: readonly Watched[]): Share => ({
    known: list.filter(isKnown).length,
    of: list.length,
  });
  const all = watched.filter(({ weeks }) => weeks >= FEWEST_WEEKS);
  const forReaders = all.filter(({ label }) => isForReaders(label));
  const missing = forReaders.filter(one => !isKnown(one)).sort((a, b) => b.weeks - a.weeks);
  return { all: share(all), forReaders: share(forReaders), missing };
}

function withoutBrackets(title: string): string {
  return title.replace(/ \([^)]*\)$/, '');
}

function keyOf(name: string): string {
  return aliasKey(name) ?? name;
}
