import { expect, it } from 'vitest';
import { originalHost } from '../../../lib/text/addresses/original-host.ts';

it.each([
  ['www-daily--post-example.translate.goog', 'www.daily-post.example'],
  ['amp-post-example.cdn.ampproject.org', 'amp.post.example'],
  ['www.daily-post.example', 'www.daily-post.example'],
  ['translate.goog', 'translate.goog'],
  ['post-example.translate.goog.example', 'post-example.translate.goog.example'],
])('a page at %s is from %s', (host, original) => {
  expect(originalHost(host)).toBe(original);
});
