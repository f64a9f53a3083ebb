// npm run -s pack -- COMMAND …     see `USAGE` in options.ts and docs/packs.md
//
// Prints a summary as one JSON object on standard output; bad lines and a progress bar go to standard error.
import { answerHelp, UsageError } from '../usage.ts';
import { convert } from './convert.ts';
import { generate } from './generate/generate.ts';
import { type PackOptions, readOptions, USAGE } from './options.ts';
import { Progress } from './progress.ts';

answerHelp(import.meta.filename, USAGE);
const progress = new Progress();

function say(text: string): void {
  progress.clear();
  process.stderr.write(`${text}\n`);
}

/** Calls back when the run is asked to stop, and stops. */
function whenStopped(stop: () => void): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      stop();
      process.exit(code);
    });
}

async function convertAndReport(options: PackOptions): Promise<void> {
  const converted = await convert(options, progress, say, whenStopped);
  if (converted.bad) process.exitCode = 2;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = Math.round(performance.now() / 1000);
  const cpuSeconds = Math.round((userCPUTime + systemCPUTime) / 1e6);
  const peakMB = Math.round(maxRSS / 1000);
  console.log(JSON.stringify({ ...converted, seconds, cpuSeconds, peakMB }));
}

async function checkPacks(files: readonly string[]): Promise<void> {
  // Loaded late: it brings the shipped knowledge base, which most commands don't need.
  const { checkPack } = await import('./check-pack.ts');
  for (const file of files) {
    const checked = await checkPack(file);
    console.log(JSON.stringify(checked));
    if (checked.problems.length > 0) process.exitCode = 2;
  }
}

async function run(options: PackOptions): Promise<void> {
  switch (options.command) {
    case 'from-wikidata':
    case 'build':
      return convertAndReport(options);
    case 'generate':
      if (!/^\d+$/.test(options.input) || !options.output) throw new UsageError('generate COUNT FOLDER');
      return generate(Number(options.input), options.output);
    case '':
      if (options.check.length === 0) throw new UsageError('a command is needed');
      return checkPacks(options.check);
    case 'measure':
      // Loaded late: it brings the shipped knowledge base, which no other command needs.
      console.log(JSON.stringify(await (await import('./measure.ts')).measurePack(options.input)));
      return;
    default:
      throw new UsageError(`there is no command "${options.command}"`);
  }
}

try {
  await run(readOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10)));
} catch (error) {
  say(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `FAILED: ${(error as Error).message}`);
  process.exitCode = 1;
}
