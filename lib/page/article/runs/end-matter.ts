import type { Run } from '../../text-map/page-text.ts';
import { JSON_LD, MOST_JSON } from '../declared-type.ts';
import { spacedText } from './prose.ts';

/** How many paragraphs at the end may be end matter, and the longest that each may be, in characters. */
const MOST_PARAGRAPHS = 10;
const LONGEST = 700;
/** Paragraphs that always stay: end matter alone isn't an article. */
const LEAST_LEFT = 3;

/**
 * Drops the end matter that outlets put below an article in the same template as its paragraphs: who contributed, where
 * it was first published, who the author is, what to listen to next.
 * @param authors from `authorsOf`
 */
export function withoutEndMatter(
  runs: readonly Run[],
  texts: readonly Text[],
  authors: readonly string[],
): readonly Run[] {
  let end = runs.length;
  for (let at = end - 1; at >= Math.max(LEAST_LEFT, runs.length - MOST_PARAGRAPHS); at--) {
    const text = spacedText(runs[at]!, texts).trim();
    // Rows of dashes separate end matter from the text and from each other, and are dropped too.
    if (isEndMatter(text, authors) || (end < runs.length && !WORDS.test(text))) end = at;
    else if (WORDS.test(text)) break;
  }
  return runs.slice(0, end);
}

const WORDS = /[\p{L}\p{N}]{2}/u;

function isEndMatter(text: string, authors: readonly string[]): boolean {
  if (text.length > LONGEST) return false;
  const words = text.replace(/^[\s([–—-]+/, '');
  return END_MATTER.some(pattern => pattern.test(words)) || isAbout(words, authors);
}

const CREDITS =
  /^(?:(?:additional|with|more)?\s*(?:reporting|writing|editing|research|production) (?:for \S+ )?by\b|(?:this (?:article|story|piece|report)|a version of this \w+) (?:was |is |has been |also )*(?:first |originally )?(?:published|republished|appeared|produced)\b|(?:first|originally) (?:published|appeared)\b|by [\p{Lu}][^.]{3,60}$|the (?:author|writer)s? (?:is|are|was|has|have)\b)/iu;
const CONTRIBUTED = /\b(?:contributed (?:reporting|to this (?:report|story|article)))\W*$/i;
const INVITATION =
  /^(?:subscribe|sign up|listen to|download|donate|support (?:us|[^.!?]{2,40}!)|follow|to browse|to read more|for more (?:on|from|about|information)|do you have|have you got|got a (?:tip|story)|email us|let us know)\b/i;

const INVITED =
  /\b(?:our sister (?:site|paper|publication|title)s?|commenting below|become a (?:patron|supporter))\b/i;

const END_MATTER = [CREDITS, CONTRIBUTED, INVITATION, INVITED];

/** Whether a paragraph starts with an author's name and says who that is. */
function isAbout(text: string, authors: readonly string[]): boolean {
  return authors.some(
    author =>
      text.startsWith(author) &&
      /^[\s,]*(?:is|are|was|has|writes|covers|reports|joined)\b/.test(text.slice(author.length)),
  );
}

const AUTHOR_TAGS = 'meta[name="author" i],meta[name="byl" i],meta[name="parsely-author" i],[rel="author"]';
const AUTHOR = /"author"\s*:\s*[[{]/g;
const NAME = /"name"\s*:\s*"([^"\\]{3,60})"/;
/** Characters after the start of an author that may hold a name. */
const NAME_WITHIN = 400;
const MOST_AUTHORS = 12;
/** Characters that are read of each tag. */
const LONGEST_TAG = 500;

/** The full names of the authors that the page declares. */
export function authorsOf(document: Document): string[] {
  const declared: string[] = [];
  for (const tag of document.querySelectorAll(AUTHOR_TAGS))
    declared.push((tag.getAttribute('content') ?? tag.textContent ?? '').slice(0, LONGEST_TAG));
  const json = Array.from(document.querySelectorAll(JSON_LD), ({ textContent }) => textContent);
  declared.push(...namedAuthors(json.join().slice(0, MOST_JSON)));
  const names = declared.flatMap(list => list.replace(/^\s*by\s+/i, '').split(/,|&|\band\b/));
  return [...new Set(names.map(name => name.trim()).filter(name => name.includes(' ')))].slice(
    0,
    MOST_AUTHORS,
  );
}

/** The first name in each list or object of authors. */
function namedAuthors(json: string): string[] {
  return [...json.matchAll(AUTHOR)].flatMap(({ 0: { length }, index }) => {
    const start = index + length;
    const [inside] = json.slice(start, start + NAME_WITHIN).split(/[\]}]/, 1);
    return NAME.exec(inside!)?.[1] ?? [];
  });
}
