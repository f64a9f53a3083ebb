import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../lib/entities/analyzer.ts';
import { analyzer } from '../../read-names.ts';

/** The ids of a text's links. */
function idsIn(text: string, country?: string): (string | null)[] {
  const prior = country ? { outlet: { name: 'The Daily Lantern', country } } : {};
  return analyzer.read(articleOf(text), prior).mentions.map(({ entityId }) => entityId);
}

/** Long enough for an article, without a name. */
const REST =
  'The result was closer than the polls had said, and the count went on until the morning. Many people waited for an ' +
  'hour or more to cast their ballots, and some gave up. Those who stayed said that rents, wages and the price of food ' +
  'had been on their minds. A recount is possible in places where fewer than a hundred ballots made the difference.';

describe('a party or election that many countries have', () => {
  it.each([
    [
      'In Lusaka and Ndola, the 2024 election is still being argued over.',
      '2024-united-states-presidential-election',
    ],
    [
      'In Nairobi, the Democratic Party said that it won’t join the government.',
      'democratic-party-united-states',
    ],
    [
      'Voters in Malta are tired of the Labour Party, which has governed for years.',
      'labour-party-united-kingdom',
    ],
    ['Bulgaria’s Conservative Party won no seat.', 'conservative-party-united-kingdom'],
    ['In Auckland and Wellington, the Labour Party has a new leader.', 'labour-party-united-kingdom'],
    ['In Kampala, the Republicans say that they can win.', 'republican-party-united-states'],
    ['In Manila, the Department of Justice took up the case.', 'united-states-department-of-justice'],
    ['In Gaborone, the Education Department closed the school.', 'united-states-department-of-education'],
  ])('isn’t the best known one in a text about another: %s', (text, wrong) => {
    expect(idsIn(`${text} ${REST}`)).not.toContain(wrong);
  });

  it('isn’t the best known one for an outlet elsewhere', () => {
    const text = `Since the 2024 election, ministers have promised new homes. ${REST}`;
    expect(idsIn(text, 'GB')).not.toContain('2024-united-states-presidential-election');
    expect(idsIn(text, 'US')).toContain('2024-united-states-presidential-election');
  });

  it('isn’t the best known one beside the leader of another, or among many names of another country', () => {
    const seoul = `In Seoul, Lee Jae-myung, who leads the opposition Democratic Party, called for calm. Joe Biden was told in
Washington. ${REST}`;
    expect(idsIn(seoul, 'US')).not.toContain('democratic-party-united-states');
    const london = `Keir Starmer won the 2024 election. Rishi Sunak, Ed Davey and Nigel Farage had lost. In London, Leeds and
Cardiff, Donald Trump was asked about it. ${REST}`;
    expect(idsIn(london, 'GB')).not.toContain('2024-united-states-presidential-election');
    const ohio = `Donald Trump won the 2024 election in Ohio and Texas. Keir Starmer called him from London. ${REST}`;
    expect(idsIn(ohio, 'GB')).toContain('2024-united-states-presidential-election');
    const both = `Joe Biden’s Democratic Party lost. In Seoul, Lee Jae-myung called for calm. ${REST}`;
    expect(idsIn(both, 'US')).toContain('democratic-party-united-states');
  });

  it.each([
    [`Democrats want to know who ordered it. ${REST}`, 'democratic-party-united-states'],
    [
      `Republicans won the governor’s race in Ohio, as in Kenya’s news last week. ${REST}`,
      'republican-party-united-states',
    ],
    [
      `Donald Trump has promised arms to Ukraine since the 2024 election. ${REST}`,
      '2024-united-states-presidential-election',
    ],
    [`The Labour Party lost in Wales. Ministers flew to Denmark. ${REST}`, 'labour-party-united-kingdom'],
    [
      `The Department of Justice has charged a man in Texas. Others fled to Canada. ${REST}`,
      'united-states-department-of-justice',
    ],
    [`The Department of Justice has charged six people. ${REST}`, 'united-states-department-of-justice'],
    ['Democrats split over arms for Israel', 'democratic-party-united-states'],
    [`Australia’s Liberal Party lost, and Sydney was calm. ${REST}`, 'liberal-party-australia'],
  ])('keeps its link where the text is about its country, or no other: %s', (text, right) => {
    expect(idsIn(text)).toContain(right);
  });
});
