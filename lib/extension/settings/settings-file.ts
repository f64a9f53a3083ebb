import * as v from 'valibot';
import { webAddress } from '../../text/addresses/web-address.ts';
import { jsonFault, type TextPlace } from '../../text/json-fault.ts';
import { SAVED_STORY, SETTINGS_SCHEMA } from './settings-schema.ts';

/** Version of the file format. Files with a higher one are refused. */
export const FILE_VERSION = 1;
const MOST = 5_000;
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const feed = v.object({
  address: v.pipe(
    v.string(),
    v.check(address => webAddress(address) !== null),
  ),
  name,
});
const MUTED_OUTLET = v.object({ name, host: v.pipe(v.string(), v.maxLength(300)) });
const pack = v.object({
  name,
  version: v.string(),
  /** JSON lines, if it was imported as text. */
  lines: v.optional(v.string()),
  /** The compiled pack in base64. A pack with neither is listed by name only. */
  compiled: v.optional(v.string()),
});

const PARTS = {
  settings: v.partial(v.object(SETTINGS_SCHEMA)),
  feeds: v.pipe(v.array(feed), v.maxLength(MOST)),
  live: v.pipe(v.array(name), v.maxLength(100)),
  /** API keys and server addresses of live sources; only if the reader included them. */
  needs: v.record(name, v.pipe(v.string(), v.maxLength(2_000))),
  /** Muted outlets. */
  muted: v.pipe(v.array(MUTED_OUTLET), v.maxLength(MOST)),
  savedStories: v.pipe(v.array(SAVED_STORY), v.maxLength(MOST)),
  readingHistory: v.boolean(),
  packs: v.pipe(v.array(pack), v.maxLength(MOST)),
} as const;

/** Names that parts had in files of earlier builds. */
const EARLIER_NAMES: Readonly<Record<string, keyof typeof PARTS>> = {
  choices: 'settings',
  memory: 'readingHistory',
};

type Parts = { readonly [Name in keyof typeof PARTS]?: v.InferOutput<(typeof PARTS)[Name]> | undefined };

/** All settings, including coverage settings, and packs. Parts that a file lacks stay as they are. */
export interface SettingsFile extends Parts {
  readonly dramatis: typeof FILE_VERSION;
  readonly made: string;
}

export type FiledPack = NonNullable<SettingsFile['packs']>[number];

export type SettingsProblem =
  /** Not JSON from this place on; null if the browser doesn't name one. */
  | { readonly problem: 'broken'; readonly place: TextPlace | null }
  | { readonly problem: 'newer'; readonly version: number }
  /** JSON, but nothing that Dramatis wrote. */
  | { readonly problem: 'foreign' };

export type ReadSettings =
  /** `leftOut` has the path of each unknown or invalid value, like `settings.readingRuler` or `feeds.2`. */
  | { readonly settings: SettingsFile; readonly leftOut: readonly string[] }
  | { readonly problem: SettingsProblem };

/** Parses a settings file, which is untrusted, and keeps everything that is valid. Never throws. */
export function readSettingsFile(text: string): ReadSettings {
  const json = text.replace(/^\ufeff/, '');
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (error) {
    return { problem: { problem: 'broken', place: jsonFault(json, error) } };
  }
  const file = isRecord(read) ? read : {};
  const version = file.dramatis;
  if (typeof version === 'number' && version > FILE_VERSION)
    return { problem: { problem: 'newer', version } };
  if (version !== FILE_VERSION) return { problem: { problem: 'foreign' } };
  const leftOut: string[] = [];
  const parts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(file)) {
    if (key === 'dramatis' || key === 'made') continue;
    const part = Object.hasOwn(EARLIER_NAMES, key) ? EARLIER_NAMES[key]! : key;
    if (!Object.hasOwn(PARTS, part) || part in parts) leftOut.push(key);
    else {
      const valid = validPart(part as keyof typeof PARTS, key, value, leftOut);
      if (valid !== undefined) parts[part] = valid;
    }
  }
  const made = typeof file.made === 'string' ? file.made : '';
  return { settings: { dramatis: FILE_VERSION, made, ...(parts as Parts) }, leftOut };
}

/**
 * The valid values of a part, at any depth at which a value can be left out without changing what the others mean.
 * @param path of the part in the file; the paths of what is left out are added to `leftOut`
 */
function validPart(part: keyof typeof PARTS, path: string, value: unknown, leftOut: string[]): unknown {
  switch (part) {
    case 'settings':
      return validFields(value, path, leftOut, key =>
        Object.hasOwn(SETTINGS_SCHEMA, key)
          ? SETTINGS_SCHEMA[key as keyof typeof SETTINGS_SCHEMA]
          : undefined,
      );
    case 'needs':
      return validFields(value, path, leftOut, key => (v.is(name, key) ? PARTS.needs.value : undefined));
    default:
      return validValue(PARTS[part], path, value, leftOut);
  }
}

function validFields(
  value: unknown,
  path: string,
  leftOut: string[],
  schemaOf: (key: string) => v.GenericSchema | undefined,
): Record<string, unknown> | undefined {
  if (!isRecord(value)) {
    leftOut.push(path);
    return undefined;
  }
  const valid: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    const schema = schemaOf(key);
    const kept = schema && validValue(schema, `${path}.${key}`, field, leftOut);
    if (!schema) leftOut.push(`${path}.${key}`);
    if (kept !== undefined) valid[key] = kept;
  }
  return valid;
}

/** The value; of a list, its valid items. */
function validValue(schema: v.GenericSchema, path: string, value: unknown, leftOut: string[]): unknown {
  const whole = v.safeParse(schema, value);
  if (whole.success) return whole.output;
  const faulty = new Set(whole.issues.map(({ path: at }) => at?.[0]?.key));
  if (!Array.isArray(value) || faulty.has(undefined)) {
    leftOut.push(path);
    return undefined;
  }
  for (const index of faulty) leftOut.push(`${path}.${String(index)}`);
  const rest = v.safeParse(
    schema,
    value.filter((_, index) => !faulty.has(index)),
  );
  return rest.success ? rest.output : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
