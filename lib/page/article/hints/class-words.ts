import { Hint } from './hint.ts';

/** What an element's class and id tell us about it. */
export interface ClassWords {
  /** In lower case, one space between and around them: "ArticleShare_bar" gives " article share bar ". */
  readonly words: string;
  /** The same for the class alone, which all elements of one template share. */
  readonly template: string;
  readonly hint: Hint;
  readonly isHidden: boolean;
}

/**
 * The words in an element's class and id, and what they hint at. Cached, because pages repeat the same few classes.
 */
export function classWordsOf(element: Element): ClassWords {
  const name = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id');
  // Sections of a text have ids made of their headings.
  const key = id && !LONG_ID.test(id) ? `${name} ${id}` : name;
  if (!key) return NO_WORDS;
  let known = cache.get(key);
  if (!known) {
    if (cache.size > CACHE_LIMIT) cache.clear();
    // Only one element has the id, so that it names no template.
    known = { ...judge(key), template: judge(name).words };
    cache.set(key, known);
  }
  return known;
}

/** Four words or more. */
const LONG_ID = /(?:[-_].*){3}/;
const NO_WORDS: ClassWords = { words: '', template: '', hint: Hint.none, isHidden: false };
const CACHE_LIMIT = 5000;
const cache = new Map<string, ClassWords>();

function judge(key: string): Omit<ClassWords, 'template'> {
  let words = '';
  let hint: Hint = Hint.none;
  let isHidden = false;
  let last = '';
  for (const word of key.replace(CAMEL, '$1 $2').toLowerCase().match(WORD) ?? []) {
    // Words that contain a digit are build hashes, ids and column counts.
    if (DIGIT.test(word)) continue;
    words += ` ${word}`;
    const told = FIRST_OF_PAIR.has(last) ? (WORDS.get(`${last} ${word}`) ?? wordHint(word)) : wordHint(word);
    if (told === HIDDEN) isHidden = true;
    else if (told > hint) hint = told;
    last = word;
  }
  return words ? { words: `${words} `, hint, isHidden } : NO_WORDS;
}

/** A plural counts as its singular. */
function wordHint(word: string): Hint | typeof HIDDEN {
  const told = WORDS.get(word);
  if (told !== undefined) return told;
  if (COMMENTS.test(word)) return Hint.foreign;
  return (word.endsWith('s') && WORDS.get(word.slice(0, -1))) || Hint.none;
}

const CAMEL = /([a-z])([A-Z])/g;
const WORD = /[a-z\d]+/g;
/** Readers' comments in several languages, and compounds ("commentlist"). A commentary is the outlet's own. */
const COMMENTS = /^(?:comment(?!at|ary)|kommentare|comentarios)/;
const DIGIT = /\d/;

/** Marks words that visually hide an element. */
const HIDDEN = -1;

/** Words and word pairs that name parts of a page other than the article. */
const WORDS = new Map<string, Hint | typeof HIDDEN>([
  ...told(
    HIDDEN,
    'visuallyhidden,screenreader,offscreen,sr only,visually hidden,screen reader,hidden accessibly,accessibly hidden,is hidden,off screen',
  ),
  ...told(Hint.foreign, 'cookie,consent,gdpr,privacy'),
  ...told(
    Hint.strong,
    'nav,menu,breadcrumb,sidebar,rail,footer,related,recommend,trending,popular,teaser,promo,promoted,sponsor,sponsored,ad,advertisement,newsletter,subscribe,subscription,signup,saboxplugin,login,modal,popup,share,sharing,discussion,caption,pagination,pager,carousel,tooltip,donate,donation,copyright,credit,infobox,side bar,sign up,pop up,read next,read also,more from,more stories,more news,more on,more in,most read,most viewed,most shared,most commented',
  ),
  ...told(
    Hint.weak,
    'byline,author,contributor,bio,dateline,meta,tag,topic,kicker,eyebrow,widget,gallery,print,cta,disclaimer,toc,pullquote,video,audio,player,podcast,follow,callout,signoff,link,support,hidden,paywall,read more,pull quote,up next,see also,inline story,inline article',
  ),
]);

const FIRST_OF_PAIR = new Set(
  [...WORDS.keys()].filter(key => key.includes(' ')).map(key => key.split(' ')[0]!),
);

/** @param words separated by commas */
function told<T extends number>(hint: T, words: string): [string, T][] {
  return words.split(',').map(word => [word, hint]);
}
