import { render } from 'preact';
import { type CardHost, openCardHost } from '../../lib/page/card/card-host.ts';
import type { Opening } from '../../lib/page/card/hover-machine.ts';
import type { Rect } from '../../lib/page/card/placement.ts';
import type { WordPlace } from '../../lib/page/card/word-place.ts';
import { Card, type CardProps } from '../card/Card.tsx';
import cardStyles from '../card/card.css?inline';
import themeStyles from '../common/theme.css?inline';

export interface CardView extends CardProps {
  readonly word: WordPlace;
  readonly opening: Opening;
  readonly motion: 'system' | 'none';
}

/** Shows one card at a time. */
export interface CardScreen {
  /** Parses the style sheet, which would otherwise delay the first card. Call while the pointer dwells. */
  warm(): void;
  /** Opens the card, or updates the open one. Returns false if there is no room for it. */
  show(view: CardView): boolean;
  hide(): void;
  box(): Rect | null;
  owns(event: Event): boolean;
}

export function createCardScreen(): CardScreen {
  const styles = new CSSStyleSheet();
  let isWarm = false;
  let open: { readonly host: CardHost; readonly stamp: number } | null = null;

  const hide = (): void => {
    if (!open) return;
    const { host } = open;
    open = null;
    // Before the card is emptied: the host restores the focus only if the card still has it.
    host.close();
    render(null, host.frame);
  };
  const warm = (): void => {
    if (isWarm) return;
    isWarm = true;
    styles.replaceSync(`:host{all:initial!important}${themeStyles}${cardStyles}`);
  };
  return {
    warm,
    show(view) {
      warm();
      if (open && open.stamp !== view.stamp) hide();
      const isNew = !open;
      open ??= { host: openCardHost(styles), stamp: view.stamp };
      const { host } = open;
      host.frame.dataset.theme = view.theme;
      host.frame.toggleAttribute('data-still', view.motion === 'none');
      render(<Card {...view} />, host.frame);
      const fits = host.place(view.word, view.opening === 'tap');
      if (!fits) hide();
      else if (isNew && view.opening === 'keys') host.holdFocus();
      return fits;
    },
    hide,
    box: () => open?.host.box() ?? null,
    owns: event => open?.host.owns(event) ?? false,
  };
}
