import { readSaidOf } from '../../said-of.ts';
import { base, isPersonName, type ReadRow } from '../row.ts';

const POST =
  /^((?:Judge|President|Vice President) of the (?:International Court of Justice|United Nations General Assembly)|Permanent Representative to the United Nations|OSCE High Commissioner on National Minorities|Member of the Pan-African Parliament)(?: from (\d{4}))?(?: to (\d{4}))?$/;
/** Guests and observers of the assembly are from other countries. */
const COUNCIL =
  /^(?!Observer|Special Guest)(\w+).*Parliamentary Assembly of the Council of Europe(?: from (\d{4}))?(?: to (\d{4}))?$/;

const listed = readSaidOf('assembly.txt');
/** Names of guests that the set doesn't mark, and the country of each. */
const GUESTS: ReadonlyMap<string, string> = new Map(
  [...listed('guest').keys()].map(key => key.split(': ').reverse() as [string, string]),
);
const OUT = listed('out');
const CALLED = listed('called');

/** Titles of namesakes. */
const NAMESAKE = / \((?:bass|basketball|footballer.*)\)$/;

/** Members of the Council of Europe's assembly, and holders of posts at international bodies. */
export const official: ReadRow = row => {
  const text = row.description ?? '';
  const label = row.label.replace(/\s+/g, ' ').trim();
  const [, post, since, until] = POST.exec(text) ?? [];
  const [, type, from = since, to = until] = COUNCIL.exec(text) ?? [];
  if (!from || !isPersonName(label) || OUT.has(`here: ${label}`)) return null;
  const years = to ? `, ${from}${to === from ? '' : `–${to}`}` : `, from ${from}`;
  const wikipedia = NAMESAKE.test(row.wikipedia ?? '') ? undefined : row.wikipedia;
  const named = base({ ...row, label, wikipedia });
  return {
    ...named,
    name: printedName(label, wikipedia),
    kind: 'person',
    context: `${post ?? seat(GUESTS.get(label), type!)}${years}`,
    weight: post ? 1 / 8 : 1 / 16,
    // Most are unknown outside their country, where others have the same name.
    evidence: post || wikipedia ? [] : ['parliament', 'lawmaker', 'minister', 'senator'],
  };
};

function seat(guestFrom: string | undefined, type: string): string {
  if (guestFrom) return `Delegate from ${guestFrom} to the Council of Europe’s assembly`;
  const member = { Substitute: 'Substitute member', president: 'President' }[type] ?? 'Member';
  return `${member} of the Council of Europe’s assembly`;
}

/** As the English article spells it: the set has "Aleksandr Burkov" and "Əli Hüseynli". */
function printedName(label: string, title: string | undefined): string {
  const called = CALLED.get(`here: ${label}`);
  if (called) return called;
  const plain = (title ?? '').replace(/ \(.*\)$/, '');
  const isLonger = plain.split(' ').length > label.split(' ').length;
  return plain && !isLonger && isPersonName(plain) ? plain : lowerDottedI(label);
}

/** Some Turkish members are "Çetİn" there: surnames in capitals were lowered without their dotted i. */
function lowerDottedI(name: string): string {
  return name.replace(/\S+/gu, word => (/\p{Ll}/u.test(word) ? word.replace(/(?<=\p{L})İ/gu, 'i') : word));
}
