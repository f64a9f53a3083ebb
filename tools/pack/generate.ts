import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { numbersFrom } from './numbers.ts';

const STARTS =
  'Ba Be Bo Da De Do Fa Ga Go Ha Ja Ka Ke Ko La Le Lo Ma Me Mo Na No Pa Po Ra Re Ro Sa So Ta To Va Vo Za'.split(
    ' ',
  );
const MIDDLES = 'ba da de ga go ka la li lo ma mi na ni no ra ri ro sa ta ti va vi za'.split(' ');
const ENDS =
  'bert den dor fin gard kin land ler lin mann mar ner nov rick son stein ton ville wick worth'.split(' ');
const KINDS = ['person', 'person', 'person', 'place', 'organization', 'work'] as const;
const SORTS = { person: '', place: ' Falls', organization: ' Foundation', work: ' Chronicles' } as const;

/** Invented items as a SPARQL result, one row per line: the same rows for the same count on every machine. */
export function* inventedRows(count: number): Generator<string> {
  const random = numbersFrom(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = (): string =>
    pick(STARTS) + pick(MIDDLES) + (random() < 0.4 ? pick(MIDDLES) : '') + pick(ENDS);
  for (let number = 0; number < count; number++) {
    const kind = pick(KINDS);
    const label = `${word()} ${word()}${SORTS[kind]}`;
    const aliases = random() < 0.5 ? [`${word()} ${label}`] : [];
    if (random() < 0.2) aliases.push(word());
    yield JSON.stringify({
      item: `http://www.wikidata.org/entity/Q${900_000_000 - number}`,
      itemLabel: label,
      itemDescription: `invented ${kind} of ${word()} in the year ${1900 + Math.floor(random() * 120)}`,
      altLabels: aliases.join('|'),
      kind,
      sitelinks: Math.floor(1 / (random() + 0.005)),
    });
  }
}

/** Writes invented items to a file. */
export async function generate(count: number, file: string): Promise<void> {
  const out = createWriteStream(file, { highWaterMark: 1 << 18 });
  let text = '';
  const flush = async (): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  };
  for (const row of inventedRows(count)) {
    text += `${row}\n`;
    if (text.length > 1 << 17) await flush();
  }
  await flush();
  out.end();
  await once(out, 'finish');
}
