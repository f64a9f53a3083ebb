import { expect, it } from 'vitest';
import { ForegroundGate } from '../../../lib/coverage/service/answer-priority.ts';

it('holds work back until nobody waits for an answer, and lets it go on after one that failed', async () => {
  const way = new ForegroundGate();
  const done: string[] = [];
  const gates: (() => void)[] = [];
  const gate = () => new Promise<void>(resolve => gates.push(resolve));
  await way.clear();
  const answers = ['first', 'second'].map(name =>
    way.answer(async () => {
      await gate();
      done.push(name);
      if (name === 'second') throw new Error('no answer');
    }),
  );
  const work = way.clear().then(() => done.push('work'));
  gates[0]!();
  await answers[0];
  await Promise.resolve();
  expect(done).toEqual(['first']);
  gates[1]!();
  await expect(answers[1]).rejects.toThrow('no answer');
  await work;
  expect(done).toEqual(['first', 'second', 'work']);
});
