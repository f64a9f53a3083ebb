import { nextText } from './next-text.ts';

/**
 * Whether an author and a date are beside or below a headline and above a text of a few lines, as in a short piece of news. Products,
 * help pages and profiles lack one of them. If the text has more dates inside, it is a thread or a list.
 * @param box the box that holds the text
 */
export function announcesArticle(headline: Element, box: Element): boolean {
  const root = headline.ownerDocument;
  let isDated = false;
  let hasAuthor = false;
  let wasInBox = false;
  // Some pages put the date above the headline.
  const header = headline.parentElement;
  let text = nextText(header && !header.contains(box) ? header : headline, root);
  for (let i = 0; text && i < MOST_TEXTS && !(isDated && hasAuthor); i++) {
    const isInBox = box.contains(text);
    // What comes after the text may be by and about others.
    if (wasInBox && !isInBox) break;
    wasInBox = isInBox;
    isDated ||= isDate(text, headline);
    hasAuthor ||= BYLINE.test(text.data.trim()) || !!text.parentElement?.closest(AUTHOR);
    text = nextText(text, root);
  }
  return isDated && hasAuthor && box.querySelectorAll(DATES).length < 2;
}

function isDate(text: Text, headline: Element): boolean {
  if (headline.contains(text)) return false;
  const line = text.data.trim();
  return (line.length <= LONGEST_DATE && YEAR.test(line)) || !!text.parentElement?.closest('time');
}

/** Whether an element has an author and a date of its own, as posts, answers and reviews of a product have. */
export function isSigned(element: Element): boolean {
  return !!element.querySelector(AUTHOR) && !!element.querySelector(DATES);
}

/** Text nodes to look through, blank ones included. */
const MOST_TEXTS = 120;
const DATES = 'time,[class*="date" i],[class*="timestamp" i]';
const AUTHOR = '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i]';
const BYLINE = /^(?:[Bb]y|BY|Von|Par|Por|Di|Door)(?::? \p{Lu}|$)/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Characters of the longest line that is a date rather than a sentence about a year. */
const LONGEST_DATE = 60;
