import type { Opening } from '../../model/card/card-view.ts';

/** Narrower windows have no room for a card beside its word. CSS px. */
const LEAST_WIDTH = 600;

/** Whether a card opens as a sheet at the bottom of the window: in narrow windows, and for fingers. */
export function isSheet(opening: Opening): boolean {
  return opening === 'tap' || innerWidth < LEAST_WIDTH || matchMedia('(pointer: coarse)').matches;
}
