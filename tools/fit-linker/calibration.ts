// Prints how far the confidence of links can be trusted, by labelled set. From the project's root:
//   npm exec --call 'node tools/fit-linker/calibration.ts'
//   [--kit FOLDER]  the labelled sets, by default ../shared/eval
//
// Counts the links that readers get. Most sets were used for fitting the linker; those below the line were not.
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine } from '../usage.ts';
import { calibrationOf, type JudgedLink, judgeLinks } from './judge-links.ts';
import { readHeldOutSets, readLabelledSets } from './labelled-sets.ts';

const { values } = commandLine(import.meta.filename, {
  options: { kit: { type: 'string', default: '../shared/eval' } },
});
const analyzer = openShippedAnalyzer();
const BANDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.01];

for (const texts of [readLabelledSets(values.kit), readHeldOutSets(values.kit)]) {
  const named = texts.filter(({ typesOnly }) => !typesOnly);
  const rows = [...new Set(named.map(({ set }) => set))].map(set => {
    const own = named.filter(text => text.set === set);
    return row(
      set,
      own.flatMap(text => judgeLinks(text, analyzer)),
    );
  });
  console.table(rows);
}

function row(set: string, links: readonly JudgedLink[]): Record<string, string | number> {
  const { right, promised, error } = calibrationOf(links);
  const tier = (wanted: JudgedLink['tier']): string => {
    const own = links.filter(({ tier }) => tier === wanted);
    return `${percent(own.length / links.length)} (${percent(calibrationOf(own).right)})`;
  };
  const bands = BANDS.slice(0, -1).map((from, i): [string, string] => {
    const own = links.filter(({ confidence }) => confidence >= from && confidence < BANDS[i + 1]!);
    return [`right from ${from}`, own.length ? `${percent(calibrationOf(own).right)} of ${own.length}` : ''];
  });
  return {
    set,
    links: links.length,
    right: percent(right),
    promised: percent(promised),
    ECE: Math.round(error * 1000) / 1000,
    'sure (right)': tier('sure'),
    'probable (right)': tier('probable'),
    ...Object.fromEntries(bands),
  };
}

function percent(share: number): string {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '–';
}
