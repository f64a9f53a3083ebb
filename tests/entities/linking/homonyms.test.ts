import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

// One word, several meanings: what in the sentence decides. The rows are our own; a wrong name is a row here.

describe('“its” after a verb belongs to a country or company, “his” and “her” to a person', () => {
  it.each([
    ['Jordan reopened its border crossing at noon.', 'Jordan → Jordan'],
    ['Jordan has recalled its ambassador.', 'Jordan → Jordan'],
    ['Jordan increased its imports of wheat last year.', 'Jordan → Jordan'],
    ['Chad withdrew its troops on Sunday.', 'Chad → Chad'],
    ['Chad has closed its land border again.', 'Chad → Chad'],
    ['Georgia will rewrite its constitution.', 'Georgia → Georgia'],
    ['Turkey raised its interest rate to 45 per cent.', 'Turkey → Turkey'],
    ['Ford halved its forecast for the year.', 'Ford → Ford Motor Company'],
    ['Tesla lowered its prices again.', 'Tesla → Tesla'],
    ['Amazon moved its warehouse out of the valley.', 'Amazon → Amazon'],
    ['Disney has shelved its plans for the park.', 'Disney → Walt Disney Company'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Jordan dropped his keys on the stairs.', 'Jordan → Jordan'],
    ['Jordan married her husband in May.', 'Jordan → Jordan'],
    ['Chad locked his bicycle to the railings.', 'Chad → Chad'],
    ['Chad has lost his appeal.', 'Chad → Chad'],
    ['Georgia told her mother about the letter.', 'Georgia → Georgia'],
    ['Georgia sold her bakery last spring.', 'Georgia → Georgia'],
    ['Claude painted his garden every day.', 'Claude → Claude'],
    ['Sydney fed her dogs before the show.', 'Sydney → Sydney'],
  ])('%s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('only places come after “in the”', () => {
  it.each([
    ['Gold miners in the Amazon have moved north, the police said.', 'Amazon → Amazon rainforest'],
    ['Drought in the Amazon left boats stranded on the sand.', 'Amazon → Amazon rainforest'],
    ['Across the Amazon, deforestation fell by a third.', 'Amazon → Amazon rainforest'],
    ['Loggers in the Amazon cut the trees at night.', 'Amazon → Amazon rainforest'],
    ['Amazon told its drivers to work on Sunday.', 'Amazon → Amazon'],
    ['Staff at Amazon walked out over pay.', 'Amazon → Amazon'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Wildfires in the Amazon blackened the sky for weeks.', 'Amazon → Amazon'],
    ['Tribes in the Amazon want the road stopped.', 'Amazon → Amazon'],
    ['A plane came down in the Amazon with six on board.', 'Amazon → Amazon'],
    ['The boy fell asleep in the shell of a bus.', 'shell → Shell plc'],
    ['There was a hole in the Target, he said.', 'Target → Target Corporation'],
  ])('%s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('a sentence that says what something is outranks what is known', () => {
  it.each([
    ['Gemini, the chatbot that Google makes, was down for an hour.', 'Gemini → Gemini'],
    ['Claude, the chatbot made by Anthropic, was down for an hour.', 'Claude → Claude'],
    ['Amazon, the online retailer, opened a shop in Lille.', 'Amazon → Amazon'],
    ['Oracle, the software company, moved to Nashville.', 'Oracle → Oracle'],
    ['Shell, the oil company, sold two refineries.', 'Shell → Shell plc'],
    ['Anthropic, the start-up behind the model, would not comment.', 'Anthropic → Anthropic'],
    ['Angela Merkel, the former chancellor, stayed away.', 'Angela Merkel → Angela Merkel'],
    ['NATO, the alliance, met in Ankara.', 'NATO → NATO'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Gemini, the constellation, is easy to find in January.', 'Gemini → Gemini'],
    ['Gemini, the twins’ trading platform for coins, cut a tenth of its staff.', 'Gemini → Gemini'],
    ['Claude, the lobster in the school tank, was let go on Friday.', 'Claude → Claude'],
    ['Oracle, the racing yacht, ran onto the rocks.', 'Oracle → Oracle'],
    ['Mercury, the metal in old thermometers, is poisonous.', 'Mercury → Mercury'],
    ['Grok, the word from the novel, means to understand.', 'Grok → Grok'],
    ['Sora, the swamp bird, is rarely seen.', 'Sora → Sora'],
    ['Perplexity, the measure of a language model, fell.', 'Perplexity → Perplexity AI'],
    ['Slack, the part of the rope that hangs, was taken up.', 'Slack → Slack'],
    ['Zoom, the ferret, has bitten two visitors.', 'Zoom → Zoom'],
  ])('%s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('a full name in the article owns its first name', () => {
  it.each([
    ['Chad Wexler runs the fairground. Chad bought it in 2009.', 'Chad → person'],
    ['Chad Oduya, who coaches the girls, was not there. Chad is ill.', 'Chad → person'],
    ['Jordan Pellew opened the door. Jordan looked tired.', 'Jordan → person'],
    ['Georgia Smith won the cup. Georgia is fourteen.', 'Georgia → person'],
    ['Austin Braddle owns the mill. Austin wants to sell.', 'Austin → person'],
    ['Sydney Marchbank sang first. Sydney is from Leeds.', 'Sydney → person'],
    ['Paris Okonedo ran the shop. Paris died in 2019.', 'Paris → person'],
    ['Israel Mbeki-Stone drives a tram. Israel was born in Durban.', 'Israel → person'],
    ['Victor London, a juggler, fell ill. London is well again.', 'London → person'],
    ['Ellen Madrid won the title. Madrid is eleven years old.', 'Madrid → person'],
    ['Amy Ford wrote the letter. Ford denies it.', 'Ford → person'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Israel Katz spoke in Jerusalem. Israel would not wait, he said.', 'Israel → Israel'],
    ['Chad Wexler flew home from N’Djamena. In Chad, he had dug wells.', 'Chad → Chad'],
    ['Jordan Pellew lives in Amman. The king of Jordan gave her a medal.', 'Jordan → Jordan'],
    ['Sydney Marchbank moved to Australia. She likes living in Sydney.', 'Sydney → Sydney'],
    ['Paris Okonedo took the train to Paris with her sister.', 'Paris → Paris'],
    ['Georgia Thistlewood is in Tbilisi. Georgia’s president received her.', 'Georgia → Georgia'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});

describe('who leads a body that the text names', () => {
  it.each([
    ['Johnson said the House would sit through the night to pass the bill.', 'Johnson → Mike Johnson'],
    ['Johnson sent the House home early, and Republicans were relieved.', 'Johnson → Mike Johnson'],
    ['Lagarde said the European Central Bank would wait.', 'Lagarde → Christine Lagarde'],
    ['Bailey said the Bank of England would wait.', 'Bailey → Andrew Bailey'],
    ['Cook said that Apple would pay for the repairs.', 'Cook → Tim Cook'],
    ['Patel said the FBI had found the phone.', 'Patel → Kash Patel'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Johnson said the house would be painted by Easter.', 'Johnson → Mike Johnson'],
    ['Johnson has baked bread in Hull for forty years.', 'Johnson → Boris Johnson'],
    ['Cook said the harbour wall would hold.', 'Cook → Tim Cook'],
    ['Johnson told the jury that he had been asleep.', 'Johnson → Mike Johnson'],
  ])('%s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('a body’s short form is the article’s own', () => {
  it.each([
    [
      'The European Commission opened a case on Monday. The Commission did not name the firms.',
      'Commission → European Commission',
    ],
    [
      'Lawyers wrote to the European Commission in May, and the Commission answered in July.',
      'Commission → European Commission',
    ],
    [
      'The Bank of England kept rates unchanged. The Bank expects prices to rise by 3 per cent.',
      'Bank → Bank of England',
    ],
    ['The World Bank lent Ghana the money, and the Bank will get it back by 2040.', 'Bank → World Bank'],
    [
      'The International Monetary Fund praised the budget. The Fund had asked for deeper cuts.',
      'Fund → International Monetary Fund',
    ],
    [
      'The Securities and Exchange Commission sued the broker. It told the Commission that it had erred.',
      'Commission → Securities and Exchange Commission',
    ],
    [
      'The Bank left its rate alone, and Governor Andrew Bailey said cuts would come.',
      'Bank → Bank of England',
    ],
    [
      'The Commission will appeal, Ursula von der Leyen said in Brussels.',
      'Commission → European Commission',
    ],
    ['The Fund will lend more, Kristalina Georgieva said.', 'Fund → International Monetary Fund'],
    ['The Lowmoor Harbour Trust bought the pier. The Trust wants to mend it.', 'Trust → organization'],
  ])('%s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['The European Commission fined a bank. The bank will appeal.', 'bank → European Commission'],
    ['The Bank of England met on Thursday. Bank holidays move to Monday.', 'Bank → Bank of England'],
    ['The World Bank lent the money. A Fund set up by the state will spend it.', 'Fund → World Bank'],
    ['Andrew Bailey spoke on Monday. The bank robber was caught.', 'bank → Bank of England'],
    ['The Bank of England moved. The House of Commons voted on the Fund.', 'Fund → Bank of England'],
  ])('%s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('the number of a model', () => {
  it('makes a place the name of a thing', () => {
    const text = 'Runners say the Bondi 9 is soft. I ran in the Bondi 9 for a week, and it kept its shape.';
    expect(readNames(text)).not.toContain('Bondi → Bondi Beach');
  });

  it.each([
    ['In Beirut 12 people were hurt.', 'Beirut → Beirut'],
    ['France has 24 percent and the Netherlands 12 percent of the votes.', 'Netherlands → Netherlands'],
    ['Lifeguards at Bondi pulled 9 people from the water.', 'Bondi → Bondi Beach'],
  ])('isn’t any number near a place: %s', (text, expected) => {
    expect(readNames(text).join('\n')).toContain(expected);
  });
});

describe('words before “or” that spell initials', () => {
  it('own them', () => {
    const text = 'The vet found hip problems: hereditary paresis, or HP. Dogs with HP tire soon.';
    expect(readNames(text)).not.toContain('HP → HP Inc.');
  });

  it.each([
    'The printer was made by Canon, or HP, he wasn’t sure.',
    'HP cut two thousand jobs, or a tenth of its staff.',
  ])('and nothing else does: %s', text => {
    expect(readNames(text)).toContain('HP → HP Inc.');
  });
});

describe('what is known only by its maker', () => {
  it('has no card of its own, but what a person does is enough', () => {
    expect(readNames('Avenged Sevenfold will tour Europe next summer.')).not.toContain(
      'Avenged Sevenfold → Avenged Sevenfold',
    );
    expect(readNames('Dylan Minnette will play the detective.')).toContain('Dylan Minnette → Dylan Minnette');
  });
});

describe('a first name after “her sister”', () => {
  it.each([
    'Her sister Bernie died of cancer. Sarah said that Bernie had arranged it all.',
    'The boy and his uncle Boris drove home.',
  ])('is nobody known: %s', text => {
    expect(readNames(text).join('\n')).not.toMatch(/(?:Bernie|Boris) → (?:Bernie Sanders|Boris Johnson)/);
  });

  it('may be the relative of somebody named', () => {
    expect(readNames('Donald Trump and his wife Melania flew to Florida.')).toContain(
      'Melania → Melania Trump',
    );
  });
});
