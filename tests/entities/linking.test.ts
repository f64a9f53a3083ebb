import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/entities/analyzer.ts';
import { analyzer, readNames } from './read-names.ts';

// Short texts of our own, read with the shipped knowledge base and tagger. A wrong name is a row here.

describe('names', () => {
  it.each([
    [
      'a surname after the full name',
      'Defense Secretary Pete Hegseth flew to Brussels on Monday. Hegseth will meet his colleagues there.',
      ['Pete Hegseth → Pete Hegseth', 'Brussels → Brussels', 'Hegseth → Pete Hegseth'],
    ],
    [
      'a surname in the headline, before the full name',
      'Amodei warns of job losses\nDario Amodei, who runs Anthropic, told lawmakers on Tuesday that offices would empty.',
      ['Amodei → Dario Amodei', 'Dario Amodei → Dario Amodei', 'Anthropic → Anthropic'],
    ],
    [
      'siblings by who was named last',
      'Daniela Amodei spoke first. Amodei thanked the staff. Dario Amodei came later. Amodei took questions.',
      [
        'Daniela Amodei → Daniela Amodei',
        'Amodei → Daniela Amodei',
        'Dario Amodei → Dario Amodei',
        'Amodei → Dario Amodei',
      ],
    ],
    [
      'a first name that is also a country, if it is plainly a person',
      'Jordan Smith closed the shop on Monday. Jordan is tired.',
      ['Jordan Smith → person', 'Jordan → person'],
    ],
    [
      'a person known from open data alone, in a text longer than a headline',
      'The festival opened in Bergen on Friday with a talk that had been sold out for weeks, and the hall was full long before it began. Among those who had come to listen was Liv Ullmann, who took a seat in the third row and left as soon as the lights went up again, without a word to the reporters who were waiting at the door.',
      ['Bergen → Bergen', 'Liv Ullmann → Liv Ullmann'],
    ],
    [
      'nobody known, if a private person has the name of one from open data',
      'Liv Ullmann, a plumber from the village, found the letter behind a wall.',
      ['Liv Ullmann → person'],
    ],
    [
      'an AI model by the company near it',
      'Engineers at Anthropic said that Claude had written most of the code for the chatbot itself.',
      ['Anthropic → Anthropic', 'Claude → Claude'],
    ],
    [
      'a law and a department',
      'The Pentagon may invoke the Defense Production Act, a lawyer for the Department of Defense said.',
      [
        'Pentagon → United States Department of Defense',
        'Defense Production Act → Defense Production Act',
        'Department of Defense → United States Department of Defense',
      ],
    ],
    [
      'the place of a member of a party',
      'Senator Mark Warner, a Democrat of Virginia, asked the Pentagon on Tuesday what had become of the letter.',
      ['Mark Warner → Mark Warner', 'Virginia → Virginia', 'Pentagon → United States Department of Defense'],
    ],
    [
      'a surname that is a month',
      'Theresa May stepped down in June. May had asked for more time until May 24.',
      ['Theresa May → Theresa May', 'May → Theresa May'],
    ],
    [
      'particles of a surname',
      'Ursula von der Leyen opened the session in Strasbourg. Later von der Leyen took questions there.',
      [
        'Ursula von der Leyen → Ursula von der Leyen',
        'Strasbourg → Strasbourg',
        'von der Leyen → Ursula von der Leyen',
      ],
    ],
    [
      'possessives and curly quotes',
      'OpenAI’s rival xAI has hired three of Google’s researchers, the people said on Monday.',
      ['OpenAI → OpenAI', 'xAI → xAI', 'Google → Google'],
    ],
    [
      'no person by a first name before the full name',
      'At the stadium\nThe architects John and Donald Parkinson drew it. In 1960, John F. Kennedy spoke there. John smiled.',
      [
        'John → person',
        'Donald Parkinson → person',
        'John F. Kennedy → John F. Kennedy',
        'John → John F. Kennedy',
      ],
    ],
    [
      'a country beside a person with its name',
      'Hearings on Israel’s duties end\nIsrael Katz said the army would stay. Israel has denied it. Katz left.',
      ['Israel → Israel', 'Israel Katz → Israel Katz', 'Israel → Israel', 'Katz → Israel Katz'],
    ],
    [
      'an election by its year, and a magazine by its city',
      'The 2024 Romanian presidential election was held again. A report in New York magazine said so.',
      [
        '2024 Romanian presidential election → 2024 Romanian presidential election',
        'New York → New York magazine',
      ],
    ],
    [
      'a national team, not its country',
      'He coached the Peru national football team. The Brazil women’s national football team drew.',
      [
        'Peru national football team → Peru national football team',
        "Brazil women’s national football team → Brazil women's national football team",
      ],
    ],
    [
      'the country of what a text only describes',
      'Peru won. A Kenya national record fell. The U.S. government said so.',
      ['Peru → Peru', 'Kenya → Kenya', 'U.S. → United States'],
    ],
    ['the Welsh', 'The Scottish and Welsh governments objected.', ['Scottish → Scotland', 'Welsh → Wales']],
  ])('finds %s', (_, text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });

  it('finds the town in the place that follows it', () => {
    const text = 'She moved from Birmingham, Alabama, to Springfield, Illinois, and then to Paris, Texas.';
    const ids = analyzer.read(articleOf(text)).cast.map(({ entity }) => entity.id);
    expect(ids).toEqual(expect.arrayContaining(['alabama', 'springfield-illinois', 'paris-texas']));
    expect(ids).not.toContain('birmingham-england');
    expect(ids).not.toContain('paris');
  });

  it.each([
    ['The Macron–Scholz dispute went on for weeks.', 'Macron → Emmanuel Macron'],
    ['MADRID/LISBON, May 4 — Power was back on both sides of the border by noon.', 'MADRID → Madrid'],
    ['Moderna Inc. stopped its trial in Belgium.', 'Moderna Inc. → Moderna'],
    ['He has written about bees for The Lancet for years.', 'The Lancet → The Lancet'],
    ['A note by Emmanuel Macron3 was found in the archive.', 'Emmanuel Macron → Emmanuel Macron'],
    ['Sailors crossed the Atlantic in a bathtub.', 'Atlantic → Atlantic Ocean'],
    ['Ministers talk peace in Nairobi on Friday - Reuters', 'Reuters → Reuters'],
    ['Nasa puts off its launch by a day', 'Nasa → National Aeronautics and Space Administration'],
    ['Italy-backed ferry sinks', 'Italy → Italy'],
    ['Ryanair Buries Its Plan For A Hub In Leeds', 'Ryanair → Ryanair'],
    [
      'He was eight at the time of the Grenfell Tower fire in London.',
      'Grenfell Tower fire → Grenfell Tower fire',
    ],
    ['Ballots were late in New York state, officials said.', 'New York → New York'],
    ['Rain was forecast for Cairo, and the mayor of Cairo closed the schools.', 'Cairo → Cairo'],
  ])('knows the name in: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Sailors crossed the Atlantic in a bathtub.', 'Atlantic → The Atlantic'],
    [
      `A London-listed miner said on Monday that it had cut its output. ${'Nobody was surprised by it. '.repeat(12)}`,
      'London → London',
    ],
    ['Hannah Geneva, a nurse, found the boy. Geneva said that he was asleep.', 'Geneva → Geneva'],
    ['The map is at https://maps.example/Berlin/Spree for those who need it.', 'Berlin → Berlin'],
    [
      'In Nairobi, the Supreme Court threw out the petition on Monday.',
      'Supreme Court → Supreme Court of the United States',
    ],
    [
      'Australia’s House of Representatives sat until midnight.',
      'House of Representatives → United States House of Representatives',
    ],
  ])('does not take one for another: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['Airbus Delays Deliveries To Lufthansa After Fire', ['Airbus → Airbus', 'Lufthansa → Lufthansa']],
    ['Poland Asks Nokia For Safer Railway Radios', ['Poland → Poland', 'Nokia → Nokia']],
    ['Lawmakers question OpenAI', ['OpenAI → OpenAI']],
    ['Harvest Festival Returns To Small Town', []],
  ])('finds the known names of a headline: %s', (text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });

  it.each([
    ['Claude, a retired baker from Lyon, said he had lost everything in the flood.', 'Claude → Claude'],
    ['She picked an apple from the tree and cut it open for the children.', 'apple → Apple'],
    ['The target of the raid was a warehouse outside the town, police said.', 'target → Target'],
    ['It may take a while to grok how the tax code treats partnerships.', 'grok → Grok'],
    ['They will meet again in May, the two sides said after the talks.', 'May → Theresa May'],
  ])('does not link a word: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it('keeps names that nobody knows, with all their mentions', () => {
    const text =
      'Mara Ellsworth, a spokeswoman for Bellhaven Logistics, said on Friday that the depot would close. Ellsworth gave no date.';
    const { cast } = analyzer.read(articleOf(text));
    const person = cast.find(({ entity }) => entity.kind === 'person');
    expect(person).toMatchObject({ entity: { source: 'article', name: 'Mara Ellsworth' }, mentionCount: 2 });
  });

  it('ties an initialism to the name before its brackets', () => {
    const text =
      'The Bellhaven Harbour Authority (BHA) sued the town on Monday. The BHA wants its cranes back, a judge was told.';
    const { cast } = analyzer.read(articleOf(text));
    expect(cast.find(({ entity }) => entity.name === 'Bellhaven Harbour Authority')?.mentionCount).toBe(3);
  });

  it('reads a page in another language for known names only, and says so', () => {
    const text =
      'De premier sprak maandag in Den Haag met de leiders van de partijen. Daarna gaf Emmanuel Macron een persconferentie en zei dat ze het eens waren.';
    const analysis = analyzer.read(articleOf(text));
    expect(analysis.reading).toBe('known-names-only');
    expect(analysis.cast.map(({ entity }) => entity.name)).toContain('Emmanuel Macron');
    expect(analysis.cast.every(({ entity }) => entity.source === 'knowledge')).toBe(true);
  });
});

