import { expect, it } from 'vitest';
import { claimsOf, contradict } from '../../../lib/coverage/ranking/contradictions.ts';

const contradicting = (a: string, b: string): boolean => {
  const forward = contradict(claimsOf(a), claimsOf(b));
  expect(contradict(claimsOf(b), claimsOf(a))).toBe(forward);
  return forward;
};

it.each([
  ['War in Arden, day 1,371', 'War in Arden, day 1,372'],
  ['Shares close up on bank results', 'Shares close down on bank results'],
  ['Senate passes farm bill', 'House passes farm bill'],
  ['Court rules for union in pay case', 'Court rules against union in pay case'],
  ['Team wins second title', 'Team wins third title'],
  ['Women win in Lyon', 'Men win in Lyon'],
  ['Quake of 6.8 hits coast', 'Quake of 6.6 hits coast'],
])('"%s" contradicts "%s"', (a, b) => {
  expect(contradicting(a, b)).toBe(true);
});

it.each([
  ['Ferry sinks with 90 on board', 'Ferry sinks, six missing, with 90 on board'],
  ['Bank cuts rates', 'Bank cuts rates by a quarter point'],
  ['Senate passes bill', 'Senate and House at odds over bill'],
  ['Team wins title for the 1st time', 'Team wins first title'],
  ['$1,000 fine', '$1000 fine'],
  ['', 'Shares fall'],
])('"%s" doesn’t contradict "%s"', (a, b) => {
  expect(contradicting(a, b)).toBe(false);
});
