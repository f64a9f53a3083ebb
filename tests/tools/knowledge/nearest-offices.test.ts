import { describe, expect, it } from 'vitest';
import { meantOffices, nearestOffices } from '../../../tools/knowledge/nearest-offices.ts';
import { makeEntry } from '../../knowledge/make-entry.ts';

const BODIES = [
  makeEntry({ name: 'Acme', aliases: ['AR', 'Orange Rockets of Acme'] }),
  makeEntry({ name: 'Zürich Re' }),
  makeEntry({ name: 'Orange Party', aliases: ['Orangists'] }),
  { ...makeEntry({ name: 'Ruritania', kind: 'place', aliases: ['R.U.'] }), demonyms: ['Ruritanian'] },
];

const OFFICES = [
  ['Chief executive of Acme', 'chief executive', 'acme'],
  ['Chief executive of Zürich Re', 'chief executive', 'zurich-re'],
  ['Leader of the Orange Party', 'leader', 'orange-party'],
  ['Leader of the Orange Party', 'leader', 'orange-party'],
  ['Deputy leader of the Orange Party', 'deputy leader', 'orange-party'],
  ['Prime minister of Ruritania', 'prime minister', 'ruritania'],
  ['Foreign minister of Ruritania', 'foreign minister', 'ruritania'],
  ['Mayor of Strelsau', 'mayor', 'strelsau'],
  ['Mayor of Zenda', 'mayor', 'zenda'],
  ['Leader of Labour', 'leader', 'labour'],
  ['Labour minister of Zenda', 'labour minister', 'zenda'],
].map(([post, role, of]) => placed(post!, role!, of!));

function placed(post: string, role: string, of: string) {
  const office = { post, role, of, holder: 'h', asOf: '2026-01', leads: true, shared: false };
  return { file: 'o', line: 1, office };
}

describe('nearestOffices', () => {
  it.each<[wanted: string, posts: string[]]>([
    ['acme ceo', ['Chief executive of Acme']],
    ['Acme’s chief executive', ['Chief executive of Acme']],
    ['boss of ACME', ['Chief executive of Acme']],
    ['ar ceo', ['Chief executive of Acme']],
    ['Orange Rockets', ['Leader of the Orange Party', 'Deputy leader of the Orange Party']],
    ['zurich re ceo', ['Chief executive of Zürich Re']],
    ['leader of orange', ['Leader of the Orange Party', 'Deputy leader of the Orange Party']],
    ['orangists leader', ['Leader of the Orange Party', 'Deputy leader of the Orange Party']],
    ['RU foreign minister', ['Foreign minister of Ruritania', 'Prime minister of Ruritania']],
    ['ruritania pm', ['Prime minister of Ruritania', 'Foreign minister of Ruritania']],
    ['Ruritanian prime minister', ['Prime minister of Ruritania', 'Foreign minister of Ruritania']],
    ['strelsau mayor', ['Mayor of Strelsau']],
    // "Labour" is a word of a role and of a body.
    ['leader of labour', ['Leader of Labour']],
    ['mayors, mayor', []],
    ['ceo', ['Chief executive of Acme', 'Chief executive of Zürich Re']],
    // The place or company asked for has no post.
    ['mayor of hentzau', []],
    ['megacorp ceo', []],
    ['of the', []],
    ['', []],
  ])('%s', (wanted, posts) => {
    expect(nearestOffices(OFFICES, BODIES, wanted).map(({ office }) => office.post)).toEqual(posts);
  });

  it('names five at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => placed(`Judge ${n} of Acme`, 'judge', 'acme'));
    expect(nearestOffices([...OFFICES, ...many], BODIES, 'acme judge')).toHaveLength(5);
  });
});

describe('meantOffices', () => {
  const meant = (wanted: string) => meantOffices(OFFICES, BODIES, wanted).map(({ office }) => office.post);

  it.each<[wanted: string, post: string]>([
    ['Ruritanian prime minister', 'Prime minister of Ruritania'],
    ['the ruritanian PM', 'Prime minister of Ruritania'],
    ['prime minister of the Ruritanians', ''],
    ['Acme’s CEO', 'Chief executive of Acme'],
    ['deputy leader of the orangists', 'Deputy leader of the Orange Party'],
    // Something is missing, or more than the post was typed.
    ['Ruritanian', ''],
    ['prime minister', ''],
    ['Ruritanian minister', ''],
    ['former Ruritanian prime minister', ''],
    ['Acmean chief executive', ''],
    ['', ''],
  ])('%s', (wanted, post) => {
    expect(meant(wanted)).toEqual(post ? [post] : []);
  });

  it('names all who share a post', () => {
    expect(meant('orange party leader')).toEqual([
      'Leader of the Orange Party',
      'Leader of the Orange Party',
    ]);
  });
});
