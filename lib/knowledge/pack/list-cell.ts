// Several values in one cell of a table: "DOD|Pentagon". Inside a value, a bar is written "\|" and a backslash "\\".

/** Joins values, none of which may be empty, into one cell. */
export function joinCell(values: readonly string[]): string {
  return values.map(value => value.replace(/[\\|]/g, '\\$&')).join('|');
}

/** The values of a cell, trimmed; empty ones are dropped. */
export function splitCell(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    const next = cell[at + 1];
    if (cell[at] === '\\' && (next === '|' || next === '\\')) value += cell[++at];
    else if (cell[at] === '|') {
      values.push(value);
      value = '';
    } else value += cell[at];
  }
  return [...values, value].map(one => one.trim()).filter(Boolean);
}
