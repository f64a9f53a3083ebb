// Spreadsheets run a cell that starts like a formula. A table that is opened with another separator than it was
// written with starts cells behind commas, semicolons, tabs and line breaks as well. An apostrophe before the
// dangerous sign keeps it text; one apostrophe is taken off again on reading, so that nothing is lost on the way.
// See OWASP, "CSV Injection".

const START = '(^|[,;\\t\\r\\n])';
/** The full-width characters also start a formula in East Asian editions. */
const SIGN = '(?=[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])';
const UNGUARDED = new RegExp(`${START}('*)${SIGN}`, 'g');
const GUARDED = new RegExp(`${START}'('*)${SIGN}`, 'g');

/** Makes a cell harmless in any spreadsheet. */
export function guardCell(cell: string): string {
  return cell.replace(UNGUARDED, "$1'$2");
}

/** Undoes `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARDED, '$1$2');
}
