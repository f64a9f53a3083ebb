/** Bad lines that are reported one by one: a file of the wrong kind has a million of them. */
const NAMED = 50;

/** Reports lines that can't be used on standard error, and counts them. */
export class BadLines {
  count = 0;
  private readonly say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.say = say;
  }

  add(line: number, message: string): void {
    this.count++;
    if (this.count <= NAMED) this.say(`line ${line}: ${message}`);
    else if (this.count === NAMED + 1) this.say('further bad lines are only counted');
  }
}
