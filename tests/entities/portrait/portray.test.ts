import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { portray } from '../../../lib/entities/portrait/portray.ts';
import { analysisOf } from './all-people.ts';

function roleOf(text: string, name: string, others: readonly string[] = []): string | null {
  const role = portray(articleOf(text), analysisOf(text, [name, ...others]))[name]?.role;
  return role ? text.slice(role.start, role.end) : null;
}

describe('the role of a name', () => {
  it.each([
    ['Defense Secretary Pete Hegseth met the board.', 'Pete Hegseth', 'Defense Secretary'],
    ['He met Anthropic CEO Dario Amodei on Tuesday.', 'Dario Amodei', 'Anthropic CEO'],
    ['Mara Quill Is Now Weighing Sacking Harbour Chief Otto Vidal', 'Otto Vidal', 'Chief', ['Mara Quill']],
    ['Port Was Closed As Ferries Wait For Mayor Otto Vidal', 'Otto Vidal', 'Mayor'],
    ['Minister of Justice Otto Vidal left in May.', 'Otto Vidal', 'Minister of Justice'],
    ['A friend of Mayor Otto Vidal left in May.', 'Otto Vidal', 'Mayor'],
    ['The port closed, leaving Brakel Mayor Otto Vidal alone.', 'Otto Vidal', 'Brakel Mayor', ['Brakel']],
    ['Last came the racing driver Otto Vidal.', 'Otto Vidal', 'racing driver'],
    ['Rain Is Near, Warns Climate Scientist Otto Vidal', 'Otto Vidal', 'Climate Scientist'],
    ['Take rapper Otto Vidal.', 'Otto Vidal', 'rapper'],
    ['They mocked an email college president Otto Vidal sent.', 'Otto Vidal', null],
    ['An official read an email from college president Otto Vidal.', 'Otto Vidal', 'college president'],
    ['Mara Quill’s Captain Otto Vidal finds a way home.', 'Otto Vidal', 'Captain', ['Mara Quill']],
    ['Mara Quill’s lawyer Otto Vidal left.', 'Otto Vidal', 'Mara Quill’s lawyer', ['Mara Quill']],
    ['Tidewell is a company in Leeds.', 'Tidewell', 'a company in Leeds'],
    ['Tidewell is a company that moves houses.', 'Tidewell', null],
    ['The group, Tidewell, is new.', 'Tidewell', null],
    ['The port’s largest group, Tidewell, is new.', 'Tidewell', 'The port’s largest group'],
    ['Tidewell, the club where she sang, closed.', 'Tidewell', null],
    ['Tidewell, a company that she led, closed.', 'Tidewell', null],
    ['Tidewell, a bank that she led, closed.', 'Tidewell', 'a bank'],
    ['Tidewell, Rower’s Weekly, and Oarsmen all closed.', 'Tidewell', null],
    ['Public Works Minister Otto Vidal left in May.', 'Otto Vidal', 'Public Works Minister'],
    [
      'Mara Quill, a spokeswoman for the county, said it would reopen.',
      'Mara Quill',
      'a spokeswoman for the county',
    ],
    ['Sam Altman, chief executive of OpenAI, left early.', 'Sam Altman', 'chief executive of OpenAI'],
    ['Lena Brandt, a wealthy banker Otto Vidal picked, left.', 'Otto Vidal', null, ['Lena Brandt']],
    ['Lena Brandt is a lawyer in Hamburg.', 'Lena Brandt', 'a lawyer in Hamburg'],
    ['Otto Vidal, the mayor who closed the port, was there.', 'Otto Vidal', 'the mayor'],
    ['The mayor of Brakel, Otto Vidal, was there.', 'Otto Vidal', 'The mayor of Brakel'],
    ['The firm’s founder and chairman, Otto Vidal, left.', 'Otto Vidal', 'The firm’s founder and chairman'],
    ['Otto Vidal, 61, a retired plumber, won.', 'Otto Vidal', 'a retired plumber'],
    ['Otto Vidal, of Brakel, a plumber, won.', 'Otto Vidal', 'a plumber', ['Brakel']],
    ['Otto Vidal (Greens), the housing minister, left.', 'Otto Vidal', 'the housing minister'],
    [
      'Otto Vidal — head of the harbour board since 2021 — left.',
      'Otto Vidal',
      'head of the harbour board since 2021',
    ],
    ['They freed South Sudanese President Otto Vidal.', 'Otto Vidal', 'South Sudanese President'],
    ['They wanted to free former army chief Otto Vidal.', 'Otto Vidal', 'former army chief'],
    ['The water rights lawyer Otto Vidal won.', 'Otto Vidal', 'water rights lawyer'],
    ['Actor and director Otto Vidal won.', 'Otto Vidal', 'Actor and director'],
    ['Their lawyer and President Otto Vidal’s son left.', 'Otto Vidal', 'President'],
    ['Chief of staff Otto Vidal won.', 'Otto Vidal', 'Chief of staff'],
    ['Idaho Sen. Otto Vidal won.', 'Otto Vidal', 'Idaho Sen.'],
    ['His lawyer, Otto Vidal, and the abbot left.', 'Otto Vidal', 'His lawyer'],
    ['House Speaker Otto Vidal left.', 'House Speaker Otto Vidal', 'House Speaker'],
    [
      'An aide to Idaho Sen. Lena Brandt, Otto Vidal, won.',
      'Otto Vidal',
      'An aide to Idaho Sen. Lena Brandt',
      ['Lena Brandt'],
    ],
    ['Otto Vidal, who is a weaver in Ghent, won.', 'Otto Vidal', 'a weaver in Ghent'],
    ['Otto Vidal serves as chair of the board.', 'Otto Vidal', 'chair of the board'],
    ['Otto Vidal became the first mayor of Brakel in May.', 'Otto Vidal', 'the first mayor of Brakel in May'],
    ['Otto Vidal is a weaver and has two sons.', 'Otto Vidal', 'a weaver'],
    ['Otto Vidal, a lawyer based in Ghent, won.', 'Otto Vidal', 'a lawyer'],
    ['Otto Vidal, now a member of the senate, won.', 'Otto Vidal', 'a member of the senate'],
    ['Otto Vidal, then the mayor, won.', 'Otto Vidal', 'then the mayor'],
  ] as [string, string, string, string[]?][])('in %j, %s is %j', (text, name, role, others = []) => {
    expect(roleOf(text, name, others)).toBe(role);
  });

  it.each([
    ['Mr. Quill left the room.', 'Quill'],
    ['Lena Brandt, who closed the port, was there.', 'Lena Brandt'],
    ['On Tuesday Lena Brandt left.', 'Lena Brandt'],
    ['Lena Brandt, speaking in Paris, said no.', 'Lena Brandt'],
    // The head isn't an office, trade or relation.
    ['Lena Brandt, a liar in a paper hat, was drawn on the wall.', 'Lena Brandt'],
    ['Lena Brandt, the night before the vote, slept badly.', 'Lena Brandt'],
    ['Lena Brandt, a queen among queens, won.', 'Lena Brandt'],
    // The words after the comma are the subject of the clause.
    ['Asked about Lena Brandt, the governor of the bank shook his head.', 'Lena Brandt'],
    ['In a letter to Lena Brandt, the head of the guild asked for time.', 'Lena Brandt'],
    ['With Lena Brandt, the party lost its treasurer, a critic wrote.', 'Lena Brandt'],
    ['They sued Lena Brandt, the chairman of the bank told reporters.', 'Lena Brandt'],
    ['Lena Brandt, an official said, had gone.', 'Lena Brandt'],
    ['Lena Brandt, a guard and the owner of the bar all heard it.', 'Lena Brandt'],
    // Someone else in the sentence.
    ['Lena Brandt met the widow of the miner, a nurse from Ghent.', 'Lena Brandt'],
    ['Lena Brandt left before the mayor of Brakel came.', 'Lena Brandt'],
    ['Neither Lena Brandt nor a spokesman for the bank replied.', 'Lena Brandt'],
    ['Two men were told to guard Lena Brandt that night.', 'Lena Brandt'],
    ['They coach Lena Brandt for nothing.', 'Lena Brandt'],
    ['New figures show Brakel Steel will miss its aim.', 'Brakel Steel'],
    ['It agreed to buy rival Brakel Steel in May.', 'Brakel Steel'],
    ['“Lena Brandt is a butcher of good names,” he wrote.', 'Lena Brandt'],
    ['Presidents Lena Brandt and Otto Vidal met.', 'Lena Brandt'],
    ['The mayor, Lena Brandt, and the abbot left.', 'Lena Brandt'],
    ['Anna Cook Brandt left.', 'Anna Cook Brandt'],
    ['My doctor friends like Lena Brandt.', 'Lena Brandt'],
    // Away from its sentence, nobody knows whose.
    ['His son Otto Vidal gave money, too.', 'Otto Vidal'],
    ['She has a daughter and a son, daughter Lena Brandt and son Emil.', 'Lena Brandt'],
    ['Two Olympic champion Lena Brandt fans came.', 'Lena Brandt'],
    // Adjectives.
    ['It was a 160-person Brakel firm.', 'Brakel'],
    ['It hit major Western capitals.', 'Western'],
    ['They sent official ALDER alerts.', 'ALDER'],
    // A person isn't a thing, whatever is next to it.
    ['It was a blow for a space company, Otto Vidal, who had left, said.', 'Otto Vidal'],
    ['“Flood” by Lena Brandt, a gripping novel from the north, won.', 'Lena Brandt'],
  ])('is not made up in %j', (text, name) => {
    expect(roleOf(text, name)).toBeNull();
  });

  it.each([
    ['“It fell,” says veteran analyst Otto Vidal.', 'Otto Vidal', 'veteran analyst'],
    ['If one analyst catches bank chief Otto Vidal asleep, he is gone.', 'Otto Vidal', 'bank chief'],
    ['He was fined for shoving bank chief Otto Vidal.', 'Otto Vidal', 'bank chief'],
    ['The rise of leading economist Otto Vidal was quick.', 'Otto Vidal', 'leading economist'],
    ['This is how bank chief Otto Vidal replied.', 'Otto Vidal', 'bank chief'],
    ['Is chief analyst Otto Vidal here?', 'Otto Vidal', 'chief analyst'],
    ['They met Deputy Chief Earl Vidal.', 'Earl Vidal', 'Deputy Chief'],
    ['Brandt’s son Otto Vidal gave money, too.', 'Otto Vidal', 'Brandt’s son', ['Brandt']],
  ])('ends where other words begin: %j', (text, name, role, others: readonly string[] = []) => {
    expect(roleOf(text, name, others)).toBe(role);
  });

  it.each([
    ['Elm, Ash Agency, Oak and Fir came.', 'Elm', ['Ash Agency', 'Oak', 'Fir']],
    ['Play it on your Elm, phone or computer.', 'Elm', []],
    [
      'It bid for Elm, the owner of the Ash News, Oak News, Fir Sun and Yew Post.',
      'Oak News',
      ['Elm', 'Ash News', 'Fir Sun', 'Yew Post'],
    ],
    ['The Elm Sovereign Compute Plan began.', 'Elm Sovereign Compute Plan', []],
  ])('of a thing is not made up in %j', (text, name, others) => {
    const { cast, ...rest } = analysisOf(text, [name, ...others]);
    const things = cast.map(({ entity, ...member }) => ({
      ...member,
      entity: { ...entity, kind: 'organization' as const },
    }));
    expect(portray(articleOf(text), { ...rest, cast: things })[name]?.role).toBeUndefined();
  });

  it.each([
    ['US president since 2025', 'Cole Ashby, the Danish prime minister, spoke.', null],
    ['US president since 2025', 'Cole Ashby, the American president, spoke.', 'the American president'],
    ['US president since 2025', 'Cole Ashby, a keen golfer, spoke.', 'a keen golfer'],
    // Entries age, and a title before a name is hardly ever misread.
    ['Governor of Ohio since 2019', 'President Cole Ashby spoke.', 'President'],
  ])('of someone known as %j is, in %j, %j', (context, text, role) => {
    const analysis = analysisOf(text, ['Cole Ashby']);
    const [member] = analysis.cast;
    const entity = {
      source: 'knowledge',
      id: 'Cole Ashby',
      name: 'Cole Ashby',
      kind: 'person',
      context,
      asOf: '2025-10',
      relations: [],
    } as const;
    const span = portray(articleOf(text), { ...analysis, cast: [{ ...member!, entity }] })['Cole Ashby']
      ?.role;
    expect(span ? text.slice(span.start, span.end) : null).toBe(role);
  });

  it('comes with other descriptions, in the order of the text', () => {
    const text = 'Mayor Otto Vidal spoke.\nOtto Vidal, a former plumber, spoke.\nMayor Otto Vidal left.';
    const { roles } = portray(articleOf(text), analysisOf(text, ['Otto Vidal']))['Otto Vidal']!;
    expect(roles.map(({ start, end }) => text.slice(start, end))).toEqual(['Mayor', 'a former plumber']);
  });

  it('is not the next name of a list', () => {
    expect(
      roleOf('Lena Brandt, Otto Vidal and Mara Quill met.', 'Lena Brandt', ['Otto Vidal', 'Mara Quill']),
    ).toBeNull();
  });
});
