import * as v from 'valibot';

/** A post and who holds it; `knowledge/README.md` explains the fields. */
export interface Office {
  readonly post: string;
  readonly role: string;
  /** Id of the country, company or body that it belongs to. */
  readonly of: string;
  /** Id of the person who holds it. */
  readonly holder: string;
  /** `YYYY` or `YYYY-MM`. */
  readonly since?: string | undefined;
  /** The month, `YYYY-MM`, in which the holder was last checked. */
  readonly asOf: string;
  /** Whether its holder heads the body. */
  readonly leads: boolean;
  /** Whether several people hold it together. */
  readonly shared: boolean;
}

const text = v.pipe(v.string('must be text'), v.nonEmpty('is empty'));
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

const officeSchema = v.strictObject({
  post: text,
  role: v.pipe(text, v.regex(/^(?:\p{Ll}|US |AI )/u, 'must start in lower case')),
  of: text,
  holder: text,
  since: v.optional(v.pipe(text, v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'must be YYYY or YYYY-MM'))),
  asOf: v.pipe(text, v.regex(month, 'must be a month, YYYY-MM')),
  leads: v.optional(v.literal(true, 'must be true or left out')),
  shared: v.optional(v.literal(true, 'must be true or left out')),
});

/** Result of reading one line: the office, or everything wrong with it. */
export type ParsedOffice = { readonly office: Office } | { readonly errors: readonly string[] };

/**
 * Reads one office from a line of JSON.
 * @param today the current month, `YYYY-MM`, after which nothing may be dated
 */
export function parseOfficeLine(line: string, today: string): ParsedOffice {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { errors: [`not valid JSON: ${(error as Error).message}`] };
  }
  const parsed = v.safeParse(officeSchema, value);
  if (!parsed.success)
    return { errors: parsed.issues.map(issue => `"${v.getDotPath(issue) ?? '?'}" ${issue.message}`) };
  const { leads = false, shared = false, ...rest } = parsed.output;
  if (rest.asOf > today) return { errors: [`"asOf" ${rest.asOf} is in the future`] };
  if (rest.since && rest.since > rest.asOf)
    return { errors: [`"since" ${rest.since} is later than "asOf" ${rest.asOf}`] };
  return { office: { ...rest, leads, shared } };
}
