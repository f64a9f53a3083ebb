import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

/** Sentences without names or subjects, so that a text is longer than a headline. */
const REST =
  'It was raining when they arrived, and nobody had thought of an umbrella. They waited under the trees until the ' +
  'worst was over, talked about the way home and shared what was left of the bread. When it was dark, they went on, ' +
  'slowly and without a word, and reached the house long after everyone else had gone to bed.';

/** Names of a sentence in a text that says nothing else. */
function inArticle(sentence: string): string[] {
  return readNames(`${sentence} ${REST}`);
}

describe('a person that the text introduces', () => {
  it.each([
    ['Professor Om Puri opened the hall.', 'Om Puri → Om Puri'],
    ['The verdict was read by Judge Liv Ullmann.', 'Liv Ullmann → Liv Ullmann'],
    ['A dentist named Carney found the keys in Leeds.', 'Carney → Mark Carney'],
    ['Liv Ullmann, a cardiologist from Bergen, treated him.', 'Liv Ullmann → Liv Ullmann'],
  ])('isn’t somebody known for something else: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['The actress Liv Ullmann came to the premiere of the film.', 'Liv Ullmann → Liv Ullmann'],
    ['Prime Minister Carney met the premiers of Canada.', 'Carney → Mark Carney'],
    ['Former footballer Gary Lineker left the programme.', 'Gary Lineker → Gary Lineker'],
    ['The author and presenter Stephen Fry reads his own book.', 'Stephen Fry → Stephen Fry'],
  ])('is the one known for it: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });
});

describe('an article that has nothing to do with', () => {
  it.each([
    ['a compiled person’s field', 'The dog was found by Liv Ullmann.', 'Liv Ullmann → Liv Ullmann'],
    ['a compiled town’s state', 'The brewery in Edgewater burned down.', 'Edgewater → Edgewater'],
    ['a party', 'She is an SVP of the firm.', 'SVP → Swiss People’s Party'],
    ['a city', 'Writers of SF have always loved robots.', 'SF → San Francisco'],
    [
      'a director’s field',
      'Christopher Miller made the best comedy film of the year.',
      'Christopher Miller → Christopher C. Miller',
    ],
    [
      'a body’s country',
      'The Department of Foreign Affairs sent a letter.',
      'Department of Foreign Affairs → Department of Foreign Affairs',
    ],
    ['a surname', 'The van belongs to Slater.', 'Slater → Gail Slater'],
    [
      'a monument’s country',
      'She is head of product at Pantheon, a host of websites.',
      'Pantheon → Panthéon',
    ],
  ])('%s leaves the name alone', (_, sentence, wrong) => {
    expect(inArticle(sentence).map(name => name.replace("'", '’'))).not.toContain(wrong);
  });

  it.each([
    ['a person’s field', 'The film festival invited Liv Ullmann.', 'Liv Ullmann → Liv Ullmann'],
    ['a town’s state', 'The brewery in Edgewater, Florida, burned down.', 'Edgewater → Edgewater'],
    ['a party’s country', 'In Switzerland, the SVP won more seats.', 'SVP → Swiss People’s Party'],
    ['a city’s bridge', 'Police in SF closed the Golden Gate Bridge.', 'SF → San Francisco'],
    [
      'a monument’s country',
      'In Paris, crowds waited outside the Panthéon in the rain.',
      'Panthéon → Panthéon',
    ],
    ['the full name', 'Gail Slater sued. The van belongs to Slater.', 'Slater → Gail Slater'],
  ])('%s isn’t meant', (_, sentence, right) => {
    expect(inArticle(sentence).map(name => name.replace("'", '’'))).toContain(right);
  });
});

describe('a word that is also a title', () => {
  it.each([
    ['Age is just a number, says the oldest runner.', 'Age → The Age'],
    ['Police are looking for two men.', 'Police → The Police'],
    ['Post Labor Day, the campaign gets serious.', 'Post → Washington Post'],
  ])('needs the article at the start of a sentence: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['A 10 p.m. curfew took effect in the county.', 'A 10 → A-10'],
    ['Humans and AI work together on scripts.', 'Humans → Humans&'],
  ])('isn’t found by half of its name: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it('has it', () => {
    expect(readNames('The Guardian reported on Friday that the minister had resigned.')).toContain(
      'Guardian → The Guardian',
    );
  });
});

