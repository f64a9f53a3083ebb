import { useState } from 'preact/hooks';
import type { ArticleText, LinkedMention, Span } from '../lib/model.ts';
import { count, t } from '../lib/words/words.ts';
import { Passage } from './Passage.tsx';
import { snippetAround } from './snippet.ts';

interface MentionsProps {
  readonly article: ArticleText;
  readonly mentions: readonly LinkedMention[];
  /** Go to that place of the page. */
  readonly onShow: (span: Span) => void;
}

const FIRST_MENTIONS = 4;

/** Every place that names it; each leads there. */
export function Mentions({ article, mentions, onShow }: MentionsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mentions : mentions.slice(0, FIRST_MENTIONS);
  return (
    <section class="part" aria-labelledby="part-mentions">
      <h3 id="part-mentions">
        {t('entity.mentions')} <span class="count">{mentions.length}</span>
        <span class="hint">{t('entity.mentionsHint')}</span>
      </h3>
      <ol class="mentions">
        {shown.map(mention => (
          <li key={mention.start}>
            <button type="button" class="mention" onClick={() => onShow(mention)}>
              <span class="hidden">{t('entity.showInPage')} </span>
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
    </section>
  );
}
