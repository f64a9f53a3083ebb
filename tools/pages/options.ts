import type { Family } from '../browsers/browser.ts';
import { parseUsage, readCount, UsageError } from '../usage.ts';

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
  /** Only pages whose path contains this. */
  readonly only: string | undefined;
  /** An unpacked build of the extension; it is built if left out. */
  readonly extension: string | undefined;
}

export const USAGE =
  'npm run pages -- FOLDER [--browser chromium|firefox] [--scripts on|off] [--json FILE] [--limit N] [--only SUBSTRING] [--extension FOLDER]';

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
      options: { browser: text, scripts: text, json: text, limit: text, only: text, extension: text },
    },
    USAGE,
  );
}

function oneOf<Choice extends string>(name: string, asked: string, settings: readonly Choice[]): Choice {
  const found = settings.find(choice => choice === asked);
  if (!found) throw new UsageError(`--${name} takes ${settings.join(' or ')}, not "${asked}"`);
  return found;
}