describe('capitals', () => {
  it('ask a question', () => {
    const text = 'Seven questions before the debate:\nWHO IS THE FRONT-RUNNER?\nThe polls differ.';
    expect(readNames(text)).not.toContain('WHO → World Health Organization');
  });

  it.each([
    ['US STRIKES IRAN, TRUMP SAYS', 'US → United States'],
    ['The WHO warned of a new wave of measles.', 'WHO → World Health Organization'],
  ])('are a name all the same: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });
});

describe('a part of something else', () => {
  it.each([
    ['Boeing (NYSE: BA) rose, and so did its rivals.', 'BA → British Airways'],
    ['The Dow Jones Industrial Average .DJI fell 102 points.', 'DJI → DJI'],
    ['Shares of the builder (LART.NS) rose, and those of its rival (XYZ.NS) fell.', 'NS → Nova Scotia'],
    ['She bought the lamp at Serena & Lily.', 'Serena → Serena Williams'],
    ['Sailors left the USS Ronald Reagan on Monday.', 'Ronald Reagan → Ronald Reagan'],
    ['The season of Opera Naples begins in May.', 'Naples → Naples'],
    ['The cast of Chicago features two newcomers.', 'Chicago → Chicago'],
    ['Flights leave for San José (Costa Rica) and Havana.', 'San José → San Jose'],
    ['I walked home with my friend Monique, the actress said.', 'Monique → Mo’Nique'],
    ['The Register-Guard newspaper reported on the fire.', 'Register → The Register'],
    ['Fires burned in parts of Orange and Riverside counties in California.', 'Riverside → Riverside'],
  ])('isn’t the known one: %s', (text, wrong) => {
    expect(readNames(text).map(name => name.replace("'", '’'))).not.toContain(wrong);
  });

  it.each([
    ['Passengers of BA waited at Heathrow for hours.', 'BA → British Airways'],
    ['IBM (NYSE: IBM) lost 2 percent.', 'IBM → IBM'],
    ['Ronald Reagan was elected in 1980.', 'Ronald Reagan → Ronald Reagan'],
    ['The opera in Naples opens in May.', 'Naples → Naples'],
    ['The mayor of Chicago features in the film.', 'Chicago → Chicago'],
    ['Start-ups in San Jose, California, hire again.', 'San Jose → San Jose'],
    ['The Register reported that the software had a flaw.', 'Register → The Register'],
    ['A fire in Riverside, California, burned down a school.', 'Riverside → Riverside'],
    ['They live in Riverside County, California.', 'Riverside County → Riverside County'],
  ])('stands alone: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });
});

describe('a paper’s short form before a name', () => {
  const paper = 'Reporters of the paper met Jeff Bezos in Washington.';

  it('is a prefix', () => {
    const names = readNames(`${paper}\n“Post Labor Day, we hire columnists,” said the editor of the paper.`);
    expect(names).not.toContain('Post → Washington Post');
    expect(names).toContain('Labor Day → Labor Day');
  });

  it('is the paper before another word', () => {
    const names = readNames(`${paper}\n“Post columnists are hired,” said the editor of the paper.`);
    expect(names).toContain('Post → Washington Post');
  });
});

describe('a name before a venue', () => {
  it.each([
    ['Tickets for St. Louis: May 4, @ Hollywood Casino Amphitheatre.', 'Hollywood → Hollywood'],
    ['The band plays at Verizon Wireless Arena on Monday.', 'Verizon → Verizon'],
  ])('is part of it: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['Verizon built the arena in Manchester.', 'Verizon → Verizon'],
    ['Studios in Hollywood hired the Staples Arena.', 'Hollywood → Hollywood'],
  ])('is itself elsewhere: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });
});
