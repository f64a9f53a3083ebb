/**
 * A table as RFC 4180 has it: CRLF, every field in quotes, quotes doubled; a byte order mark first, without which
 * Excel takes UTF-8 for something older.
 */
export function csv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [header, ...rows].map(row => row.map(field).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * One field. Spreadsheets run text that begins like a formula, quoted or not, so such text gets an apostrophe in
 * front, as OWASP advises against CSV injection.
 */
function field(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  const safe = /^[\s\u0000-\u0020]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(value)
    ? `'${value}`
    : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
