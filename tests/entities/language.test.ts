import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../lib/entities/language.ts';
import { tokenize } from '../../lib/text/tokenize.ts';

describe('isEnglish', () => {
  it.each([
    [
      'The minister said that she would not resign before the vote, and that her party had asked for more time to talk.',
    ],
    [
      'Soccer results: Arsenal 2 Chelsea 1, Leeds 0 Everton 0, Spurs 3 Villa 2, Derby 1 Luton 1, Stoke 0 Hull 4, Reading 1 Bolton 2',
    ],
    ['Reporting by Ana Bo in Paris; Editing by Cy Di'],
    ['Fed raises rates'],
    ['Los Angeles Lakers beat Boston Celtics'],
    ['Dozens die on MIT campus'],
    ['Von der Leyen warns Beijing'],
  ])('is so for %j', text => {
    expect(isEnglish(tokenize(text))).toBe(true);
  });

  it.each([
    [
      'Der Minister erklärte am Montag, dass er nicht zurücktreten werde und dass die Partei mit den anderen sprechen wolle.',
    ],
    [
      'El ministro dijo que no va a dimitir antes de la votación y que los demás partidos le han pedido más tiempo por ahora.',
    ],
    [
      'Le ministre a dit qu’il ne démissionnera pas avant le vote et que les autres partis ont demandé du temps pour une réponse.',
    ],
    [
      'قال الوزير إنه لن يستقيل قبل التصويت وإن حزبه طلب مزيدا من الوقت للتحدث مع الأحزاب الأخرى في البرلمان هذا الأسبوع أيضا',
    ],
    ['Merz und Macron'],
    ['Sánchez no dimite por una carta'],
    [
      'Министр заявил, что не уйдет в отставку до голосования и что его партия попросила больше времени для переговоров с другими.',
    ],
  ])('is not so for %j', text => {
    expect(isEnglish(tokenize(text))).toBe(false);
  });

  it('goes by what the page declares where the text is too short to tell', () => {
    expect(isEnglish(tokenize('Macron in Berlin'), 'de-DE')).toBe(false);
    expect(isEnglish(tokenize('Macron in Berlin'), 'en-GB')).toBe(true);
  });
});
