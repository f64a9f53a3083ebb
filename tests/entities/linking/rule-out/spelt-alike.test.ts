import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

/** Sentences without names or subjects, so that a text is longer than a headline. */
const REST =
  'It was raining when they arrived, and nobody had thought of an umbrella. They waited under the trees until the ' +
  'worst was over, talked about the way home and shared what was left of the bread. When it was dark, they went on, ' +
  'slowly and without a word, and reached the house long after everyone else had gone to bed.';

describe('a word that is only spelt like a known name', () => {
  it.each([
    ['a job before a colon', 'Head office: Leeds. GM: Priya Raman.', 'GM → General Motors'],
    ['a job before a name', 'The club’s GM Dale Hutchins signed two players.', 'GM → General Motors'],
    ['a job after a name', 'Priya Raman, GM of the hotel, opened the bar.', 'GM → General Motors'],
    ['a first name', 'Hayley lives next door to her fellow student Finn and his dog.', 'Finn → Finland'],
    ['initials of something else', 'You can plug lots of NAS into one router.', 'NAS → Nas'],
    ['a pair with “and”', 'The window shows Adam and Eve under a tree.', 'Adam and Eve → Adam & Eve'],
    ['colours', 'He filmed all of it in Black and White.', 'Black and White → Black & White'],
    [
      'a school with its record',
      'On Friday, Thomas Jefferson (10-1) plays Dakota Ridge (7-3) at home.',
      'Thomas Jefferson → Thomas Jefferson',
    ],
    ['years', 'The oldest finds are from around 500 BC, a guide said.', 'BC → British Columbia'],
    ['people of a tale', 'It is an old tale: Wizards have chosen a boy.', 'Wizards → Washington Wizards'],
  ])('isn’t it: %s', (_, sentence, wrong) => {
    expect(readNames(`${sentence} ${REST}`)).not.toContain(wrong);
  });

  it.each([
    ['Workers of GM, Ford and Stellantis in Detroit went on strike.', 'GM → General Motors'],
    ['Fires in Alberta and BC drove people from their homes.', 'BC → British Columbia'],
    ['GM CEO Mary Barra spoke in Detroit.', 'GM → General Motors'],
    ['The race in Norway was won by a Finn.', 'Finn → Finland'],
    ['In Helsinki, every second Finn wants a sauna.', 'Finn → Finland'],
    ['The rapper Nas released a new album.', 'Nas → Nas'],
    ['Shoppers at Marks and Spencer bought more food.', 'Marks and Spencer → Marks & Spencer'],
    ['Thomas Jefferson (1743-1826) was the third president.', 'Thomas Jefferson → Thomas Jefferson'],
    ['Wizards guard Bradley Beal scored 30 points in the NBA.', 'Wizards → Washington Wizards'],
  ])('is the known one: %s', (sentence, right) => {
    expect(readNames(`${sentence} ${REST}`)).toContain(right);
  });
});
