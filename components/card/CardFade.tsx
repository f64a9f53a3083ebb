import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { CardIcon } from './CardIcon.tsx';

interface CardFadeProps {
  /** The element that scrolls. */
  readonly scroller: () => HTMLElement | null;
}

/** Where there is less room than the card wants: a fade and a word, never a cut line. */
export function CardFade({ scroller }: CardFadeProps) {
  const [isCut, setCut] = useState(false);
  // Before the first frame is painted: an effect that waits for it would show the cut line for a few frames.
  useLayoutEffect(() => {
    const element = scroller();
    const content = element?.firstElementChild;
    if (!element || !content) return;
    const check = (): void => setCut(element.scrollTop + element.clientHeight < element.scrollHeight - SLACK);
    const observer = new ResizeObserver(check);
    observer.observe(element);
    observer.observe(content);
    element.onscroll = check;
    return () => observer.disconnect();
  }, []);
  if (!isCut) return null;
  return (
    <div class="card-fade">
      <button
        type="button"
        tabIndex={-1}
        onClick={() => scroller()?.scrollBy({ top: scroller()!.clientHeight * 0.7 })}
      >
        {t('card.more')}
        <CardIcon name="down" />
      </button>
    </div>
  );
}

/** Less than this is padding. CSS px. */
const SLACK = 8;
