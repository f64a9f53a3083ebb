import { KINDS } from '../../lib/model/kind.ts';
import { CAUSES, type Findings, FORMS, type Form } from './find-themselves.ts';

/** Prints how many forms come back as themselves by kind, and the failures if they are wanted. */
export function printFindings(title: string, findings: Findings, withFailures: boolean): void {
  console.log(`\n${title}: ${FORMS.map(form => `${form} ${share(findings, form)}`).join(', ')}`);
  for (const kind of KINDS) {
    const cells = FORMS.map(form => {
      const count = findings.counts.get(`${kind} ${form}`);
      return count ? `${form} ${percent(count)} of ${count.tried}` : '';
    });
    if (cells.some(Boolean)) console.log(`  ${kind.padEnd(12)} ${cells.filter(Boolean).join(', ')}`);
  }
  const causes = CAUSES.map(
    cause => `${cause} ${findings.failures.filter(failure => failure.cause === cause).length}`,
  );
  console.log(`  not found: ${causes.join(', ')}`);
  if (!withFailures) return;
  for (const { id, kind, form, text, cause, found } of findings.failures)
    console.log(`  ${cause}  ${kind} ${form}  ${id}  "${text}"  ${found}`);
}

/** Share of all kinds' forms. */
function share({ counts }: Findings, form: Form): string {
  const all = { tried: 0, found: 0 };
  for (const [key, { tried, found }] of counts) {
    if (!key.endsWith(` ${form}`)) continue;
    all.tried += tried;
    all.found += found;
  }
  return percent(all);
}

function percent({ tried, found }: { tried: number; found: number }): string {
  return tried > 0 ? `${((100 * found) / tried).toFixed(1)} %` : '–';
}
