// npm run -s pack -- COMMAND …     see `USAGE` in options.ts and docs/packs.md
//
// Prints a summary as one JSON object on standard output; bad lines and a progress bar go to standard error.
import path from 'node:path';
import { answerHelp, UsageError } from '../usage.ts';
import { build } from './build.ts';
import { generate } from './generate/generate.ts';
import { LargePack } from './large-pack.ts';
import { openInput } from './open-input.ts';
import { type PackOptions, readOptions, USAGE } from './options.ts';
import { Progress } from './progress.ts';
import { fromWikidata } from './wikidata/from-wikidata.ts';
import { writePackFile } from './write-pack-file.ts';

answerHelp(import.meta.filename, USAGE);
const progress = new Progress();

function say(text: string): void {
  progress.clear();
  process.stderr.write(`${text}\n`);
}

async function convert(options: PackOptions): Promise<void> {
  if (!options.input || !options.output) throw new UsageError('name an input file and an output file');
  const { header } = options;
  const input = openInput(options.input);
  // Next to the pack: the system's folder for temporary files is often in memory.
  const pack = new LargePack(header.date.slice(0, 7), path.dirname(options.output));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      pack.close();
      process.exit(code);
    });
  try {
    const read =
      options.command === 'build'
        ? build(input, pack, header, progress, say)
        : fromWikidata(input, pack, options, progress, say);
    const { lines, bad, leftOut } = await read;
    if (bad) process.exitCode = 2;
    const { parts, entities } = pack.finish(done => progress.show('packing', done));
    progress.clear();
    if (!entities)
      throw new Error(`no entity in ${lines} lines ${JSON.stringify(leftOut)}, so no pack was written`);
    const bytes = writePackFile(options.output, header, parts);
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = Math.round(performance.now() / 1000);
    const cpuSeconds = Math.round((userCPUTime + systemCPUTime) / 1e6);
    const peakMB = Math.round(maxRSS / 1000);
    console.log(JSON.stringify({ lines, entities, bad, leftOut, bytes, seconds, cpuSeconds, peakMB }));
  } finally {
    pack.close();
  }
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
      return convert(options);
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
