import { type Outlet, SECTIONS } from '../model/coverage/outlet.ts';
import { webAddress } from '../text/addresses/web-address.ts';

/** A line of the catalogue: an outlet, and how and when its feed was checked. */
export interface CatalogueLine extends Outlet {
  /** `fetched`: by us. `tested`: by a public report. `listed`: public lists or programs show it. */
  readonly checked: 'fetched' | 'tested' | 'listed';
  /** `YYYY-MM`, or `YYYY-MM-DD` if it was fetched. */
  readonly asOf: string;
  /** How it was checked that its stories are for subscribers. `listed`: by a public list of paywalls. `reported`: by a report. */
  readonly paidChecked?: 'listed' | 'reported';
  /** When that was looked up: `YYYY-MM`. */
  readonly paidAsOf?: string;
}

/** The fields that a line has if its outlet's stories are for subscribers, and only then. */
const PAID: Readonly<Record<'paid' | 'paidChecked' | 'paidAsOf', (value: unknown) => boolean>> = {
  paid: value => value === true,
  paidChecked: value => value === 'listed' || value === 'reported',
  paidAsOf: value => typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value),
};

const VALID: Readonly<Record<Exclude<keyof CatalogueLine, keyof typeof PAID>, (value: string) => boolean>> = {
  id: value => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  name: value => value.length > 0 && value.length <= 60 && value.trim() === value,
  country: value => /^[A-Z]{2}$/.test(value),
  language: value => /^[a-z]{2}$/.test(value),
  section: value => (SECTIONS as readonly string[]).includes(value),
  feed: value => value.startsWith('https://') && webAddress(value) === value,
  home: value => value.startsWith('https://') && webAddress(value) !== null,
  checked: value => ['fetched', 'tested', 'listed'].includes(value),
  asOf: value => /^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(value),
};

/** Parses a line of the catalogue. */
export function parseOutlet(
  line: string,
): { readonly outlet: CatalogueLine } | { readonly errors: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { errors: ['no JSON'] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { errors: ['no JSON object'] };
  const fields = value as Record<string, unknown>;
  const errors = Object.entries(VALID).flatMap(([name, fits]) => {
    const field = fields[name];
    return typeof field === 'string' && fits(field)
      ? []
      : [`"${name}" is ${JSON.stringify(field) ?? 'missing'}`];
  });
  if (Object.keys(PAID).some(name => name in fields))
    for (const [name, fits] of Object.entries(PAID))
      if (!fits(fields[name])) errors.push(`"${name}" is ${JSON.stringify(fields[name]) ?? 'missing'}`);
  for (const name of Object.keys(fields))
    if (!(name in VALID) && !(name in PAID)) errors.push(`"${name}" is no field`);
  return errors.length > 0 ? { errors } : { outlet: value as CatalogueLine };
}
