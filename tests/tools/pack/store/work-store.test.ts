import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkStore } from '../../../../tools/pack/store/work-store.ts';

let folder = '';
const file = (): string => path.join(folder, 'a.pack.unfinished');
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-store-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the store, does something, and ends as a process does that is killed. */
function inRun<Result>(work: (store: WorkStore) => Result): Result {
  const store = new WorkStore(file(), 'test');
  try {
    return work(store);
  } finally {
    store.close();
  }
}

const views = (store: WorkStore): number[] =>
  store.rows<{ views: number }>('SELECT views FROM views ORDER BY rowid').map(row => row.views);

function readTwo(store: WorkStore): void {
  const state = store.inputState('views.gz', '10 5');
  store.run('INSERT INTO views VALUES (?, ?, ?, ?)', state.number, 'enwiki', 'Ann_Doe', 1);
  store.save({ ...state, read: 1, counts: { lines: 1 } });
  store.run('INSERT INTO views VALUES (?, ?, ?, ?)', state.number, 'enwiki', 'Ann_Doe', 2);
}

describe('the store', () => {
  it('has what was saved after a run that was killed, and nothing else', () => {
    inRun(readTwo);
    inRun(store => {
      expect(views(store)).toEqual([1]);
      expect(store.inputState('views.gz', '10 5')).toMatchObject({
        read: 1,
        isDone: false,
        counts: { lines: 1 },
      });
    });
  });

  it('drops what was read from a file that has changed', () => {
    inRun(readTwo);
    inRun(store => {
      expect(store.inputState('views.gz', '11 6')).toMatchObject({ read: 0, isDone: false });
      expect(views(store)).toEqual([]);
    });
  });

  it('reads standard input again if it wasn’t read to its end', () => {
    inRun(store => {
      const state = store.inputState('standard input', null);
      store.save({ ...state, read: 5 });
    });
    inRun(store => {
      const state = store.inputState('standard input', null);
      expect(state.read).toBe(0);
      store.save({ ...state, read: 9, isDone: true });
    });
    inRun(store => expect(store.inputState('standard input', null)).toMatchObject({ read: 9, isDone: true }));
  });

  it('refuses the file of a run with other arguments, of a run that hasn’t ended, and of something else', () => {
    inRun(readTwo);
    expect(() => new WorkStore(file(), 'another')).toThrow('from a run with other arguments');
    inRun(store => {
      readTwo(store);
      expect(() => new WorkStore(file(), 'test')).toThrow('is another run writing the same pack?');
    });
    writeFileSync(file(), 'not a database'.repeat(100));
    expect(() => new WorkStore(file(), 'test')).toThrow('is damaged; delete it');
  });

  it('leaves nothing behind when it is removed', () => {
    const store = new WorkStore(file(), 'test');
    readTwo(store);
    store.remove();
    expect(existsSync(file())).toBe(false);
  });
});
