import { SETTING_PREFIX } from '../../settings/storage/setting-keys.ts';
import { followScript, permitScripts } from './registered-script.ts';

const PAGES = ['http://*/*', 'https://*/*'];

/** Has the browser run the reader of front pages if the reader wants their headlines highlighted. */
export function followFrontPages(): void {
  followScript({
    name: 'front-page',
    isChosenBy: key => key === `${SETTING_PREFIX}frontPages`,
    matches: ({ frontPages }) => (frontPages ? PAGES : []),
  });
}

/** Call it within a click. @returns whether the browser permits reading front pages */
export function permitFrontPages(): Promise<boolean> {
  return permitScripts(PAGES);
}
