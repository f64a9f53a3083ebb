import { expect, it } from 'vitest';
import { coverageStatus } from '../../../lib/coverage/service/coverage-status.ts';
import { testContext } from './test-context.ts';

it('names a valid match pattern for every host that a live source needs', async () => {
  const { live } = await coverageStatus(testContext());
  const patterns = live.flatMap(({ origins }) => origins);
  expect(patterns).toContain('https://*.wikipedia.org/*');
  for (const pattern of patterns) expect(pattern).toMatch(/^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/\*$/);
});

it('names the reader’s own server instead of Wikipedia’s', async () => {
  const context = testContext();
  context.userSettings.servers = { wikipedia: 'http://127.0.0.1:8080' };
  const { live } = await coverageStatus(context);
  expect(live.find(({ id }) => id === 'wikipedia')?.origins).toEqual(['http://127.0.0.1/*']);
});
