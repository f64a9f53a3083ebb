import { describe, expect, it } from 'vitest';
import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { idOf } from '../../lib/knowledge/entry.ts';
import { parseEntry, parseEntryLine } from '../../lib/knowledge/parse-entry.ts';

const good = { name: 'Ana Bo', kind: 'person', context: 'a mayor', asOf: '2026-01' };

describe('parseEntry', () => {
  it('fills in missing fields', () => {
    expect(parseEntry(good, '2026-11')).toEqual({
      entry: { ...good, id: 'ana-bo', aliases: [], short: [], guarded: [], evidence: [], relations: {} },
    });
  });

  it.each([
    [{ name: undefined }, '“name” is missing. Add it.'],
    [
      { name: 'Ana (mayor)' },
      '“name” has brackets. Write the name without them; a Wikipedia title with brackets belongs in “wikipedia”.',
    ],
    [{ name: ' Ana' }, '“name” starts or ends with a space. Delete it.'],
    [
      { kind: 'human' },
      '“kind” is “human”, which isn’t a kind. Write one of person, organization, place, product, law, event, work, group.',
    ],
    [{ context: 'x'.repeat(141) }, '“context” has 141 characters. Shorten it to 140.'],
    [{ context: 'a mayor of a town.' }, '“context” ends with a full stop. Delete it.'],
    [{ asOf: '2026-13' }, '“asOf” is “2026-13”. Write a month as YYYY-MM, such as 2026-11.'],
    [{ asOf: '2026-12' }, '“asOf” is 2026-12, which is in the future. Write the date on which you checked.'],
    [{ aliases: 'Ana' }, '“aliases” must be a list, such as ["DOD", "Pentagon"].'],
    [{ prior: 0 }, '“prior” is “0”. Write a whole number from 1 to 100.'],
    [{ wikidata: '42' }, '“wikidata” is “42”. Write a Wikidata id such as Q42.'],
    [{ relations: [] }, '“relations” is empty. Fill it in.'],
    [{ relations: { knows: [] } }, '“relations.knows” isn’t a field of an entry. Remove it.'],
    [{ colour: 'red' }, '“colour” isn’t a field of an entry. Remove it.'],
    [{ context: 7 }, '“context” must be text.'],
    [{ context: '' }, '“context” is empty. Fill it in.'],
    [
      { short: ['Bo\u202e'] },
      '“short.0” has invisible characters that change text direction. Type it again.',
    ],
    [{ aliases: ['x'.repeat(121)] }, '“aliases.0” has 121 characters. Shorten it to 120.'],
    [{ id: 'ana bo' }, '“id” may have only letters, digits and hyphens.'],
    [{ settled: false }, '“settled” must be true. Otherwise, leave it out.'],
    [{ prior: 101 }, '“prior” is “101”. Write a whole number from 1 to 100.'],
    [{ prior: 1.5 }, '“prior” is “1.5”. Write a whole number from 1 to 100.'],
    [{ prior: '50' }, '“prior” is “50”. Write a number from 1 to 100.'],
    [{ evidence: [7] }, '“evidence.0” must be text.'],
    [{ wikipedia: ' Ana' }, '“wikipedia” starts or ends with a space. Delete it.'],
    [{ relations: { leads: 'lima' } }, '“relations.leads” must be a list, such as ["DOD", "Pentagon"].'],
    [{ guarded: ['Ana'] }, '“guarded” needs “evidence” or “relations”; without them it would never match.'],
  ])('explains what is wrong with %j', (change, message) => {
    const parsed = parseEntry(JSON.parse(JSON.stringify({ ...good, ...change })), '2026-11');
    expect('problems' in parsed && parsed.problems.map(describeInEnglish)).toEqual([message]);
  });

  it.each([
    { id: 'ana-bo' },
    { context: 'x'.repeat(140) },
    { context: 'Founder of Acme Inc.' },
    { asOf: '2026-11' },
    { aliases: ['x'.repeat(120)] },
    { settled: true },
    { prior: 1 },
    { prior: 100 },
    { wikidata: 'Q42' },
    { wikipedia: 'Ana Bo (mayor)' },
    { relations: { leads: ['lima'] } },
    { guarded: ['Ana'], evidence: ['mayor'] },
    { guarded: ['Ana'], relations: { leads: ['lima'] } },
  ])('accepts %j', change => {
    expect(parseEntry({ ...good, ...change }, '2026-11')).toHaveProperty('entry');
  });

  it.each(['', '{', '[]', '7', 'null'])('refuses the line %j', line => {
    expect(parseEntryLine(line, '2026-11')).toHaveProperty('problems');
  });
});

describe('idOf', () => {
  it.each([
    ['Department of Defense', 'department-of-defense'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Sinn Féin', 'sinn-fein'],
    ["Côte d'Ivoire", 'cote-divoire'],
    ['Lech Wałęsa', 'lech-walesa'],
    ['AT&T', 'at-t'],
  ])('turns %j into %j', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});
