import { visibleText } from '../../../text/visible-text.ts';
import { HEADER_FIELDS } from '../header.ts';
import { dayOf, type TidyRow } from './tidy-row.ts';

const FIELDS: readonly string[] = HEADER_FIELDS;

/** Turns a header as people write it into what `parseHeader` reads: names in any case, days as `YYYY-MM-DD`. */
export function tidyHeader(header: unknown): TidyRow {
  if (typeof header !== 'object' || header === null || Array.isArray(header))
    return { value: header, unknown: [] };
  const value: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [key, text] of Object.entries(header)) {
    const name = key.trim().toLowerCase().replace('license', 'licence');
    if (!FIELDS.includes(name)) unknown.push(`#${key}`);
    else if (typeof text !== 'string') value[name] = text;
    else value[name] = name === 'date' ? dayOf(visibleText(text)) : text.trim();
  }
  return { value, unknown };
}
