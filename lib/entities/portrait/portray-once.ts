import type { PageAnalysis, Portrait } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';

type Portraits = Record<string, Portrait>;

/** Articles to remember. Popup and side panel show the tab that was read, or came into view, most recently. */
const MOST_ARTICLES = 4;

/**
 * Portrays each article once: the page, the popup and the side panel all request its portraits. Remembers only the most
 * recent articles, and no failures.
 */
export function portrayOnce(
  portray: (article: ArticleText, analysis: PageAnalysis) => Promise<Portraits>,
): (article: ArticleText, analysis: PageAnalysis) => Promise<Portraits> {
  const known = new Map<string, Promise<Portraits>>();
  return (article, analysis) => {
    const key = keyOf(article, analysis);
    const portraits = known.get(key) ?? portray(article, analysis);
    // Deleting first makes it the most recent.
    known.delete(key);
    known.set(key, portraits);
    if (known.size > MOST_ARTICLES) known.delete(known.keys().next().value!);
    portraits.catch(() => {
      if (known.get(key) === portraits) known.delete(key);
    });
    return portraits;
  };
}

function keyOf({ text }: ArticleText, { mentions }: PageAnalysis): string {
  return `${mentions.map(({ start, end, entityId }) => `${start}-${end} ${entityId}`).join('\n')}\n${text}`;
}
