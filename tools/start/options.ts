import { READ_LANGUAGES, type ReadLanguage } from '../../lib/model/read-language.ts';
import { BROWSERS, type BrowserName } from '../browsers/browser.ts';
import { parseUsage, UsageError } from '../usage.ts';

/** The arguments of `npm start`. */
export interface Options {
  /** An address or a saved HTML file; the demo page if left out. */
  readonly page: string | undefined;
  /** Language of the demo page. */
  readonly demo: ReadLanguage;
  readonly browser: BrowserName | undefined;
  readonly headless: boolean;
  readonly colorScheme: 'light' | 'dark' | undefined;
}

export const USAGE = `npm start -- [URL or saved HTML file] [--demo ${READ_LANGUAGES.join('|')}] [--browser ${BROWSERS.join('|')}] [--headless] [--dark|--light]`;

/**
 * Reads the command line.
 * @throws UsageError if an argument is invalid
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals.length > 1)
    throw new UsageError(`one page at a time, not ${positionals.length}: ${positionals.join(' ')}`);
  if (values.dark && values.light) throw new UsageError('use either --dark or --light');
  return {
    page: positionals[0],
    demo: languageNamed(values.demo ?? 'en'),
    browser: values.browser === undefined ? undefined : browserNamed(values.browser),
    headless: values.headless ?? false,
    colorScheme: values.dark ? 'dark' : values.light ? 'light' : undefined,
  };
}

function parse(args: readonly string[]) {
  return parseUsage({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      demo: { type: 'string' },
      headless: { type: 'boolean' },
      dark: { type: 'boolean' },
      light: { type: 'boolean' },
    },
  });
}

function languageNamed(text: string): ReadLanguage {
  const found = READ_LANGUAGES.find(code => code === text.toLowerCase());
  if (!found) throw new UsageError(`no demo page in "${text}"; one of ${READ_LANGUAGES.join(', ')}`);
  return found;
}

function browserNamed(text: string): BrowserName {
  const found = BROWSERS.find(name => name === text.toLowerCase());
  if (!found) throw new UsageError(`no browser "${text}"; one of ${BROWSERS.join(', ')}`);
  return found;
}
