/** Bad lines that are reported one by one. */
const NAMED = 50;
/** After this many bad lines at the start, and no good one, the file must be something else. */
const HOPELESS = 1000;

/** A file isn't what it should be. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}

/** Reports lines that can't be used, and counts them. */
export class BadLines {
  count: number;
  private readonly say: (text: string) => void;
  private readonly file: string;
  private readonly expected: string;

  /**
   * @param file its name, which precedes each line's number
   * @param expected what the file should be
   * @param count of those found by an earlier run
   */
  constructor(say: (text: string) => void, file: string, expected: string, count = 0) {
    this.say = say;
    this.file = file;
    this.expected = expected;
    this.count = count;
  }

  /**
   * @param lines how many lines were read, with this one
   * @throws WrongInput if no line so far could be used
   */
  add(line: number, message: string, lines: number): void {
    this.count++;
    if (this.count <= NAMED) this.say(`${this.file}, line ${line}: ${message}`);
    else if (this.count === NAMED + 1) this.say(`${this.file}: further bad lines are only counted`);
    if (lines === HOPELESS) this.end(lines);
  }

  /**
   * Called after the last line.
   * @throws WrongInput if no line could be used
   */
  end(lines: number): void {
    if (lines > 0 && this.count === lines)
      throw new WrongInput(
        `${this.file} isn't ${this.expected}: none of its first ${lines} lines can be used`,
      );
  }
}