describe('any string', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'The',
          'Trump',
          'U.S.',
          '(',
          ')',
          '“',
          'said',
          'Mr.',
          'Kim',
          '\n',
          ',',
          'IBM',
          '’s',
          'von',
        ),
        {
          maxLength: 120,
        },
      )
      .map(words => words.join(' ')),
  );

  it('gives mentions that lie in the text, in order, without overlap, the same each time', () => {
    fc.assert(
      fc.property(anything, text => {
        const { mentions, cast } = analyzer.read(articleOf(text));
        const ids = new Set(cast.map(({ entity }) => entity.id));
        let at = 0;
        for (const { start, end, entityId, confidence } of mentions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(ids.has(entityId)).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(analyzer.read(articleOf(text))).toEqual({
          mentions,
          cast,
          main: expect.anything(),
          reading: expect.anything(),
        });
      }),
    );
  });

  it.each([
    ['5 MB without a space', 'A'.repeat(5_000_000)],
    ['a million capitals', 'TRUMP '.repeat(160_000)],
    ['a million different names', Array.from({ length: 100_000 }, (_, i) => `Ana${i} Bo${i}`).join(' ')],
    ['only brackets', '('.repeat(200_000)],
    ['only line breaks', '\n'.repeat(1_000_000)],
    ['combining marks', `Z${'\u0301'.repeat(200_000)}`],
    ['right to left', 'قال الرئيس '.repeat(50_000)],
  ])(
    'is answered: %s',
    (_, text) => {
      expect(analyzer.read(articleOf(text)).mentions.length).toBeLessThan(text.length);
    },
    20_000,
  );
});
