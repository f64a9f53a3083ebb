import { parseUsage, readCount, UsageError } from '../usage.ts';

/** The arguments of `npm run cards`. */
export interface Options {
  readonly folder: string;
  /** Hosts to choose pages from; any if there are none. */
  readonly hosts: readonly string[];
  /** How many pages, each of another host. */
  readonly pages: number;
  /** How many hosts to leave out first. */
  readonly skip: number;
  /** How many cards on all pages together. */
  readonly cards: number;
  /** Folder for pictures of the cards. */
  readonly shots: string | undefined;
  /** Whether to print every card, not just the counts. */
  readonly isListing: boolean;
  /** An unpacked build of the extension; it is built if left out. */
  readonly extension: string | undefined;
}

export const USAGE =
  'npm run cards -- FOLDER [HOST…] [--pages N] [--skip N] [--cards N] [--list] [--shots FOLDER] [--extension FOLDER]';

const PAGES = 13;
const CARDS = 125;

/**
 * Reads the command line.
 * @throws UsageError if an argument is invalid
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [folder, ...hosts] = positionals;
  if (folder === undefined) throw new UsageError(`no folder: ${USAGE}`);
  return {
    folder,
    hosts,
    pages: readCount('pages', values.pages, hosts.length || PAGES),
    skip: readCount('skip', values.skip, 0),
    cards: readCount('cards', values.cards, CARDS),
    shots: values.shots,
    isListing: values.list ?? false,
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
        pages: text,
        skip: text,
        cards: text,
        shots: text,
        extension: text,
        list: { type: 'boolean' },
      },
    },
    USAGE,
  );
}
