import type { Size } from '../browsers/opened-browser.ts';

/** The windows of the pictures: a desktop's, the same at 200 %, and a phone's. */
export const SIZES = {
  1280: { width: 1280, height: 900 },
  640: { width: 640, height: 450 },
  360: { width: 360, height: 740 },
} as const satisfies Record<string, Size>;

export type SizeName = `${keyof typeof SIZES}`;
