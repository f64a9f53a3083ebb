import type { Story } from '../../model/coverage/story.ts';
import { keywords } from '../ranking/keywords.ts';
import { datesNamed, weekdaysIn } from './weekdays.ts';

/** The parts of a story that are compared with an article. */
export interface NewsItem {
  readonly titleWords: ReadonlySet<string>;
  /** Of headline and summary. */
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Those in the headline. */
  readonly titleNames: readonly string[];
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Whether it looks back at something, or explains it: "two days after", "this week's", "Why …". */
  readonly looksBack: boolean;
  /** Weekdays it mentions, 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
}

/** An article whose event is looked for. */
export interface NewsArticle {
  readonly title: string;
  /** Without the headline; may be empty. */
  readonly text: string;
  readonly outlet: string;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Ids of its cast, most important first. */
  readonly names: readonly string[];
}

/** An article's parts, ready for comparison. */
export interface ArticleSketch {
  /** Of headline and lead. */
  readonly leadWords: ReadonlySet<string>;
  readonly allWords: ReadonlySet<string>;
  /** Weight of each name, 1 for the most important one. */
  readonly names: ReadonlyMap<string, number>;
  readonly published: number;
  /** The day it is from, and the weekdays its lead mentions. */
  readonly weekdays: ReadonlySet<number>;
}

/** Words of an article's text that count as its lead, and that are read at all. */
const LEAD_WORDS = 60;
const MAX_WORDS = 600;

const LOOKS_BACK =
  /\b(?:(?:days?|week|hours) (?:after|since|on)|(?:this|last) week['’]s|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|in the wake of|aftermath|following (?:the|a|his|her|its|their)|how|why|what|explain(?:s|ed|er)?|lessons|inside|warum|wieso|wie|pourquoi|comment|por qué|cómo|qué)\b/i;

export function newsItem({ title, summary, entityIds, titleNames, published }: Story): NewsItem {
  const titleWords = new Set(keywords(title));
  return {
    titleWords,
    words: new Set([...titleWords, ...keywords(summary)]),
    names: entityIds,
    titleNames: entityIds.slice(0, titleNames ?? entityIds.length),
    published,
    looksBack: LOOKS_BACK.test(`${title} ${summary}`),
    weekdays: weekdaysIn(`${title} ${summary}`),
  };
}

export function articleSketch({ title, text, published, names }: NewsArticle): ArticleSketch {
  const words = text.split(/\s+/, MAX_WORDS);
  const lead = words.slice(0, LEAD_WORDS).join(' ');
  const titleWords = keywords(title);
  return {
    leadWords: new Set([...titleWords, ...keywords(lead)]),
    allWords: new Set([...titleWords, ...keywords(words.join(' '))]),
    names: new Map(names.map((id, place) => [id, 1 / (1 + 0.25 * place)])),
    published,
    weekdays: datesNamed(lead, published),
  };
}
