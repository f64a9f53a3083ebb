import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

// The frame's element is in the page, where the tokens aren't.
it('gives the frame the colours of the card, in both themes and with more contrast', () => {
  const raised = [
    ...read('components/styles/tokens.css').matchAll(/--dramatis-raised: light-dark\((.+), (.+)\)/g),
  ].flatMap(([, light, dark]) => [light, dark]);
  const frames = [
    ...read('lib/page/card/card-host.css').matchAll(/\.frame\[data-shown\][^}]*background: (.+);/g),
  ];

  // In light, more contrast changes nothing.
  const [light, dark, moreLight, moreDark] = raised;
  expect(moreLight).toBe(light);
  expect(frames.map(([, colour]) => colour)).toEqual([light, dark, moreDark]);
});
