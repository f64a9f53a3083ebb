import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../lib/model/article.ts';
import type { Prior } from '../../../lib/model/prior.ts';
import { analyzer } from '../read-names.ts';

/** The main cast of a story: its first line is the headline; lines that begin with "#" are other headings. */
function castOf(lines: readonly string[], prior?: Prior): string[] {
  const blocks: TextBlock[] = [];
  let text = '';
  for (const [at, line] of lines.entries()) {
    const own = line.replace(/^# /, '');
    if (text) text += '\n';
    const start = text.length;
    text += own;
    blocks.push({ start, end: text.length, role: at === 0 || line !== own ? 'headline' : 'paragraph' });
  }
  const { cast, main } = analyzer.read({ text, blocks, title: lines[0]! } as never, prior);
  return main.map(id => cast.find(({ entity }) => entity.id === id)!.entity.name);
}

describe('the main cast of a story', () => {
  it('leaves out a country that only says which of many is meant', () => {
    expect(
      castOf([
        'Nadia Oakes wins the mayor’s chain, the youngest to lead a U.S. city',
        'Nadia Oakes, 22, has become the first U.S. mayor of her age. She beat Bert Ashdown by 300 votes.',
        'Oakes had served an American charity for two years. “I will be at my desk on Monday,” she said.',
        'Ashdown said that he would not run again.',
      ]),
    ).toEqual(['Nadia Oakes', 'Bert Ashdown']);
  });

  it('has all places of a list that opens the headline', () => {
    const cast = castOf([
      'Norway, Chile and Peru sign a fishing treaty',
      'Norway, Chile and Peru have agreed to share their catch. Ministers met for two days.',
      'Norway brought the first draft. Chile asked for a longer term, and Peru wants inspectors on every ship.',
      'Norway will pay for them. Chile has said that it trusts the plan. Peru has not yet voted.',
    ]);
    expect(cast.toSorted()).toEqual(['Chile', 'Norway', 'Peru']);
  });

  it('has a state that the text names again and again, though the headline doesn’t', () => {
    const cast = castOf([
      'The last big wind farm goes silent as Greta Thunberg campaigns',
      'Wind power is losing ground, and Greta Thunberg came to see why.',
      'Wyoming has more wind than it can use. Wyoming’s farms sell most of it. Wyoming ships it west.',
      'Wyoming once had ten makers of blades. Wyoming now has two, and Wyoming will close one of them.',
      'Wyoming is slow to answer, Thunberg said. Wyoming’s senate has the plan.',
    ]);
    expect(cast).toContain('Wyoming');
    expect(cast).toContain('Greta Thunberg');
  });

  it('leaves out technical terms and units', () => {
    const cast = castOf([
      'The best hubs for your lamps',
      'A hub joins your lamps over Wi-Fi. Apple makes one, and so does Samsung.',
      'Wi-Fi reaches far. Wi-Fi is fast. Bluetooth is slower, and Bluetooth saves power. Apple has both.',
      'Apple sells its hub with much RAM. RAM matters. Samsung’s has a Wi-Fi aerial. Samsung is cheaper.',
    ]);
    expect(cast.toSorted()).toEqual(['Apple', 'Samsung Electronics']);
  });

  it('leaves out the outlet’s own programmes and reporters', () => {
    const cast = castOf(
      [
        'How Ada Lindqvist built a lighthouse from bottles',
        'Ada Lindqvist told NBC Weekend that her lighthouse took nine years. NBC Weekend was there.',
        'NBC Weekend climbed it. Lindqvist built it alone, said NBC Weekend reporter Tom Ashdown.',
        'Lindqvist now plans a bridge. “It keeps me warm,” she said.',
      ],
      { host: 'www.nbcnews.com' },
    );
    expect(cast).toEqual(['Ada Lindqvist']);
  });

  it('leaves out people that a long story names once', () => {
    const filler =
      'The phone has a good lens, and the screen is bright enough for the beach at noon. '.repeat(40);
    const cast = castOf([
      'Samsung’s new phone is its best',
      'Samsung has changed much. I still remember the first one; Steve Jobs said nobody would buy it.',
      filler.trim(),
      'Samsung will sell it in May. Samsung has not named the price.',
    ]);
    expect(cast).not.toContain('Steve Jobs');
    expect(cast[0]).toBe('Samsung Electronics');
  });

  it('has a company once, not its foundation too', () => {
    const cast = castOf([
      'Comcast gives $3 million to schools',
      'Comcast will help 31 schools. The Comcast Foundation picked them. Comcast has done so since 2010.',
      'The Comcast Foundation met in June. The Comcast Foundation says all of them teach reading.',
      'Comcast has its seat in Philadelphia.',
    ]);
    expect(cast.filter(name => name.includes('Comcast'))).toEqual(['Comcast']);
  });

  it('has somebody whom the headline calls by title, once', () => {
    const cast = castOf([
      'Governor Newsom signs a law on ferries',
      'Gov. Gavin Newsom has signed a law that makes ferries free for pupils.',
      'Newsom said that boats are buses. The governor’s critics say nobody asked for it.',
    ]);
    expect(cast).toEqual(['Gavin Newsom']);
  });
});
