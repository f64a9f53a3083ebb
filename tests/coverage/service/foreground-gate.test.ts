import { expect, it } from 'vitest';
import { ForegroundGate } from '../../../lib/coverage/service/foreground-gate.ts';

it('holds background work until every reply is sent or has failed', async () => {
  const gate = new ForegroundGate();
  const done: string[] = [];
  const resume: (() => void)[] = [];
  await gate.idle();
  const replies = ['first', 'second'].map(name =>
    gate.run(async () => {
      await new Promise<void>(resolve => resume.push(resolve));
      done.push(name);
      if (name === 'second') throw new Error('no reply');
    }),
  );
  const work = gate.idle().then(() => done.push('work'));
  resume[0]!();
  await replies[0];
  await Promise.resolve();
  expect(done).toEqual(['first']);
  resume[1]!();
  await expect(replies[1]).rejects.toThrow('no reply');
  await work;
  expect(done).toEqual(['first', 'second', 'work']);
});
