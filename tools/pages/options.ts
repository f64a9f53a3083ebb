import type { Family } from '../browsers/browser.ts';
import { parseUsage, readCount, UsageError } from '../usage.ts';

export interface Part {
  readonly at: number;
  readonly of: number;
}

/** The arguments of `npm run pages`. */
export interface Options {
  readonly folder: string;
  readonly browser: Family;
  /** Whether the pages' own scripts run. */
  readonly scripts: boolean;
  /** File to write one row per page to. */
  readonly json: string | undefined;
  /** Maximum number of pages, picked evenly from the manifest. */
  readonly limit: number | undefined;
  /** One of several equal parts of the pages, for long runs: the first of 4 is `{ at: 1, of: 4 }`. */
  readonly part: Part | undefined;
  /** Only pages whose path contains this. */
  readonly only: string | undefined;
  /** An unpacked build of the extension; it is built if left out. */
  readonly extension: string | undefined;
}

export const USAGE =
  'npm run pages -- FOLDER [--browser chromium|firefox] [--scripts on|off] [--json FILE] [--limit N] [--part 1/4] [--only SUBSTRING] [--extension FOLDER]';

/**
 * Reads the command line.
 * @throws UsageError if an argument is invalid
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new UsageError(`one folder, not ${positionals.length}: ${USAGE}`);
  return {
    folder,
    browser: oneOf('browser', values.browser ?? 'chromium', ['chromium', 'firefox']),
    scripts: oneOf('scripts', values.scripts ?? 'off', ['on', 'off']) === 'on',
    json: values.json,
    limit: readCount('limit', values.limit, undefined),
    part: readPart(values.part),
    only: values.only,
    extension: values.extension,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseUsage(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        browser: text,
        scripts: text,
        json: text,
        limit: text,
        part: text,
        only: text,
        extension: text,
      },
    },
    USAGE,
  );
}

function readPart(asked: string | undefined): Part | undefined {
  if (asked === undefined) return undefined;
  const [at, of] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(asked) ?? []).slice(1).map(Number);
  if (!at || !of || at > of) throw new UsageError(`--part takes a part like 1/4, not "${asked}"`);
  return { at, of };
}

function oneOf<Choice extends string>(name: string, asked: string, settings: readonly Choice[]): Choice {
  const found = settings.find(choice => choice === asked);
  if (!found) throw new UsageError(`--${name} takes ${settings.join(' or ')}, not "${asked}"`);
  return found;
}
