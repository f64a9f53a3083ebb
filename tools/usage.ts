import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The arguments of a command are invalid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads a command line as `parseArgs` does.
 * @param usage follows what is wrong in the message
 * @throws UsageError of one line if an argument is unknown or lacks its value
 */
export function parseUsage<const Config extends ParseArgsConfig>(
  config: Config,
  usage = '',
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [fault] = (error as Error).message.split('\n');
    throw new UsageError(usage ? `${fault}: ${usage}` : fault);
  }
}

/**
 * Reads the value of an option that takes a number of at least 1.
 * @param asked the value given, if any
 * @throws UsageError if it isn't such a number
 */
export function readCount<Otherwise>(
  name: string,
  asked: string | undefined,
  otherwise: Otherwise,
): number | Otherwise {
  if (asked === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(asked)) throw new UsageError(`--${name} takes a number, not "${asked}"`);
  return Number(asked);
}
