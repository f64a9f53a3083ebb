// npm run -s annotate                 JSON lines {"id","text"} on standard input, one answer per line
// npm run -s annotate -- page.html    main text and mentions of a saved page
// npm run -s annotate -- --portraits  adds to each mention what the text says the entity is, and what it quotes it saying
// npm run -s annotate -- --ties       JSON lines {"id","text","names":[{"start","end","id"}]}; answers with "ties" between
//                                     these names: {"from","to","verb","sentence":[start,end]}, "negated" if denied
//
// A line may add "lang", the BCP 47 tag the page declares, and "prior": {"entities":[ids],"outlet":"BBC News"}: what the
// text is expected to name, and its publisher (id or name in knowledge/outlets, or host name). The answer's "lang" is the
// language of the text, or null if Dramatis doesn't read it. Each mention has "confidence" (0 to 1) and, if it has an
// entity, "tier": "sure" or "probable".
//
// Exit code 0: success. 2: some input couldn't be read; standard error says what and where.

import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine } from '../usage.ts';
import { annotatePage } from './annotate-page.ts';
import { type AnnotateRequest, annotateText } from './annotate-text.ts';
import { annotateTies, type GivenName, readNames } from './annotate-ties.ts';
import { type Line, readLines } from './read-lines.ts';
import { readOutlets, readPrior } from './read-prior.ts';

const { values: options, positionals: files } = commandLine(import.meta.filename, {
  options: { portraits: { type: 'boolean' }, ties: { type: 'boolean' } },
  allowPositionals: true,
});
const outlets = readOutlets();
let failed = false;

function complain(message: string): void {
  failed = true;
  process.stderr.write(`${message}\n`);
}

if (files.length > 0) {
  const analyzer = openShippedAnalyzer();
  for (const file of files) {
    const answer = annotatePage(file, analyzer, options);
    if ('error' in answer) complain(answer.error);
    else process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
} else {
  const analyzer = openShippedAnalyzer();
  for await (const line of readLines(process.stdin)) {
    const request = parse(line);
    if ('error' in request) complain(`line ${line.number}: ${request.error}`);
    else if (options.ties) {
      const ties = annotateTies(request, request.names, analyzer);
      process.stdout.write(`${JSON.stringify({ id: request.id, ties })}\n`);
    } else {
      const { lang, mentions } = annotateText(request, analyzer, options);
      process.stdout.write(`${JSON.stringify({ id: request.id, lang, mentions })}\n`);
    }
  }
}
process.exitCode = failed ? 2 : 0;

function parse(
  line: Line,
): ({ id: unknown; names: readonly GivenName[] } & AnnotateRequest) | { error: string } {
  if ('error' in line) return line;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'not a JSON object' };
  const { id, text, lang, prior, names } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { error: text === undefined ? 'no "text"' : '"text" is not a text' };
  const language = typeof lang === 'string' ? lang : undefined;
  const given = readNames(names ?? []);
  if (!given) return { error: '"names" are not names' };
  return { id: id ?? line.number, text, language, names: given, prior: readPrior(prior, outlets) };
}
