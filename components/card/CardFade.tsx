import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { CardIcon } from './CardIcon.tsx';

interface CardFadeProps {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Where there is less room than the card wants: a fade and a word, never a cut line. */
export function CardFade({ scroller }: CardFadeProps) {
  const [isCut, setCut] = useState(false);
  // Before the first frame is painted: an effect that waits for it would show the cut line for a few frames.
  useLayoutEffect(() => {
    const element = scroller.current!;
    const check = (): void => setCut(element.scrollTop + element.clientHeight < element.scrollHeight - SLACK);
    const observer = new ResizeObserver(check);
    observer.observe(element);
    observer.observe(element.firstElementChild!);
    element.onscroll = check;
    return () => observer.disconnect();
  }, []);
  if (!isCut) return null;
  return (
    <div class="card-fade">
      <button
        type="button"
        tabIndex={-1}
        onClick={() => scroller.current!.scrollBy({ top: scroller.current!.clientHeight * 0.7 })}
      >
        {t('card.more')}
        <CardIcon name="down" />
      </button>
    </div>
  );
}

/** Less than this is padding. CSS px. */
const SLACK = 8;
