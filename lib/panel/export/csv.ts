import Papa from 'papaparse';

/**
 * Text that spreadsheets run as a formula, even in quotes. It gets an apostrophe in front, against CSV injection:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\u0000-\u0020]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A table as CSV (RFC 4180), every field quoted. Begins with a byte order mark: without it, Excel doesn't expect UTF-8. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = Papa.unparse([header, ...rows.map(row => row.map(String))], {
    quotes: true,
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\uFEFF${table}\r\n`;
}
