import type { Coverage } from './source.ts';

/** Whether any outlet or live source is on. If none is, finding nothing says nothing. */
export function hasSource({ sources }: Coverage): boolean {
  return sources.some(({ state }) => state.state !== 'off');
}
