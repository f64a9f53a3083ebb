// npm run -s knowledge: counts, ages and problems of the knowledge base.
//   -- --json                one object: {"handWritten","compiled","aliases","byKind","bytes","oldest"}
//   -- --check               checks only; problems as file:line, exit code 1 if there are any
//   -- --sample N --seed S   N hand-written entries, the same for the same seed
//   -- --office POST         a post's holder and every entry that depends on it
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem, gatherKnowledge, thisMonth } from '../../modules/knowledge/compile.ts';
import { readHandwritten } from '../../modules/knowledge/read-handwritten.ts';
import { printOffice } from './print-office.ts';
import { printReport } from './print-report.ts';
import { drawSample } from './sample.ts';
import { summarise } from './summarise.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    check: { type: 'boolean' },
    office: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

if (values.sample) {
  const { entries } = readHandwritten(path.resolve(import.meta.dirname, '../../knowledge'), thisMonth());
  for (const { file, line, entry } of drawSample(entries, Number(values.sample), Number(values.seed)))
    console.log(`${file}:${line}\n  ${JSON.stringify(entry)}`);
} else {
  const gathered = gatherKnowledge();
  const { problems } = gathered;
  if (values.office) process.exitCode = printOffice(gathered, values.office) ? 0 : 1;
  else if (values.check) {
    for (const problem of problems) console.log(describeProblem(problem));
    console.log(
      problems.length ? `${problems.length} problems` : `${gathered.entries.length} entries, no problems`,
    );
    process.exitCode = problems.length ? 1 : 0;
  } else if (values.json) console.log(JSON.stringify(summarise(gathered)));
  else printReport(gathered, thisMonth());
}
