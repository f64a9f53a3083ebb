import { placeList } from '../describe.ts';
import { isBranchItem } from '../read-open-data.ts';
import { base, isEnglish, type ReadRow } from './row.ts';

export const organisation: ReadRow = row => {
  const [, type, where] = /^(.+?) in (.+)$/.exec(row.description ?? '') ?? [];
  if (!type || !where || !isEnglish(row.label)) return null;
  const places = where.split(', ').map(place => place.replace(/^The /, ''));
  const noun =
    type === 'University or college' ? (/college/i.test(row.label) ? 'College' : 'University') : type;
  // ROR gives the parent's title to its parts.
  const own = row.wikipedia && sameName(row.label, row.wikipedia) ? row.wikipedia : undefined;
  if (!own) return null;
  return {
    ...base({ ...row, id: isBranchItem(row) ? '' : row.id, wikipedia: own }),
    kind: 'organization',
    context: `${noun === 'Non-profit' ? 'Non-profit organisation' : noun} in ${placeList(places)}`,
    weight: 1 / 8,
    evidence: places.slice(0, 3),
  };
};

export function sameName(label: string, title: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(label) === plain(title);
}

export const listed: ReadRow = row => {
  const name = row.label
    .replace(/\s*\/[A-Z]{2,3}\/?$/i, '')
    .replace(
      /,? (Inc|Corp|Corporation|Co|Ltd|LLC|L\.?P|PLC|Holdings?|N\.?V|S\.?A|Group|Company|Limited|Incorporated|AG|SE)\.?$/i,
      '',
    )
    .replace(/,? (Inc|Corp|Co|Ltd|Company|Corporation)\.?$/i, '')
    .replace(/\b(Usa?|Uk)\b/g, initials => initials.toUpperCase())
    .trim();
  if (
    /\b(Trust|Fund|ETF|Acquisition|Portfolio|Series|Partners|Income|Securities|Notes|Capital [IVX]+|Municipal|Muni|Index|Bancorp)\b/i.test(
      row.label,
    )
  )
    return null;
  if (!isEnglish(name) || name.length < 5 || !/[a-z]/.test(name) || /^[A-Z]{1,4}$/.test(name)) return null;
  return {
    ...base({ ...row, aliases: [] }),
    name,
    kind: 'organization',
    context: 'Company listed in the United States',
    weight: 1 / 16,
  };
};

/** The set of courts also lists what other offices publish. */
const NO_COURT = /attorney general|advisory|^opinions? of/i;

export const court: ReadRow = row => {
  const place = /^US court, (.+)$/.exec(row.description ?? '')?.[1];
  if (!place || row.label.split(' ').length < 3 || NO_COURT.test(row.label)) return null;
  return {
    ...base({ ...row, aliases: [] }),
    name: row.label.replace(/^The /, ''),
    kind: 'organization',
    context: `Court in ${place}`,
    weight: 1 / 8,
  };
};
