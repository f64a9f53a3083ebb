import { parseArgs } from 'node:util';

/** The arguments of `npm run bench`. */
export interface Options {
  /** Names of figures, in the order in which they are measured. */
  readonly only: readonly string[];
  /** File to write the figures to. */
  readonly json: string | undefined;
}

/** The arguments are invalid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line.
 * @param names of all figures
 * @throws UsageError if an argument is invalid
 */
export function readOptions(args: readonly string[], names: readonly string[]): Options {
  const { only, json } = parse(args);
  const asked = only?.flatMap(list => list.split(',')) ?? names;
  const unknown = asked.filter(name => !names.includes(name));
  if (unknown.length)
    throw new UsageError(`no figure "${unknown.join('", "')}"; the figures are: ${names.join(', ')}`);
  return { only: names.filter(name => asked.includes(name)), json };
}

function parse(args: readonly string[]) {
  try {
    const options = { only: { type: 'string', multiple: true }, json: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nnpm run bench [-- --only NAME[,NAME]] [--json FILE]`);
  }
}
