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

  it('has somebody the headline calls by title, once', () => {
    const cast = castOf([
      'Governor Newsom signs a law on ferries',
      'Gov. Gavin Newsom has signed a law that makes ferries free for pupils.',
      'Newsom said that boats are buses. The governor’s critics say nobody asked for it.',
    ]);
    expect(cast).toEqual(['Gavin Newsom']);
  });

  it('has somebody once who is called by a middle name', () => {
    const cast = castOf([
      'The last lamp of Peter M. Ashdown',
      'Peter M. Ashdown lit the lamp each night. Mike Ashdown never missed one, said his niece Nadia Oakes.',
      'Mike Ashdown kept a log. Oakes has read it. Mike Ashdown wrote of storms, and Peter M. Ashdown of ships.',
      'Oakes will print it. “He would have laughed,” she said.',
    ]);
    expect(cast.filter(name => name.includes('Ashdown'))).toHaveLength(1);
  });

  it('leaves out a maker that a list names only with its product', () => {
    const cast = castOf([
      'Booking Lego Harbour World in May could save you hundreds',
      'Nadia Oakes sells holidays, and Lego Harbour World is her best seller. Oakes goes there each spring.',
      'Lego has low prices in May. Oakes says that families wait too long, and Lego Harbour World fills up.',
      '“May is quiet,” Oakes said.',
    ]);
    expect(cast).toContain('Nadia Oakes');
    expect(cast.filter(name => /lego/i.test(name)).length).toBeLessThan(2);
  });

  it('leaves out what a moment is only like', () => {
    const cast = castOf([
      'Hiker survives ‘Titanic’ moment on a frozen lake',
      'Bert Ashdown fell through the ice on Sunday. Ashdown was alone, said ranger Nadia Oakes.',
      'Oakes heard him shout. Oakes threw a rope, and Ashdown held on to it.',
    ]);
    expect(cast.toSorted()).toEqual(['Bert Ashdown', 'Nadia Oakes']);
  });

  it('has what the opening names once and the text calls by a noun', () => {
    const cast = castOf([
      'A company wants to heat homes with old bread',
      'Lindheim Energy Ltd burns what bakers throw away, and sells the heat to its neighbours.',
      'The company has four ovens. Nadia Oakes founded it with her savings.',
      'Last year the company heated nine houses. Oakes said that the firm will add twelve more.',
      'The company has not made money yet.',
    ]);
    expect(cast).toContain('Lindheim Energy Ltd');
  });

  it('leaves out the place that a stranger is from', () => {
    const cast = castOf([
      'Ohio man admits threats against Gavin Newsom',
      'An Ohio man has admitted that he threatened Gov. Gavin Newsom, prosecutors said.',
      'Bert Ashdown, 41, was held in Ohio in March. Ashdown had called Newsom’s office. Newsom was not there.',
      'Ashdown will be sentenced in May.',
    ]);
    expect(cast.toSorted()).toEqual(['Bert Ashdown', 'Gavin Newsom']);
  });

  it('leaves out a work that is only an example in the opening', () => {
    const cast = castOf([
      'Netflix raises its price again',
      'Netflix will cost a dollar more, said Nadia Oakes. It has shows by Pixar, “Star Wars,” and football.',
      'Oakes set the price. Oakes said that football costs much.',
    ]);
    expect(cast).toContain('Netflix');
    expect(cast).not.toContain('Star Wars');
  });

  it('leaves out the outlet’s host, who only asks', () => {
    const story = [
      'Voters in Ohio want lower rents',
      'Nadia Oakes rents two rooms in Ohio. Oakes told “NBC Weekend” co-host Ada Lindqvist that she may move.',
      '“What would help?” Lindqvist asked. “A cap,” Oakes said. Lindqvist asked who should set it.',
      '“The state,” Oakes said. “And soon?” Lindqvist asked. “Yes.” “Is it fair?” Lindqvist asked.',
      'Lindqvist asked again. Lindqvist then asked a neighbour.',
    ];
    expect(castOf(story, { host: 'nbcnews.com' })).not.toContain('Ada Lindqvist');
    expect(castOf(story, { host: 'example.org' })).toContain('Ada Lindqvist');
  });

  it('leaves out platforms that the things of a list work with', () => {
    const cast = castOf([
      'The best lamps for your hall',
      'We lit our hall with lamps by Philips and Ikea for a month.',
      'Philips makes the brightest. It works with Alexa and Google Home. Philips sells it in white.',
      'Ikea has the cheapest. It is compatible with Google Home and Alexa. Ikea will add more colours.',
      'Alexa users should take the first. Google Home and Alexa owners may take both.',
    ]);
    expect(cast).not.toContain('Google Home');
    expect(cast.filter(name => /alexa/i.test(name))).toEqual([]);
  });

  it('leaves out employers of experts, comparisons and advisers', () => {
    const cast = castOf([
      'Halden Foods to buy snack maker Brightleaf for $2.4bn',
      'Halden Foods has agreed to buy Brightleaf Brands, the maker of Oatwell bars, the companies said on Tuesday.',
      'The deal gives Halden Foods a foothold in the American market, where it has struggled against PepsiCo.',
      '“Brightleaf Brands has built what we could not,” said Marit Solheim, the chief executive of Halden Foods.',
      '“They are paying a full price,” said Karen Lindqvist, an analyst at Barclays. “Brightleaf Brands grows slowly.”',
      'It is nearly as much as Hershey paid for Amplify. Goldman Sachs advised Halden Foods.',
    ]);
    expect(cast).toEqual(expect.arrayContaining(['Halden Foods', 'Brightleaf Brands']));
    for (const name of ['Barclays', 'Hershey', 'PepsiCo', 'Goldman Sachs']) expect(cast).not.toContain(name);
  });

  it('leaves out where somebody was, and people they once knew', () => {
    const cast = castOf([
      'Celestine Moreau, who brought opera to prisons, dies at 84',
      'Celestine Moreau, who left great stages to sing with prisoners, died on Sunday. She was 84.',
      'Moreau made her debut at the Paris Opera in 1966 as Carmen. She sang under Georg Solti for Decca.',
      'In 1979, Moreau founded a choir of inmates and guards. “She told us that breathing was free,” one said.',
      'Her husband died in 2003.',
    ]);
    expect(cast).toEqual(['Celestine Moreau']);
  });

  it('has both sides of a match, and who decided it', () => {
    const cast = castOf([
      'Okafor’s late header sends Arsenal past Bayern Munich',
      'Daniel Okafor scored in the 88th minute as Arsenal came from behind to beat Bayern Munich and climb to ninth in the Premier League.',
      'Harry Wilson had put Bayern Munich ahead with a free kick. Arsenal drew level before the break.',
      'Bayern Munich kept out two shots by Okafor, but not the header. Okafor has scored six times for Arsenal.',
      'Arsenal go to Brentford on Saturday, while Bayern Munich are at home to Everton.',
    ]);
    for (const name of ['Okafor', 'Arsenal', 'Bayern Munich']) expect(cast.join()).toContain(name);
    expect(cast.join()).not.toMatch(/Everton|Brentford/);
  });
});
