import type { CardActions, CardState } from '../../lib/model/card/card-state.ts';

export interface CardProps extends CardState {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: CardActions;
  /** Called with the card's content element when it is first rendered. */
  readonly onContent: (content: HTMLElement) => void;
}
