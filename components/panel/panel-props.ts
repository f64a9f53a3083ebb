import type { PanelActions, PanelState } from '../../lib/model/panel/panel.ts';

/** `popup`: one thing at a time, in tabs. `side`: one continuous page. */
export type PanelShape = 'popup' | 'side';

export interface PanelProps {
  readonly shape: PanelShape;
  readonly state: PanelState;
  /** Id of the cast member to open first; null to begin with the whole cast. */
  readonly firstId: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: PanelActions;
}
