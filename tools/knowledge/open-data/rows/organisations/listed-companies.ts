import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadWords } from '../../../../../modules/knowledge/packages/words.ts';
import { base, isEnglish, type ReadRow } from '../row.ts';

const words = loadWords([]);
/** Rank of the rarest words that a dictionary has. */
const COMMON = 70;

/** Legal forms and what the register adds to a name, at its end. */
const ENDINGS: readonly RegExp[] = [
  / ?\/ ?([A-Z]{2,3}|New|Canada|Cayman( Islands)?|Marshall Islands|Delaware)\/?$/i,
  /\/$/,
  /\s*\([^)]*\)$/,
  /,? (Inc|Corp|Corporation|Co|Ltd|LLC|L\.?P|PLC|P\.L\.C|Holdings?|N\.?V|S\.?A|Group|Company|Limited|Incorporated|AG|SE)\.?$/i,
  /,? (Inc|Corp|Co|Ltd|Company|Corporation)\.?$/i,
  /,? (A ?[/ ] ?S|N ?V|S ?A|S ?P ?A|S\.p\.A|A\.S|Oyj|Asa|Spa|Sab)\.?$/i,
  / (&|Public)$/,
];

/** Securities and shells, which the register lists like companies. */
const NO_COMPANY =
  /\b(Trust|Fund|ETF|Acquisitions?|Acquistion|Portfolio|Series|Partners|Income|Securities|Notes|Capital [IVX]+|Municipals?|Muni|Index|Bancorp|Merger|Structured Products|Abs Corp|Newco|Pubco|Royalties)\b/i;
/** A numbered shell: "Churchill Capital Corp IX". */
const NUMBERED = /\b(I{2,3}|I?V|VI{1,3}|I?X)$/i;

/** No English word lacks a vowel, so these are initials: "Hf Foods". */
const INITIALS =
  /\b(Usa?|Uk|Reit|Ai|Tv|It|(?!(?:Ltd|Mrs?|Dr|St|Mt|[JS]r|Ft|Mfg|Mgt|Tbk)\b|Mc)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3})\b/g;

/** Companies whose shares are traded in the United States, under the names that they use. */
export const listed: ReadRow = row => {
  if (NO_COMPANY.test(row.label)) return null;
  const registered = cut(row.label);
  const name = OWN_NAMES.get(key(row.label)) ?? OWN_NAMES.get(key(registered)) ?? tidied(registered);
  if (NUMBERED.test(name) || /[&,/]$|Corporationde$/.test(name)) return null;
  if ([row.label, registered, name].some(one => LEFT_OUT.has(key(one)))) return null;
  if (name === tidied(registered) && name.split(' ').some(isDoubtful)) return null;
  if (!isEnglish(name) || name.length < 3 || (name === tidied(registered) && isPlain(name))) return null;
  return {
    ...base({ ...row, label: name, aliases: [] }),
    kind: 'organization',
    // The list is of February 2025, and companies are bought or fail every week. It has those that no exchange lists, too.
    context: 'Company whose shares are traded in the United States (2025)',
    weight: 1 / 16,
  };
};

/** Ends of made-up words that companies like to write with a capital of their own: "Fitlife" is "FitLife". */
const SECOND_PART =
  /^\p{Lu}\p{Ll}{1,7}(?:ai|air|bank|beam|bio|care|cell|chain|cloud|code|data|eye|fin|flex|flow|fuel|gen|gold|health|hydrogen|knowledge|lab|labs|life|light|line|link|live|logic|look|mart|max|md|med|meta|mind|net|one|pak|path|pay|phone|plus|point|power|pulse|real|safe|scan|scape|sea|sense|share|shop|shopper|soft|source|space|star|sun|systems?|tech|time|trade|trust|tv|vision|ware|wave|way|wire|works?|world|zone)$/u;
/** Short words that are names or words, whatever the dictionary says. */
const SHORT =
  /^(?:Air|Art|Bay|Bel|Big|Bio|Box|Car|Cat|Cub|Del|Dot|Duo|Eco|Eli|El|Fox|Gap|Geo|Gol|Hub|Ice|Iris|Ivy|Jet|Key|Kia|La|Las|Le|Lee|Leo|Los|Lux|Max|Med|Mex|Neo|New|Nova|Oak|Oil|One|Pan|Paz|Pet|Pro|Red|Rex|Rio|San|Sea|Sky|Sol|Sun|Tel|Top|Tri|Uni|Van|Vox|Web|Yum)$/;

/**
 * Whether the usual spelling of a word can't be told from the register, which knows no capitals inside a word: "Osr" may
 * be OSR, and "Aersale" is AerSale.
 */
function isDoubtful(word: string): boolean {
  const bare = word.replace(/['’]s$/, '');
  if (words.rank(bare.toLowerCase()) <= COMMON) return false;
  return (/^\p{Lu}\p{Ll}{1,2}$/u.test(bare) && !SHORT.test(bare)) || SECOND_PART.test(bare);
}

/** Whether a name is too short, or nothing but initials. */
function isPlain(name: string): boolean {
  return name.length < 5 || !/[a-z]/.test(name);
}

function cut(label: string): string {
  return ENDINGS.reduce((name, ending) => name.replace(ending, ''), label.trim()).trim();
}

/** "Sportsman'S", "Expeditors International Of Washington", "Whitestone Reit" with the usual capitals. */
function tidied(name: string): string {
  return name
    .replace(/(?<=\p{L}['’])S\b/gu, 's')
    .replace(/(?<= )(Of|The|And|For|In|On|By|To)(?= )/g, word => word.toLowerCase())
    .replace(/\.(Com|Ai|Org)\b/g, domain => domain.toLowerCase())
    .replace(/\b(\d+)(St|Nd|Rd|Th)\b/g, (_, number, ending) => number + ending.toLowerCase())
    .replace(INITIALS, initials => initials.toUpperCase());
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Names that no rule gives: "OneSpan", "J.B. Hunt Transport Services". */
const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  readFileSync(path.resolve(import.meta.dirname, '../../company-names.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [registered, own = registered] = line.split(' = ');
      return [key(registered!), own!];
    }),
);

/** Companies that get no entry. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  readFileSync(path.resolve(import.meta.dirname, '../../no-companies.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .flatMap(line => line.split('|').map(key)),
);
