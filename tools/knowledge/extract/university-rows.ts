import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Drops } from '../../../modules/knowledge/packages/compiled.ts';

/**
 * Countries of top-level domains that aren't ISO codes; empty for domains that anyone can register. Universities all
 * over the world have an ".edu" of the years before 2001.
 */
const COUNTRY_OF_DOMAIN: Readonly<Record<string, string>> = {
  edu: '',
  mil: 'US',
  uk: 'GB',
  su: 'RU',
  ac: '',
  cc: '',
  eu: '',
  io: '',
  nu: '',
};

const HIGHER =
  /\b(University|Universities|College|Institute of (Technology|Science|Management)|Polytechnic|Polytechnic Institute|School of (Economics|Law|Business|Medicine|Management|Mines|Art|Music|Public Health)|Business School|Law School|Medical School|Conservatory|Military Academy|Naval Academy|Academy of Sciences)\b/;
/** Schools, firms and offices listed among the universities. */
const LOWER =
  /\b(High School|Secondary|Grammar|Gymnasium|Lyceum|Lycée|Primary|Elementary|Middle School|Sixth Form|Preparatory|Prep School|Junior College of|Schools|District|Board|Department|Dept|Faculty|Hospital|Campus|Library|Alumni|Students?|Union|Office|Center|Centre|Network|Online|Kindergarten|Training|Vocational|Beauty|Cosmetology|Barber|International School|Boys|Girls)\b/i;
/** Words of the languages that the package also has names in. */
const FOREIGN =
  /\b(de|di|du|della|des|der|und|für|la|le|el|los|do|da|dos|universit[aéà]\w*|università|universidad\w*|universidade|université|universität|hochschule|fachhochschule|facult\w+|école|escola|escuela|instituto|institut|akademi[ae]?|uniwersytet|colegio|collège|politecnico|politécnico|universitas|universitet\w*|i|y|e|et|w|na|im|in Poland)\b/i;

/**
 * Rows of `universities.tsv`: English name, ISO code of the country.
 * @param domains the package's folder of domains, one file per university
 */
export function universityRows(domains: string, drops: Drops): string[][] {
  const countries = new Map<string, string>();
  for (const folder of readdirSync(domains, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const country = COUNTRY_OF_DOMAIN[folder.name] ?? folder.name.toUpperCase();
    for (const file of textFiles(path.join(domains, folder.name))) {
      const name = englishName(readFileSync(file, 'utf8'), drops);
      // A Romanian "National College" is a high school.
      if (!name || (country === 'RO' && /\bNational College\b/.test(name))) continue;
      // Another domain may tell the country that an ".edu" doesn't.
      if (countries.get(name)) drops.drop('already listed');
      else countries.set(name, country.length === 2 ? country : '');
    }
  }
  return [...countries];
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The first of a school's names that is English and a university's. */
function englishName(text: string, drops: Drops): string | null {
  const names = text
    .split('\n')
    .map(line =>
      line
        .replace(/\s*\([^)]*\)|["“”]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/^(?:The|Add) /, '')
        .trim(),
    )
    .filter(Boolean);
  const english = names.filter(name => /^[\p{Script=Latin}\d\s'’.&,–-]+$/u.test(name) && !FOREIGN.test(name));
  const higher = english.find(name => HIGHER.test(name) && !LOWER.test(name) && isWellFormed(name));
  if (higher)
    return higher
      .replace(/ [-–] /, '–')
      .replace(/ Of (?=\p{Lu})/gu, ' of ')
      .replace(/ And /g, ' and ');
  drops.drop(english.length === 0 ? 'no English name' : 'not a university, or not a well-formed name');
  return null;
}

function isWellFormed(name: string): boolean {
  const words = name.split(' ');
  if (/,.*,| in \p{Lu}\p{L}+$|^\p{Lu}{4,} University/u.test(name)) return false;
  if (/(?<!\b(Mc|Mac|De|La|Le|Du))\p{Ll}\p{Lu}/u.test(name)) return false;
  if (/\. |\.$|\b(Pvt|Ltd|Inc|Named After|U\.K)\b/.test(name)) return false;
  if (words.length < 2 || words.length > 8 || name.length > 60) return false;
  if (name === name.toUpperCase() || !/^\p{Lu}/u.test(name)) return false;
  return !words.some(word => /^\p{Ll}/u.test(word) && !/^(of|the|and|for|at|in)$/.test(word));
}
