/** The supported browsers. If none is named, the first that is installed is used. */
export const BROWSERS = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Browsers that run the Chromium build of the extension. */
export const CHROMIUM_FAMILY = ['chromium', 'chrome', 'edge'] as const satisfies readonly BrowserName[];

/** Decides which driver a browser needs, and which build of the extension. */
export type Family = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface Browser {
  readonly name: BrowserName;
  readonly executable: string;
}

export function familyOf(name: BrowserName): Family {
  return name === 'firefox' ? 'firefox' : 'chromium';
}
