// npm run -s knowledge: counts, ages and problems of the knowledge base.
//   -- --json                one object: {"handWritten","compiled","aliases","byKind","bytes","oldest"}
//   -- --check               checks only; problems as file:line, exit code 1 if there are any
//   -- --find-themselves      how many names, aliases and guarded forms come back as their entry in neutral sentences
//      [--list]               and each that doesn't, with what was found instead
//      --data FOLDER         with open data sets next to it: warns of ids that they contradict
//   -- --sample N --seed S   N hand-written entries, the same for the same seed
//      [--compiled]          or N compiled ones
//   -- --watch FILE         how much of a watch list it knows: JSON lines with "label" and "prior", the weeks watched
//      [--list]              and what is missing
//   -- --office POST         a post's holder and every entry that depends on it; the nearest posts if there is none
import { describeProblem, gatherKnowledge, thisMonth } from '../../modules/knowledge/compile.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine, orStop, readCount } from '../usage.ts';
import { findThemselves } from './find-themselves.ts';
import { idWarnings } from './open-data/id-warnings.ts';
import { printFindings } from './print-findings.ts';
import { printOffice } from './print-office.ts';
import { printReport } from './print-report.ts';
import { printSample } from './print-sample.ts';
import { printWatch, readWatched } from './print-watch.ts';
import { summarise } from './summarise.ts';

/** Compiled entries are alike and many; a sample tells as much. */
const COMPILED_EVERY = 20;

const { values } = commandLine(import.meta.filename, {
  options: {
    json: { type: 'boolean' },
    check: { type: 'boolean' },
    data: { type: 'string' },
    office: { type: 'string' },
    watch: { type: 'string' },
    'find-themselves': { type: 'boolean' },
    list: { type: 'boolean', default: false },
    sample: { type: 'string' },
    compiled: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});

const count = orStop(() => readCount('sample', values.sample, undefined));
const seed = orStop(() => readCount('seed', values.seed, 1));
const { watch } = values;
const watched = watch === undefined ? undefined : orStop(() => readWatched(watch));
const gathered = gatherKnowledge();
const { problems, sources, entries } = gathered;
if (count !== undefined)
  printSample(gathered, {
    count,
    seed,
    compiled: values.compiled,
  });
else if (watched) printWatch(gathered, watched, values.list);
else if (values.office) process.exitCode = printOffice(gathered, values.office) ? 0 : 1;
else if (values.check) {
  if (values.data) for (const warning of idWarnings(gathered.entries, values.data)) console.log(warning);
  const all = [...problems, ...gathered.stale];
  for (const problem of all) console.log(describeProblem(problem));
  console.log(all.length ? `${all.length} problems` : `${entries.length} entries, no problems`);
  process.exitCode = all.length ? 1 : 0;
} else if (values['find-themselves']) {
  const analyzer = openShippedAnalyzer();
  const written = new Set(entries.map(({ entry }) => entry.id));
  const compiled = sources.filter(({ id }) => !written.has(id)).filter((_, i) => i % COMPILED_EVERY === 0);
  const own = sources.filter(({ id }) => written.has(id));
  printFindings('Hand-written', findThemselves(own, analyzer), values.list);
  printFindings(`Compiled, one in ${COMPILED_EVERY}`, findThemselves(compiled, analyzer), values.list);
} else if (values.json) console.log(JSON.stringify(summarise(gathered)));
else printReport(gathered, thisMonth());
