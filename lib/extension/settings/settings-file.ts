import * as v from 'valibot';
import { webAddress } from '../../coverage/web-address.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';

/** Of the file; a reader of a newer one is needed for a greater number. */
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
          v.check(address => webAddress(address) !== null, 'is no address of the web'),
        ),
        name,
      }),
    ),
    v.maxLength(MOST),
  ),
  live: v.pipe(v.array(name), v.maxLength(100)),
  /** Keys and addresses that live sources need; absent unless the reader wanted them in the file. */
  needs: v.optional(v.record(name, v.pipe(v.string(), v.maxLength(2_000)))),
  memory: v.boolean(),
  packs: v.pipe(
    v.array(
      v.strictObject({
        name,
        version: v.string(),
        /** JSON lines, where it came as text. */
        lines: v.optional(v.string()),
        /** The file of the converter in base64. A pack with neither is named only. */
        compiled: v.optional(v.string()),
      }),
    ),
    v.maxLength(MOST),
  ),
});

/** Everything that the reader has chosen. */
export type SettingsFile = v.InferOutput<typeof CONTENTS>;

export type SettingsProblem =
  /** No JSON; lines count from 1, 0 where the browser does not say. */
  | { readonly problem: 'broken'; readonly line: number; readonly detail: string }
  | { readonly problem: 'newer'; readonly version: number }
  /** `path` as in `feeds.2.address`. */
  | { readonly problem: 'wrong'; readonly path: string; readonly detail: string };

/** Reads a file of settings, which may come from anywhere. Never throws. */
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

/** Browsers say where JSON breaks as a line, as a position, or not at all where it ends too early. */
function brokenLine(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  return /end of/.test(message) ? text.split('\n').length : 0;
}
