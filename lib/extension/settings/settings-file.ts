import * as v from 'valibot';
import { webAddress } from '../../text/web-address.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';

/** Version of the file format. Files with a higher one are refused. */
export const FILE_VERSION = 1;
const MOST = 5_000;
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const CONTENTS = v.strictObject({
  dramatis: v.literal(FILE_VERSION),
  made: v.string(),
  settings: v.partial(v.strictObject(SETTINGS_SCHEMA)),
  feeds: v.pipe(
    v.array(
      v.strictObject({
        address: v.pipe(
          v.string(),
          v.check(address => webAddress(address) !== null, 'is not a web address'),
        ),
        name,
      }),
    ),
    v.maxLength(MOST),
  ),
  live: v.pipe(v.array(name), v.maxLength(100)),
  /** API keys and server addresses of live sources; only if the reader included them. */
  needs: v.optional(v.record(name, v.pipe(v.string(), v.maxLength(2_000)))),
  readingHistory: v.boolean(),
  packs: v.pipe(
    v.array(
      v.strictObject({
        name,
        version: v.string(),
        /** JSON lines, if it was imported as text. */
        lines: v.optional(v.string()),
        /** The compiled pack in base64. A pack with neither is listed by name only. */
        compiled: v.optional(v.string()),
      }),
    ),
    v.maxLength(MOST),
  ),
});

/** All settings, including coverage settings, and packs. */
export type SettingsFile = v.InferOutput<typeof CONTENTS>;

export type SettingsProblem =
  /** Not JSON. Lines count from 1; 0 if the browser doesn't name one. */
  | { readonly problem: 'broken'; readonly line: number; readonly detail: string }
  | { readonly problem: 'newer'; readonly version: number }
  /** `path` is like `feeds.2.address`. */
  | { readonly problem: 'wrong'; readonly path: string; readonly detail: string };

/** Parses a settings file, which is untrusted. Never throws. */
export function readSettingsFile(
  text: string,
): { readonly settings: SettingsFile } | { readonly problems: readonly SettingsProblem[] } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const detail = (error as Error).message;
    return { problems: [{ problem: 'broken', line: brokenLine(text, detail), detail }] };
  }
  const version = (read as { dramatis?: unknown } | null)?.dramatis;
  if (typeof version === 'number' && version > FILE_VERSION)
    return { problems: [{ problem: 'newer', version }] };
  const checked = v.safeParse(CONTENTS, read);
  if (checked.success) return { settings: checked.output };
  return {
    problems: checked.issues.map(issue => ({
      problem: 'wrong' as const,
      path: v.getDotPath(issue) ?? '',
      detail: issue.message,
    })),
  };
}

/** Browsers report a JSON error with a line (Firefox), a position (Chromium), or neither if the text ends too early. */
function brokenLine(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  return /end of/.test(message) ? text.split('\n').length : 0;
}
