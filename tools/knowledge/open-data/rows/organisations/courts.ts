import { base, type ReadRow } from '../row.ts';

/**
 * Courts of the United States under the names that newspapers print. Of the others in the set, most are chambers of one
 * court, kinds of courts, or long gone.
 */
export const court: ReadRow = row => {
  const state = /^US court, (.+)$/.exec(row.description ?? '')?.[1];
  if (!state || row.label.includes('&')) return null;
  const label = row.label
    .trim()
    .replace(/^The /, '')
    .replace(/(?<= )(The|Of|On|And|For)(?= )/g, word => word.toLowerCase());
  const county = countyCourt(label, state);
  const name = county ?? stateCourt(label, state) ?? otherCourt(label, state);
  if (!name) return null;
  const type = TRIBAL.test(name) ? 'Tribal court' : FEDERAL.test(name) ? 'Federal court' : 'Court';
  return {
    ...base({ ...row, aliases: [] }),
    name,
    aliases: type === 'Federal court' ? [name.replace(FEDERAL, 'U.S. ')] : county ? [] : [label],
    kind: 'organization',
    context: `${type} in ${state === 'Virgin Islands' ? 'the Virgin Islands' : state}`,
    weight: county ? 1 / 8 : 1 / 4,
    // Other states have a county of that name.
    evidence: county ? [state] : [],
  };
};

const FEDERAL = /^United States /;

/** "New York Family Court, Erie County" is printed as "Erie County Family Court". */
function countyCourt(label: string, state: string): string | null {
  const newYork = /^New York (Supreme|Family) Court, (\p{Lu}[\p{L}. -]+?)(?: County)?$/u.exec(label);
  if (newYork) return `${newYork[2]} County ${newYork[1]} Court`;
  const florida = /^Circuit Court of the \d+\w+ Judicial Circuit of Florida, (.+ County)$/.exec(label);
  if (florida) return `${florida[1]} Circuit Court`.replace('De Soto', 'DeSoto');
  const [, county, kind] =
    /^(?!.*\band\b)(.+) County ((?:\w+ )?Court(?: of Common Pleas)?)$/.exec(label) ?? [];
  return county && COUNTY_COURTS[state]?.test(kind!) && !CITIES.has(`${county}, ${state}`) ? label : null;
}

/** Courts that each county of a state has now. */
const COUNTY_COURTS: Readonly<Record<string, RegExp>> = {
  Colorado: /^District Court$/,
  Florida: /^Court$/,
  'New York': /^Court$/,
  Ohio: /^(?:Juvenile Court|Probate Court|Court of Common Pleas)$/,
  Pennsylvania: /^Court of Common Pleas$/,
  Virginia: /^Circuit Court$/,
};

/** States, and cities of Virginia that are in no county but that the set calls counties. */
const CITIES: ReadonlySet<string> = new Set([
  'Florida, Florida',
  'New York, New York',
  'Philadelphia, Pennsylvania',
  ...(
    'Alexandria|Bristol|Buena Vista|Charlottesville|Chesapeake|Clifton Forge|Colonial Heights|Danville|Fredericksburg|' +
    'Hampton|Hopewell|Lynchburg|Martinsville|Newport News|Norfolk|Petersburg|Portsmouth|Radford|Richmond City|Salem|' +
    'Staunton|Suffolk|Virginia Beach|Waynesboro|Winchester'
  )
    .split('|')
    .map(city => `${city}, Virginia`),
]);

/** Of a state as a whole: "Supreme Court of Iowa" is printed as "Iowa Supreme Court". */
function stateCourt(label: string, state: string): string | null {
  const kind = (new RegExp(`^(.+?) of (?:the (?:State|Commonwealth) of )?(?:the )?${state}$`).exec(label) ??
    new RegExp(`^${state} (.+)$`).exec(label))?.[1];
  const places = STATE_COURTS.get(kind ?? '');
  return places?.test(state) ? `${state} ${kind}` : null;
}

const ANY = /^/;
const STATE_COURTS: ReadonlyMap<string, RegExp> = new Map([
  ['Supreme Court', ANY],
  ['Supreme Judicial Court', ANY],
  ['Court of Criminal Appeals', ANY],
  ['Court of Civil Appeals', /^(?:Alabama|Oklahoma)$/],
  // Maryland's has another name since 2022, Connecticut's never had this one, and Alabama's is two courts since 1969.
  ['Court of Appeals', /^(?!Maryland|Connecticut|Alabama)/],
  ['Court of Appeal', ANY],
  ['Intermediate Court of Appeals', ANY],
  ['Appellate Court', ANY],
  ['Appeals Court', ANY],
  [
    'Superior Court',
    /^(?:Alaska|Arizona|California|Connecticut|Delaware|Georgia|Guam|Indiana|Maine|Massachusetts|New Hampshire|New Jersey|North Carolina|Pennsylvania|Rhode Island|Vermont|Virgin Islands)$/,
  ],
  ['Commonwealth Court', ANY],
  ['Court of Chancery', /^Delaware$/],
  ['Court of Common Pleas', /^Delaware$/],
  ['Family Court', /^Delaware$/],
  ['Court of Claims', /^(?:Illinois|Ohio)$/],
  ['Court of Judicial Discipline', ANY],
  ['Court of the Judiciary', /^Alabama$/],
  ['Business Court', /^(?:North Carolina|Texas)$/],
  ['Tax Court', /^(?:Arizona|Indiana|Minnesota|New Jersey|Oregon)$/],
  ['Water Court', /^Montana$/],
  ['Housing Court', ANY],
  ['Land Court', /^Massachusetts$/],
  ['Probate and Family Court', ANY],
  ['Appellate Tax Board', ANY],
  ["Workers' Compensation Commission", ANY],
]);

/** Federal districts, districts of appeal, courts of New York City and of tribes. */
function otherCourt(label: string, state: string): string | null {
  const ohio = /^Court of Appeals of Ohio, (\w+ District)$/.exec(label);
  if (ohio) return `Ohio ${ohio[1]} Court of Appeals`;
  const city = /^(Civil|Criminal) Court of the City of New York$/.exec(label);
  if (city) return `New York City ${city[1]} Court`;
  return OTHER.some(pattern => pattern.test(label)) || ONE_DISTRICT.test(state + label) || TRIBAL.test(label)
    ? label
    : null;
}

const OTHER: readonly RegExp[] = [
  /^United States (?:District|Bankruptcy) Court for the (?:\w+) District of \p{Lu}/u,
  /^California Court of Appeal, \w+ Appellate District$/,
  /^Florida \w+ District Court of Appeal$/,
  /^Missouri Court of Appeals, \w+ District$/,
  /^(?:New York City Family Court|New York State Court of Claims|High Court of American Samoa)$/,
];

/** States that are one federal district. Those that had one before they were divided are left out. */
const ONE_DISTRICT =
  /^(Alaska|Arizona|Colorado|Connecticut|Delaware|Hawaii|Idaho)United States District Court for the District of \1$/;

const TRIBAL =
  /\b(?:Tribal (?:Appellate )?Court|(?:Nation|Band of [\p{L} ]+|Indians) (?:\p{L}+ )?(?:Court|Supreme Court|Court of Appeals))\b/u;
