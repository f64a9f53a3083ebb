import { readFileSync } from 'node:fs';
import path from 'node:path';
import { borders } from '@rapideditor/country-coder';
import { type Compiled, Drops, type PackageReport } from '../compiled.ts';
import { readPackageJson } from '../read-package.ts';

/** Countries and territories with Wikidata ids (country-coder), English name variants and demonyms. */
export function countries(): PackageReport {
  const drops = new Drops();
  const names = readPackageJson<{ countries: Record<string, string | string[]> }>(
    'i18n-iso-countries/langs/en.json',
  ).countries;
  const nationalities = readPackageJson<{ nationalities: Record<string, string> }>(
    'i18n-nationality/langs/en.json',
  ).nationalities;
  const peoples = readDemonyms();
  const kept: Compiled[] = [];
  for (const { properties } of borders.features) {
    const { nameEn, wikidata, iso1A2: code } = properties;
    if (!code || !wikidata || (properties.isoStatus !== 'official' && code !== 'XK')) {
      drops.drop('no ISO code of its own');
      continue;
    }
    const aliases = [names[code] ?? []].flat().filter(name => /^[\p{L}\s'’-]+$/u.test(name));
    const shown = aliases[0] ?? nameEn.replace(/\s*\([^)]*\)/, '');
    const nationality = nationalities[code];
    const ownName = nationality && [shown, nameEn, ...aliases].includes(nationality);
    const listed = peoples.get(code);
    kept.push({
      key: `iso:${code}`,
      name: shown,
      kind: 'place',
      category: 'Country',
      weight: 1 / 2,
      aliases: [...new Set([nameEn, ...aliases])].filter(name => name !== shown),
      demonyms: listed ?? (nationality && !ownName && /^\p{L}+$/u.test(nationality) ? [nationality] : []),
      wikidata,
    });
  }
  return { name: 'country-coder', kept, dropped: drops.counts };
}

/** Demonyms by ISO code, from `demonyms.txt`. */
function readDemonyms(): Map<string, string[]> {
  const text = readFileSync(path.join(import.meta.dirname, 'demonyms.txt'), 'utf8');
  return new Map(
    text
      .split('\n')
      .filter(line => /^[A-Z]{2}: /.test(line))
      .map(line => [line.slice(0, 2), line.slice(4).split(', ')]),
  );
}
