import type { Kind } from '../../lib/model/kind.ts';
import { KINDS } from '../../lib/model/kind.ts';
import { parseUsage, readCount, UsageError } from '../usage.ts';
import { BEATS, type Beat } from './wikidata/beats.ts';
import { itemId } from './wikidata/wikidata-item.ts';
import { wikiInName } from './wikipedia/wiki-code.ts';

export const USAGE = `npm run -s pack -- COMMAND

  from-wikidata INPUT OUT.pack   SPARQL result or entity dump ("-" for standard input) to a pack; INPUT and the files below
                                 may be packed with gzip or bzip2
      --language en,de           languages of labels, descriptions and aliases; one pack each: OUT has {language} in it
      --beat sport,science       keep only these beats (${BEATS.join(', ')}); one pack each if OUT has {beat} in it
      --kinds person,place       keep only these kinds (${KINDS.join(', ')})
      --most 50000               keep the most viewed
      --views FILE               page views of a month; may be repeated
      --redirects FILE           a Wikipedia's redirects, like enwiki-20261101-redirect.sql.gz; may be repeated
      --pages FILE               the titles of those redirects, like enwiki-20261101-page.sql.gz; may be repeated
      --subclasses FILE          follow the subclasses in a dump of entities or a SPARQL result; FILE may be INPUT
      --class Q12345=event       kind of another class; may be repeated
      --default-kind person      kind of items without a class
  build INPUT.jsonl OUT.pack     any number of entries as in docs/packs.md
  generate COUNT FOLDER           invented entities, the same each time, in the formats of Wikimedia's dumps
  measure FILE.pack              open it, look up names, print figures
  --check FILES                  read packs in text as the settings page does, and print what it would import

  --name --version --date --licence --source      the pack's header

A run that was interrupted continues where it stopped if it is started again with the same arguments.
Exit code 0: success. 2: some lines couldn't be used; standard error lists them. 1: no pack was written.`;

/** What the header options say. */
export interface HeaderFields {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly date?: string | undefined;
  readonly licence?: string | undefined;
  readonly source?: string | undefined;
}

export interface PackOptions {
  /** Files to check; then there is no command. */
  readonly check: readonly string[];
  readonly command: string;
  readonly input: string;
  readonly output: string;
  readonly languages: readonly string[];
  readonly kinds: ReadonlySet<Kind>;
  readonly beats: readonly Beat[];
  readonly most: number | null;
  readonly views: readonly string[];
  readonly redirects: readonly string[];
  readonly pages: readonly string[];
  /** File that says which classes are subclasses of which; null if subclasses aren't followed. */
  readonly subclasses: string | null;
  readonly defaultKind?: Kind | undefined;
  readonly classes: Readonly<Record<string, Kind>>;
  readonly headerFields: HeaderFields;
  /** `YYYY-MM-DD`, the date of packs without another. */
  readonly today: string;
}

/** @throws UsageError if an argument is invalid */
export function readOptions(args: readonly string[], today: string): PackOptions {
  const { values, positionals } = parse(args);
  const [command = '', input = '', output = '', extra] = values.check ? [] : positionals;
  if (extra !== undefined) throw new UsageError(`one argument too many: "${extra}"`);
  const { name, version, date, licence, source } = values;
  const redirects = values.redirects ?? [];
  const pages = values.pages ?? [];
  const views = values.views ?? [];
  checkPairs(redirects, pages);
  const subclasses = values.subclasses ?? null;
  if ([input, ...views, subclasses].filter(file => file === '-').length > 1)
    throw new UsageError('only one file can come from standard input ("-")');
  return {
    check: values.check ? positionals : [],
    command,
    input,
    output,
    languages: listOf(values.language ?? 'en', languageOf),
    kinds: new Set(values.kinds ? listOf(values.kinds, kindOf) : KINDS),
    beats: values.beat ? listOf(values.beat, beatOf) : [],
    most: readCount('most', values.most, null),
    views,
    redirects,
    pages,
    subclasses,
    defaultKind: values['default-kind'] === undefined ? undefined : kindOf(values['default-kind']),
    classes: Object.fromEntries((values.class ?? []).map(classOf)),
    headerFields: { name, version, date, licence, source },
    today,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  return parseUsage({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      language: text,
      kinds: text,
      beat: text,
      most: text,
      views: texts,
      redirects: texts,
      pages: texts,
      subclasses: text,
      class: texts,
      'default-kind': text,
      name: text,
      version: text,
      date: text,
      licence: text,
      source: text,
    },
  });
}

/** A table of redirects has no titles, and a table of titles alone has no redirects. */
function checkPairs(redirects: readonly string[], pages: readonly string[]): void {
  for (const file of [...redirects, ...pages])
    if (!wikiInName(file))
      throw new UsageError(
        `${file}: its name should say which Wikipedia it is of, as in enwiki-20261101-page.sql.gz`,
      );
  const wikis = (files: readonly string[]): string => files.map(wikiInName).toSorted().join(' and ');
  if (wikis(redirects) !== wikis(pages))
    throw new UsageError(
      `--redirects and --pages go together: redirects of ${wikis(redirects) || 'none'}, pages of ${wikis(pages) || 'none'}`,
    );
}

function listOf<One>(text: string, read: (one: string) => One): One[] {
  return [...new Set(text.split(',').map(one => read(one.trim())))];
}

function kindOf(text: string): Kind {
  const kind = KINDS.find(one => one === text.trim());
  if (!kind) throw new UsageError(`"${text}" isn't a kind; the kinds are ${KINDS.join(', ')}`);
  return kind;
}

function beatOf(text: string): Beat {
  const beat = BEATS.find(one => one === text);
  if (!beat) throw new UsageError(`"${text}" isn't a beat; the beats are ${BEATS.join(', ')}`);
  return beat;
}

function languageOf(text: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(text))
    throw new UsageError(`"${text}" isn't the code of a language, like en or zh-hant`);
  return text;
}

function classOf(text: string): [string, Kind] {
  const [id = '', kind = ''] = text.split('=');
  if (!itemId(id)) throw new UsageError(`--class ${text}: write it like Q12345=event`);
  return [id, kindOf(kind)];
}
