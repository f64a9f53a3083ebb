import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { count, t } from '../../../lib/i18n/translate.ts';
import type { LinkedMention } from '../../../lib/model/analysis.ts';
import type { ArticleText, Span } from '../../../lib/model/article.ts';
import { snippetAround } from '../../common/snippet.ts';
import { paragraphNumber } from '../../common/why-here.ts';
import { Passage } from './Passage.tsx';

interface MentionsProps {
  readonly article: ArticleText;
  readonly mentions: readonly LinkedMention[];
  /** Scrolls the page to a mention. */
  readonly onShow: (span: Span) => void;
  /** What it is quoted saying. */
  readonly children?: ComponentChildren;
}

const FIRST_MENTIONS = 4;

/** All mentions of an entity; each scrolls the page there. */
export function Mentions({ article, mentions, onShow, children }: MentionsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mentions : mentions.slice(0, FIRST_MENTIONS);
  return (
    <section class="part" aria-labelledby="part-mentions">
      <h3 id="part-mentions">
        {t('entity.inArticle')} <span class="count">{mentions.length}</span>
      </h3>
      <ol class="mentions">
        {shown.map(mention => (
          <li key={mention.start}>
            <button type="button" class="mention" onClick={() => onShow(mention)}>
              <span class="hidden">{t('entity.showOnPage')} </span>
              <Place article={article} span={mention} />
              <Passage pieces={snippetAround(article, mention)} language={article.language} />
            </button>
          </li>
        ))}
      </ol>
      {shown.length < mentions.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {count('entity.moreMentions', mentions.length - shown.length)}
        </button>
      )}
      {children}
    </section>
  );
}

/** In which paragraph it is. */
function Place({ article, span }: { readonly article: ArticleText; readonly span: Span }) {
  const number = paragraphNumber(article, span.start);
  return (
    <span class="mention-place">{number === 0 ? t('entity.headline') : t('card.paragraph', number)}</span>
  );
}
