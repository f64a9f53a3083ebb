import { parseArgs } from 'node:util';
import type { Family } from '../browsers/browser.ts';

/** What `npm run pages` was asked for. */
export interface Options {
  readonly folder: string;
  readonly browser: Family;
  /** Whether the pages' own scripts run. */
  readonly scripts: boolean;
  /** File to write one row a page to. */
  readonly json: string | undefined;
  /** So many pages at most, picked evenly over the manifest. */
  readonly limit: number | undefined;
  /** Pages whose path holds this. */
  readonly only: string | undefined;
  /** An unpacked build of the extension; a fresh one is made if left out. */
  readonly extension: string | undefined;
}

export const USAGE =
  'npm run pages -- FOLDER [--browser chromium|firefox] [--scripts on|off] [--json FILE] [--limit N] [--only SUBSTRING] [--extension FOLDER]';

/** What was asked for cannot be done; the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line.
 * @throws UsageError saying what is wrong with it
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
    limit: values.limit === undefined ? undefined : countOf(values.limit),
    only: values.only,
    extension: values.extension,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: text, scripts: text, json: text, limit: text, only: text, extension: text },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n')[0]}: ${USAGE}`);
  }
}

function oneOf<Choice extends string>(name: string, asked: string, settings: readonly Choice[]): Choice {
  const found = settings.find(choice => choice === asked);
  if (!found) throw new UsageError(`--${name} takes ${settings.join(' or ')}, not "${asked}"`);
  return found;
}

function countOf(asked: string): number {
  if (!/^[1-9]\d*$/.test(asked)) throw new UsageError(`--limit takes a number of pages, not "${asked}"`);
  return Number(asked);
}
