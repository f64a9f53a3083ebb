import { t } from '../../../lib/i18n/translate.ts';
import type { Span } from '../../../lib/model/article.ts';
import type { Source } from '../../common/why-here.ts';

export type OnSource = (span: Span) => void;

interface GoToProps {
  readonly source: Source;
  readonly onSource: OnSource;
}

/** Says which paragraph something is from, and takes the reader there. */
export function GoTo({ source: { span, paragraph }, onSource }: GoToProps) {
  // The headline is in sight, or a scroll away.
  if (paragraph === 0) return null;
  return (
    <button
      type="button"
      class="card-go"
      aria-label={t('card.showParagraph', paragraph)}
      onClick={() => onSource(span)}
    >
      {t('card.paragraph', paragraph)}
    </button>
  );
}
