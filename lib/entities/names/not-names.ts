import { hashText } from '../../text/hash.ts';

/** Initialisms and capitalised words that taggers mistake for names. */
const NOT_NAMES = new Set(
  (
    'ai ceo cfo coo cto ipo gdp tv pc pm am mp mps vp hr pr it ok id url faq q&a rsvp asap diy dna rna hiv aids ' +
    'gps usb wifi api ngo ngos sms pdf vip mvp rip est gmt utc cet edt pdt bst covid internet slideshow photo video ' +
    'file reporting editing monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'june july august september october november december easter christmas'
  )
    .split(' ')
    .map(hashText),
);

/** Whether a lone word, by its key, is a common initialism, weekday or month and not a name. */
export function isNotAName(key: number): boolean {
  return NOT_NAMES.has(key);
}

/** Titles that include the word before them: the "Defense" in "Defense Secretary" isn't a department. */
const HEADS_OF_BODIES = new Set(
  'secretary minister ministry chief officer director president chancellor spokesman spokeswoman spokesperson adviser advisor ambassador envoy general commissioner'
    .split(' ')
    .map(hashText),
);

/** Whether a word, by its key, is a title that includes the word before it. */
export function includesWordBefore(key: number): boolean {
  return HEADS_OF_BODIES.has(key);
}
