import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS run (purpose TEXT);
  CREATE TABLE IF NOT EXISTS inputs (
    number INTEGER PRIMARY KEY, name TEXT UNIQUE, stamp TEXT, read INTEGER, isDone INTEGER, counts TEXT);
  CREATE TABLE IF NOT EXISTS records (
    input INTEGER, language TEXT, id TEXT, place INTEGER, beats INTEGER, links INTEGER, views INTEGER, title TEXT, record TEXT);
  CREATE TABLE IF NOT EXISTS views (input INTEGER, wiki TEXT, title TEXT, views INTEGER);
  CREATE TABLE IF NOT EXISTS redirects (input INTEGER, wiki TEXT, page INTEGER, target TEXT);
  CREATE TABLE IF NOT EXISTS pages (
    input INTEGER, wiki TEXT, page INTEGER, title TEXT, PRIMARY KEY (wiki, page)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS subclasses (
    input INTEGER, parent INTEGER, class INTEGER, PRIMARY KEY (parent, class)) WITHOUT ROWID;
`;
/** Tables with what was read, by input. */
const READ = ['records', 'views', 'redirects', 'pages', 'subclasses'] as const;
/** Kibibytes of the database that are kept in memory, whatever its size. */
const CACHE_KIB = 64 * 1024;
/** How long to wait if something else, such as a backup, reads the file. */
const PATIENCE_MS = 2_000;

/** How far an input has been read. */
export interface InputState {
  readonly number: number;
  /** Its items that are in the store. */
  readonly read: number;
  readonly isDone: boolean;
  readonly counts: unknown;
}

/**
 * What has been read so far, in a file next to the pack: memory stays the same whatever the size of the input, and a run
 * that was interrupted, even killed, is continued by the next one.
 */
export class WorkStore {
  readonly file: string;
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  /**
   * Opens the file, or creates it.
   * @param purpose what the run was asked to do: another run can't continue with its file
   * @throws Error that says what to do if the file is from another run, or in use
   */
  constructor(file: string, purpose: string) {
    this.file = file;
    // Sorting needs room too, and the system's folder for temporary files is often in memory.
    process.env.SQLITE_TMPDIR = path.resolve(path.dirname(file));
    this.database = new DatabaseSync(file, { timeout: PATIENCE_MS });
    try {
      this.database.exec(
        `PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = FILE; BEGIN IMMEDIATE; ${SCHEMA}`,
      );
      const [begun] = this.rows<{ purpose: string }>('SELECT purpose FROM run');
      if (begun && begun.purpose !== purpose)
        throw new Error(
          `${file} is from a run with other arguments; repeat those to continue it, or delete it`,
        );
      if (!begun) this.run('INSERT INTO run VALUES (?)', purpose);
      this.database.exec('COMMIT; BEGIN');
    } catch (error) {
      this.database.close();
      if (/locked/.test((error as Error).message))
        throw new Error(`${file} is in use: is another run writing the same pack?`, { cause: error });
      if (/not a database|malformed/.test((error as Error).message))
        throw new Error(`${file} is damaged; delete it to start again`, { cause: error });
      throw error;
    }
  }

  /**
   * How far an input was read. If it has changed since, what was read from it is dropped.
   * @param stamp changes with the input; null if it can only be read from its start
   */
  inputState(name: string, stamp: string | null): InputState {
    type Row = { number: number; stamp: string | null; read: number; isDone: number; counts: string };
    const [known] = this.rows<Row>('SELECT * FROM inputs WHERE name = ?', name);
    if (known && (known.isDone || stamp !== null) && known.stamp === stamp)
      return { ...known, isDone: known.isDone === 1, counts: JSON.parse(known.counts) };
    if (known) {
      for (const table of READ) this.run(`DELETE FROM ${table} WHERE input = ?`, known.number);
      this.run('DELETE FROM inputs WHERE number = ?', known.number);
    }
    this.run(
      'INSERT INTO inputs (name, stamp, read, isDone, counts) VALUES (?, ?, 0, 0, ?)',
      name,
      stamp,
      'null',
    );
    const [{ number } = { number: 0 }] = this.rows<{ number: number }>(
      'SELECT number FROM inputs WHERE name = ?',
      name,
    );
    return { number, read: 0, isDone: false, counts: null };
  }

  /** Makes what was read since the last call last. */
  save(state: InputState): void {
    this.run(
      'UPDATE inputs SET read = ?, isDone = ?, counts = ? WHERE number = ?',
      state.read,
      Number(state.isDone),
      JSON.stringify(state.counts),
      state.number,
    );
    this.database.exec('COMMIT; BEGIN');
  }

  /** Whether anything was saved. */
  hasRead(): boolean {
    return this.rows('SELECT 1 FROM inputs WHERE read > 0').length > 0;
  }

  /** Runs a statement that returns nothing. @returns the number of rows that it changed */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.statement(sql).run(...values).changes);
  }

  rows<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values) as Row[];
  }

  /** The same, one row at a time. */
  each<Row>(sql: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    return this.statement(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** Closes the file. What wasn't saved is lost. */
  close(): void {
    this.statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  /** Closes and deletes the file. */
  remove(): void {
    this.close();
    for (const end of ['', '-journal']) if (existsSync(this.file + end)) rmSync(this.file + end);
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
