import { hashSet } from '../text/hash.ts';
import { Shape, type Tokens } from '../text/tokens.ts';

/** The most common English function words that are rare in other languages. */
const ENGLISH = hashSet(
  'the of and to that is was for it with as his be by this had not are but from have they which one you were all her ' +
    'she there would their been has when who will more if out so at on in he after said new',
);
/** Common words of the other languages of Latin script, none of them a particle of names. */
const OTHERS = hashSet(
  'que los las por con para una pero est dans pour les des une avec sur pas qui und nicht mit ist auf fur das sich dem ' +
    'auch che per non sono della nel piu het een niet zijn voor och att som det inte og ikke av til uma mais com nao sie ' +
    'wie aus bei dass der die',
);
/** Those of them that English headlines have too, as words or in names: "Los Angeles", "dozens die", "der Leyen". */
const SHARED = hashSet('los las die per der des dem con mit sur son pour dan als');
/** Lowest share of such words in an English text; prose has a third, other languages a few in a hundred. */
const SHARE = 0.15;
/** Words to look at; more wouldn't change the result. */
const SAMPLE = 2000;
/** End of the Latin letters in Unicode. */
const LATIN_ENDS = 0x250;
/** With fewer words than this, what the page declares decides. */
const ENOUGH = 20;

/**
 * Whether a text can be read as English. Lists of results and of names have few function words of any language; they
 * count as English unless another language shows.
 * @param declared BCP 47 tag the page declares, if any; it decides only where the text itself can't tell
 */
export function isEnglish({ text, starts, keys, shapes, count }: Tokens, declared?: string): boolean {
  let words = 0;
  let english = 0;
  let others = 0;
  let telling = 0;
  let latin = 0;
  for (let i = 0; i < Math.min(count, SAMPLE); i++) {
    if (!(shapes[i]! & Shape.letter)) continue;
    words++;
    if (ENGLISH.has(keys[i]!)) english++;
    else if (OTHERS.has(keys[i]!)) {
      others++;
      if (!(shapes[i]! & Shape.capital) && !SHARED.has(keys[i]!)) telling++;
    }
    if (text.charCodeAt(starts[i]!) < LATIN_ENDS) latin++;
  }
  const declaresEnglish = declared === undefined || /^en\b/i.test(declared);
  if (words < ENOUGH) return declaresEnglish && telling <= english;
  if (english >= SHARE * words) return english > others;
  if (english + others === 0) return declaresEnglish && latin > words / 2;
  return english > 2 * others && declaresEnglish;
}
