import { describe, expect, it } from 'vitest';
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
    [{ name: undefined }, '"name" is missing'],
    [{ name: 'Ana (mayor)' }, '"name" has brackets: they belong in "wikipedia"'],
    [{ name: ' Ana' }, '"name" starts or ends with a space'],
    [
      { kind: 'human' },
      '"kind" must be one of person, organization, place, product, law, event, work, group',
    ],
    [{ context: 'x'.repeat(141) }, '"context" has 141 characters; the limit is 140'],
    [{ context: 'a mayor of a town.' }, '"context" ends with a full stop'],
    [{ asOf: '2026-13' }, '"asOf" must be a month, YYYY-MM'],
    [{ asOf: '2026-12' }, '"asOf" 2026-12 is in the future'],
    [{ aliases: 'Ana' }, '"aliases" must be a list'],
    [{ prior: 0 }, '"prior" must be from 1 to 100'],
    [{ wikidata: '42' }, '"wikidata" must be like Q42'],
    [{ relations: { knows: [] } }, '"relations.knows" isn’t a field of an entry'],
    [{ colour: 'red' }, '"colour" isn’t a field of an entry'],
    [{ guarded: ['Ana'] }, '"guarded" without "evidence" or "relations": nothing could ever link it'],
  ])('explains what is wrong with %j', (change, message) => {
    const parsed = parseEntry(JSON.parse(JSON.stringify({ ...good, ...change })), '2026-11');
    expect(parsed).toEqual({ errors: [message] });
  });

  it.each(['', '{', '[]', '7', 'null'])('refuses the line %j', line => {
    expect(parseEntryLine(line, '2026-11')).toHaveProperty('errors');
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
