// Spreadsheets run cells that start like a formula. If a table is opened with the wrong separator, cells also start
// after commas, semicolons, tabs and line breaks. An apostrophe before the dangerous character keeps it text; reading
// removes it again, so nothing is lost. See https://owasp.org/www-community/attacks/CSV_Injection

// The full-width characters also start a formula in East Asian editions.
const UNGUARDED = /(^|[,;\t\r\n])('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const GUARDED = /(^|[,;\t\r\n])'('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Makes a cell harmless in any spreadsheet. */
export function guardCell(cell: string): string {
  return cell.replace(UNGUARDED, "$1'$2");
}

/** Undoes `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARDED, '$1$2');
}
