import { describe, expect, it } from 'vitest';
import { Progress } from '../../../tools/pack/progress.ts';

function barOn(isTTY: boolean): { bar: Progress; written: string[] } {
  const written: string[] = [];
  const out = { isTTY, write: (text: string) => written.push(text) };
  return { bar: new Progress(out as unknown as NodeJS.WriteStream), written };
}

describe('the progress bar', () => {
  it('shows the share that is done, and clears itself', () => {
    const { bar, written } = barOn(true);
    bar.show('dump.json.gz, 12,000 lines', 0.5);
    bar.clear();
    expect(written[0]).toContain('dump.json.gz, 12,000 lines [===============               ] 50%');
    expect(written.at(-1)).toBe('\r\x1b[K');
  });

  it('has no bar if the share is unknown', () => {
    const { bar, written } = barOn(true);
    bar.show('standard input, 12,000 lines', null);
    expect(written).toEqual(['\r\x1b[Kstandard input, 12,000 lines']);
  });

  it('writes nothing into a file or pipe', () => {
    const { bar, written } = barOn(false);
    for (const done of [0.1, 0.5, 1, null]) bar.show('dump.json.gz', done);
    bar.clear();
    expect(written).toEqual([]);
  });
});
