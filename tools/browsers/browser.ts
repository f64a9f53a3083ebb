/** The browsers that can be asked for by name; any of them will do where none is, in this order. */
export const BROWSERS = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Those that run the Chromium build of the extension. */
export const CHROMIUM_FAMILY = ['chromium', 'chrome', 'edge'] as const satisfies readonly BrowserName[];

/** What drives a browser and which build of the extension it takes. */
export type Family = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface Browser {
  readonly name: BrowserName;
  readonly executable: string;
}

export function familyOf(name: BrowserName): Family {
  return name === 'firefox' ? 'firefox' : 'chromium';
}
