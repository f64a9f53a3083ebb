import { parseUsage, UsageError } from '../usage.ts';

/** The arguments of `npm run bench`. */
export interface Options {
  /** Names of figures, in the order in which they are measured. */
  readonly only: readonly string[];
  /** File to write the figures to. */
  readonly json: string | undefined;
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
  const options = { only: { type: 'string', multiple: true }, json: { type: 'string' } } as const;
  return parseUsage({ args: [...args], options }, 'npm run bench [-- --only NAME[,NAME]] [--json FILE]')
    .values;
}
