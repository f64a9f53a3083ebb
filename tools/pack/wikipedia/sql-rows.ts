/** A row of a table: text by column; null for NULL. */
export type SqlRow = Readonly<Record<string, string | null>>;

/** The rows that one statement adds to a table. */
export interface SqlInsert {
  readonly table: string;
  readonly rows: readonly SqlRow[];
}

const INSERT = /^INSERT INTO `(\w+)` VALUES /;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0', Z: '\x1a' };

/** Reads the lines of a dump that MediaWiki's databases are published as, by `mysqldump`. */
export class SqlDump {
  /** Of the table whose rows follow; their order differs between versions of MediaWiki. */
  private columns: string[] = [];
  private isInTable = false;

  /** Must see every line, for the table's columns. */
  see(line: string): void {
    if (line.startsWith('CREATE TABLE ')) {
      this.columns = [];
      this.isInTable = true;
    } else if (this.isInTable) {
      const column = /^\s*`(\w+)` /.exec(line)?.[1];
      if (column) this.columns.push(column);
      else this.isInTable = false;
    }
  }

  /**
   * The rows that a line adds; null if it adds none.
   * @throws Error if they can't be read
   */
  rowsOf(line: string): SqlInsert | null {
    const insert = INSERT.exec(line);
    if (!insert) return null;
    if (!this.columns.length) throw new Error('rows before the table that they belong to');
    return { table: insert[1]!, rows: this.rowsFrom(line, insert[0].length) };
  }

  private rowsFrom(line: string, start: number): SqlRow[] {
    const rows: SqlRow[] = [];
    let at = start;
    while (line[at] === '(') {
      const values: (string | null)[] = [];
      do {
        const value = valueAt(line, at + 1);
        values.push(value.text);
        at = value.end;
      } while (line[at] === ',');
      if (line[at] !== ')') throw new Error('a row without end');
      if (values.length !== this.columns.length)
        throw new Error(`${values.length} values for ${this.columns.length} columns`);
      rows.push(Object.fromEntries(this.columns.map((column, number) => [column, values[number]!])));
      at++;
      if (line[at] === ',') at++;
    }
    if (line[at] !== ';') throw new Error('rows without end');
    return rows;
  }
}

/** The value that starts at a position, and where it ends. */
function valueAt(line: string, start: number): { readonly text: string | null; readonly end: number } {
  if (line[start] !== "'") {
    let end = start;
    while (end < line.length && line[end] !== ',' && line[end] !== ')') end++;
    const text = line.slice(start, end);
    return { text: text === 'NULL' ? null : text, end };
  }
  let text = '';
  let from = start + 1;
  for (let at = from; at < line.length; at++) {
    if (line[at] === "'") return { text: text + line.slice(from, at), end: at + 1 };
    if (line[at] !== '\\') continue;
    const sign = line[at + 1] ?? '';
    text += line.slice(from, at) + (ESCAPED[sign] ?? sign);
    from = at + 2;
    at++;
  }
  throw new Error('a text without end');
}
