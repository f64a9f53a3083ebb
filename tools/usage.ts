import { readFileSync } from 'node:fs';
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
 * Answers `--help` and `-h` with the comment at the start of a tool's file, and stops. The first thing a tool does.
 * @param file the tool's own path
 * @param text printed instead of the comment
 */
export function answerHelp(file: string, text = commentAtStart(readFileSync(file, 'utf8'))): void {
  const args = process.argv.slice(2);
  if (!args.includes('--help') && !args.includes('-h')) return;
  console.log(text);
  process.exit(0);
}

/**
 * Reads the command line of a tool that is run on its own. Answers `--help`; stops with exit code 2 and one line if an
 * argument is unknown or lacks its value.
 * @param file the tool's own path
 */
export function commandLine<const Config extends ParseArgsConfig>(
  file: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  answerHelp(file);
  return orStop(() => parseUsage(config));
}

/** Reads something from the command line; stops with exit code 2 if it is invalid. */
export function orStop<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return stop(error.message);
    throw error;
  }
}

/**
 * Runs a tool that answers for its own faults: one line on standard error, and exit code 2 if an argument is invalid, 1 if
 * anything else fails.
 */
export async function runTool(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Stops a tool whose arguments are invalid: exit code 2. */
export function stop(fault: string): never {
  console.error(`${fault}\nAll options: the same command with --help`);
  process.exit(2);
}

/** The lines of a file up to the first that isn't a comment, without their slashes. */
function commentAtStart(source: string): string {
  const lines = source.split('\n');
  const end = lines.findIndex(line => !line.startsWith('//'));
  return lines
    .slice(0, end)
    .map(line => line.replace(/^\/\/ ?/, ''))
    .join('\n');
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
