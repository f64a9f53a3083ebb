/** What the page declares itself to be. */
export function declaredType(document: Document): 'article' | 'other' | 'unknown' {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  let isOther = OTHER_OPEN_GRAPH.test(type);
  let left = MOST_JSON;
  const scripts = document.querySelectorAll(JSON_LD);
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const json = (scripts[i]!.textContent ?? '').slice(0, left);
    left -= json.length;
    const types = typesIn(json);
    const isListed = types.includes(LIST_TYPE);
    if (!isListed && types.some(name => ARTICLE_TYPE.test(name))) return 'article';
    isOther ||= isListed || types.some(name => OTHER_TYPE.test(name));
  }
  if (/^(?:news_?)?article/i.test(type) || document.querySelector(ARTICLE_MARKUP)) return 'article';
  return isOther ? 'other' : 'unknown';
}

/** The types that JSON-LD declares, of whatever object. */
function typesIn(json: string): string[] {
  return [...json.matchAll(DECLARED_TYPE)].flatMap(([, one, many]) => one ?? many!.split('"'));
}

const ARTICLE_MARKUP =
  'meta[property="article:published_time"],meta[property="article:published"],[itemprop="articleBody"]';

export const JSON_LD = 'script[type="application/ld+json"]';
const MOST_SCRIPTS = 20;
/** Characters that are read of all scripts together. */
export const MOST_JSON = 200_000;

/** The limits keep the steps per character few on a hostile page. */
const DECLARED_TYPE = /"@type"\s*:\s*(?:"(\w{1,60})"|\[([^\]]{0,200}))/g;
const ARTICLE_TYPE = /^(?:\w*Article|LiveBlogPosting|BlogPosting|Report|Review|Reportage\w*)$/;
const OTHER_TYPE =
  /^(?:Product\w*|SearchResultsPage|CollectionPage|ItemPage|CheckoutPage|ProfilePage|JobPosting|QAPage|DiscussionForumPosting)$/;
const OTHER_OPEN_GRAPH =
  /^(?:product|profile|music|video\.(?:movie|tv_show|episode)|business|restaurant|place|game)/i;
/** Section pages list articles. "Ten best" articles use the same type, but also declare themselves articles. */
const LIST_TYPE = 'ItemList';
